/** The one way every command reads content, so that a check and a build can never disagree. */
import type { ContentFolder } from '../../archive/content-folder.ts';
import type { FilesOnDisk } from './files-on-disk.ts';
import { loadFolder } from './load-folder.ts';
import { outlineMeeting, reviveMeeting } from '../../archive/meeting-outline.ts';
import type { ReadContent } from '../../check/read-content.ts';
import { checkContent } from '../../check/check-content.ts';
import { given } from '../../minutes/given.ts';
import { isMeetingFile } from '../../minutes/read-facts.ts';
import { digest } from '../files/digest.ts';
import type { KeptOutline, Outlines } from './outlines.ts';
import { contentHistory } from '../git/content-history.ts';
import { readInThreads } from './read-in-threads.ts';
import { takeTexts } from './take-texts.ts';
import { workOutAhead } from './work-out-ahead.ts';

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
  files: FilesOnDisk;
  /** Those that lie in the folder, also where they have been withdrawn. */
  attachmentFiles: ReadonlySet<string>;
  /** Of the text of each meeting file, by its path. */
  digests: ReadonlyMap<string, string>;
  /** Digest of all, besides a meeting's own text, that what was worked out of it follows from. */
  basis: string;
  /** What was read and all that has been worked out of it since, for the next time. */
  outlines: () => Outlines;
}

interface RememberOptions {
  /** Digest of the program that reads. */
  program: string;
  /** What an earlier process knew. */
  outlines?: Outlines | undefined;
  /** What this process knew before. */
  before?: RememberedContent | undefined;
  /** Whether the pages are to show what has changed. */
  withHistory: boolean;
}

/** The same, where meetings that are as they were known need not be read again. */
export async function loadRemembered(
  directory: string,
  { program, outlines, before, withHistory }: RememberOptions,
): Promise<RememberedContent> {
  const folder = await loadFolder(directory, before?.files.known ?? outlines?.files);
  const { files } = folder;
  const history = withHistory ? await contentHistory(directory, files) : undefined;
  // References are told by the committees' names.
  const basis = digest(`${program}\n${files.get('udvalg.yml') ?? ''}`);
  const ours = before?.basis === basis ? before : undefined;
  const theirs = outlines?.basis === basis ? outlines : undefined;
  const still = new Map<string, KeptOutline>();
  const remembered = (content: ReadContent): RememberedContent => {
    const digests = new Map(
      [...content.meetingFiles.keys()].map((file) => [file, files.digest(file)]),
    );
    const outlines = (): Outlines => ({
      basis,
      files: files.known,
      meetings: new Map(
        [...content.meetingFiles].map(([file, read]) => [
          file,
          still.get(file) ?? { digest: digests.get(file) ?? '', outline: outlineMeeting(read) },
        ]),
      ),
      stored: theirs?.stored,
    });
    return { ...content, ...folder, digests, basis, outlines };
  };
  const taken = ours && !withHistory ? takeTexts(ours, folder) : undefined;
  if (ours && taken?.areAll) return remembered(ours);
  const read = new Map(taken?.read);
  const unknown: string[] = [];
  for (const file of [...files.keys()].filter(isMeetingFile)) {
    if (read.has(file)) continue;
    const known = ours?.meetingFiles.get(file);
    const kept = theirs?.meetings.get(file);
    if (known && ours?.digests.get(file) === files.digest(file)) read.set(file, known);
    else if (kept && kept.digest === files.digest(file)) {
      still.set(file, kept);
      read.set(
        file,
        reviveMeeting(kept.outline, () => files.get(file) ?? '', file),
      );
    } else unknown.push(file);
  }
  for (const [file, fresh] of await readInThreads(files, unknown)) read.set(file, fresh);
  const content = { ...folder, read, workOut: workOutAhead, ...given({ history }) };
  return remembered(checkContent(content));
}
