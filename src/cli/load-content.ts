/** The one way every command reads content, so that a check and a build can never disagree. */
import type { ContentFolder } from '../archive/content-folder.ts';
import { loadFolder } from '../archive/load-folder.ts';
import { outlineMeeting } from '../archive/meeting-outline.ts';
import type { ReadContent } from '../archive/read-content.ts';
import { checkContent } from '../check/check-content.ts';
import { given } from '../minutes/given.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import { readOutlines, writeOutlines, type Outlines } from './build/build-record.ts';
import { digest } from './build/fingerprint.ts';
import { contentHistory } from './content-history.ts';

interface Options {
  /** Meeting files as they were published, to hold what is there against. */
  published?: ContentFolder['published'];
  /** Finds the documents that the meetings were imported from. */
  readSources?: (folder: ContentFolder) => Promise<ContentFolder['sources']>;
  /** Whether the pages are to show what has changed. */
  withHistory?: boolean;
}

/** The archive of the content folder at `directory`, with everything that is wrong with it. */
export async function loadContent(
  directory: string,
  { published, readSources, withHistory = false }: Options = {},
): Promise<ReadContent> {
  const folder = await loadFolder(directory);
  const history = withHistory ? await contentHistory(directory, folder.files) : undefined;
  const sources = await readSources?.(folder);
  return checkContent({ ...folder, ...given({ published, history, sources }) });
}

export interface RememberedContent extends ReadContent {
  files: ContentFolder['files'];
  /** Of the text of each meeting file, by its path. */
  digests: ReadonlyMap<string, string>;
  /** Keeps what was read, and all that has been worked out of it since, for the next time. */
  remember(): Promise<void>;
}

/**
 * The same, where meetings that have not changed since they were last remembered in the folder
 * `workshop` need not be read again. `program` is the digest of the program that reads.
 */
export async function loadRemembered(
  directory: string,
  workshop: string,
  program: string,
): Promise<RememberedContent> {
  const folder = await loadFolder(directory);
  const history = await contentHistory(directory, folder.files);
  // References are told by the committees' names.
  const basis = digest(`${program}\n${folder.files.get('udvalg.yml') ?? ''}`);
  const digests = new Map(
    [...folder.files]
      .filter(([file]) => isMeetingFile(file))
      .map(([file, text]) => [file, digest(text)]),
  );
  const known = [...readOutlines(workshop, basis)].filter(
    ([file, remembered]) => digests.get(file) === remembered.digest,
  );
  const outlines = new Map(known.map(([file, { outline }]) => [file, outline]));
  const content = checkContent({ ...folder, history, outlines });
  return {
    ...content,
    files: folder.files,
    digests,
    async remember() {
      const now: Outlines = new Map(
        [...content.meetingFiles].map(([file, read]) => [
          file,
          { digest: digests.get(file) ?? '', outline: outlineMeeting(read) },
        ]),
      );
      await writeOutlines(workshop, basis, now);
    },
  };
}
