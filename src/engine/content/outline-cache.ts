/** Cache of the outlines of all meetings between builds, so that only changed files are read. */
import { join } from 'node:path';
import type { OutlinedFile } from '../../archive/content-folder.ts';
import type { Moves } from '../../archive/model.ts';
import { withdraw } from '../../archive/withdraw.ts';
import { hasErrors } from '../../check/check-content.ts';
import type { Problem } from '../../minutes/problem.ts';
import { meetingFile } from '../../minutes/read-facts.ts';
import { mayHoldPersonNumber } from '../../privacy/mask.ts';
import { digest } from '../files/digest.ts';
import { readKept } from '../files/read-kept.ts';
import { writeWhole } from '../files/write-file.ts';
import type { FilesOnDisk, KnownFile } from './files-on-disk.ts';

export interface OutlineCache {
  /** Digest of everything besides a meeting's text that outlines depend on. */
  basis: string;
  /** By path of the meeting's file. */
  outlines: ReadonlyMap<string, CachedOutline>;
  /** State of every file of the content, by path: files in that state need not be read. */
  files: ReadonlyMap<string, KnownFile>;
}

export interface CachedOutline {
  /** Digest of the meeting's file. */
  digest: string;
  outlined: OutlinedFile;
}

/** The digest of what outlines of content `files` depend on besides a meeting's text. */
export const basisOf = (program: string, files: Pick<FilesOnDisk, 'has' | 'digest'>): string =>
  digest(`${program}\n${files.has('udvalg.yml') ? files.digest('udvalg.yml') : ''}`);

/** What the outlines hold of each file. */
export const outlinedOf = (
  outlines: ReadonlyMap<string, CachedOutline>,
): Map<string, OutlinedFile> =>
  new Map([...outlines].map(([file, { outlined }]) => [file, outlined]));

const fileIn = (workFolder: string): string => join(workFolder, 'outlines');

/** The first line of the file. */
interface Head {
  /** Digest of the program that wrote the file: another may have another format. */
  program: string;
  basis: string;
  /** Digest of the bytes of all other lines: a damaged file is not used. */
  digest: string;
}

/** The second line. */
type Files = [path: string, state: KnownFile][];

/** Any other line. */
type Line = CachedOutline & { file: string };

/**
 * Reads the cache; `undefined` if there is none, if it is damaged, or if another program than that with
 * the digest `program` wrote it.
 */
export function readOutlineCache(workFolder: string, program: string): OutlineCache | undefined {
  const bytes = readKept(fileIn(workFolder));
  if (bytes === undefined) return undefined;
  const [head, files, ...lines] = linesOf(bytes);
  if (head === undefined || files === undefined) return undefined;
  const { basis, ...written } = readHead(head.toString());
  if (written.program !== program) return undefined;
  if (written.digest !== digest(bytes.subarray(head.length + 1))) return undefined;
  const outlines = lines.map((line) => {
    const { file, ...kept } = JSON.parse(line.toString()) as Line;
    return [file, kept] as const;
  });
  return {
    basis,
    outlines: new Map(outlines),
    files: new Map(JSON.parse(files.toString()) as Files),
  };
}

/** Lines as bytes: the file of a large archive exceeds the longest string. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    if (end === -1) return;
    yield bytes.subarray(at, end);
    at = end + 1;
  }
}

function readHead(line: string): Partial<Head> & Pick<Head, 'basis'> {
  try {
    return { basis: '', ...(JSON.parse(line) as Partial<Head>) };
  } catch {
    return { basis: '' };
  }
}

/** Writes the cache for the next process: what of it {@link writable} lets through. */
export async function writeOutlineCache(
  workFolder: string,
  program: string,
  cache: OutlineCache,
  moves: Moves = new Map(),
): Promise<void> {
  const { basis, outlines, files } = writable(cache, moves);
  const lines = [...outlines].map(([file, kept]) => lineOf({ file, ...kept } satisfies Line));
  const rest = Buffer.concat([lineOf([...files] satisfies Files), ...lines]);
  const head: Head = { program, basis, digest: digest(rest) };
  await writeWhole(fileIn(workFolder), Buffer.concat([lineOf(head), rest]));
}

/**
 * What of a cache may be written: the outlines of files that may be published as they are. What `moves`
 * withdraw, an error keeps back, or may hold a person's number, is written nowhere; such a file is read
 * again each time.
 */
const writable = ({ basis, outlines, files }: OutlineCache, moves: Moves): OutlineCache => ({
  basis,
  outlines: withoutWithdrawn(
    [...outlines].filter(([file, { outlined }]) => maySay(file) && mayBePublished(outlined)),
    moves,
  ),
  files: new Map([...files].filter(([file]) => maySay(file))),
});

const mayBePublished = ({ problems }: OutlinedFile): boolean =>
  !hasErrors(problems) && !problems.some(hasNumber);

function withoutWithdrawn(
  outlines: readonly [file: string, CachedOutline][],
  moves: Moves,
): Map<string, CachedOutline> {
  const meetings = outlines.flatMap(([, { outlined }]) => outlined.meeting ?? []);
  const { leftovers } = withdraw({ meetings, attachmentFiles: new Set() }, moves);
  const withdrawn = new Set(leftovers.map(({ file }) => file));
  const isLeft = ({ outlined: { meeting } }: CachedOutline): boolean =>
    meeting === undefined || !withdrawn.has(meetingFile(meeting));
  return new Map(outlines.filter(([, outline]) => isLeft(outline)));
}

/** Whether the path of a file may be written down. */
export const maySay = (file: string): boolean => !mayHoldPersonNumber(file);

/** Of the text rules' findings only a number's can be allowed by a digest. */
const hasNumber = ({ digest }: Problem): boolean => digest !== undefined;

const lineOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

/** Whether `written` is what would be written of `cache`. */
export function isWritten(
  written: OutlineCache | undefined,
  cache: OutlineCache,
  moves: Moves = new Map(),
): boolean {
  const { basis, outlines, files } = writable(cache, moves);
  return (
    written?.basis === basis &&
    isSameMap(written.outlines, outlines, (a, b) => a.digest === b.digest) &&
    isSameMap(written.files, files, (a, b) => a.digest === b.digest && a.state === b.state)
  );
}

function isSameMap<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  isSame: (a: Value, b: Value) => boolean,
): boolean {
  if (one.size !== other.size) return false;
  for (const [key, value] of one) {
    const against = other.get(key);
    if (against === undefined || !isSame(value, against)) return false;
  }
  return true;
}
