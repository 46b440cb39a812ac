/** The one way every command reads content, so that a check and a build can never disagree. */
import type { ContentFolder } from '../archive/content-folder.ts';
import { loadFolder } from '../archive/load-folder.ts';
import { outlineMeeting } from '../archive/meeting-outline.ts';
import type { ReadContent } from '../archive/read-content.ts';
import { checkContent } from '../check/check-content.ts';
import { given } from '../minutes/given.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import type { Outlines } from './build/outlines.ts';
import { digest } from './build/fingerprint.ts';
import { contentHistory } from './content-history.ts';

interface Options {
  /** Meeting files as they were published, to hold what is there against. */
  published?: ContentFolder['published'];
  /** Finds the documents that the meetings were imported from. */
  readSources?: (folder: ContentFolder) => Promise<ContentFolder['sources']>;
}

/** The archive of the content folder at `directory`, with everything that is wrong with it. */
export async function loadContent(
  directory: string,
  { published, readSources }: Options = {},
): Promise<ReadContent> {
  const folder = await loadFolder(directory);
  const sources = await readSources?.(folder);
  return checkContent({ ...folder, ...given({ published, sources }) });
}

export interface RememberedContent extends ReadContent {
  files: ContentFolder['files'];
  /** Of the text of each meeting file, by its path. */
  digests: ReadonlyMap<string, string>;
  /** What was read and all that has been worked out of it since, for the next time. */
  outlines: () => Outlines;
}

/**
 * The same, where meetings that are as they were when `known` was made need not be read again.
 * `program` is the digest of the program that reads; `withHistory`, whether the pages are to show
 * what has changed.
 */
export async function loadRemembered(
  directory: string,
  program: string,
  known: Outlines | undefined,
  { withHistory }: { withHistory: boolean },
): Promise<RememberedContent> {
  const folder = await loadFolder(directory);
  const history = withHistory ? await contentHistory(directory, folder.files) : undefined;
  // References are told by the committees' names.
  const basis = digest(`${program}\n${folder.files.get('udvalg.yml') ?? ''}`);
  const digests = new Map(
    [...folder.files]
      .filter(([file]) => isMeetingFile(file))
      .map(([file, text]) => [file, digest(text)]),
  );
  const usable = known?.basis === basis ? [...known.meetings] : [];
  const outlines = new Map(
    usable
      .filter(([file, remembered]) => digests.get(file) === remembered.digest)
      .map(([file, { outline }]) => [file, outline]),
  );
  const content = checkContent({ ...folder, outlines, ...given({ history }) });
  return {
    ...content,
    files: folder.files,
    digests,
    outlines: () => ({
      basis,
      meetings: new Map(
        [...content.meetingFiles].map(([file, read]) => [
          file,
          { digest: digests.get(file) ?? '', outline: outlineMeeting(read) },
        ]),
      ),
    }),
  };
}
