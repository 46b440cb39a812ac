/** Cache of the outlines of all meetings between builds, so that only changed files are read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutlinedFile } from '../../archive/content-folder.ts';
import { digest } from '../files/digest.ts';
import { codeOf } from '../files/error-code.ts';
import { writeWhole } from '../files/write-file.ts';

export interface OutlineCache {
  /** Digest of everything besides a meeting's text that outlines depend on. */
  basis: string;
  /** By path of the meeting's file. */
  outlines: ReadonlyMap<string, CachedOutline>;
}

export interface CachedOutline {
  /** Digest of the meeting's text. */
  digest: string;
  outlined: OutlinedFile;
}

const fileIn = (workFolder: string): string => join(workFolder, 'outlines');

/** The first line of the file. */
interface Head {
  basis: string;
  /** Digest of the bytes of all other lines: a damaged file is not used. */
  digest: string;
}

/** Any other line. */
type Line = CachedOutline & { file: string };

/** Reads the cache; `undefined` if there is none, or if it is damaged. */
export function readOutlineCache(workFolder: string): OutlineCache | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileIn(workFolder));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  const [head, ...lines] = linesOf(bytes);
  if (head === undefined) return undefined;
  const { basis, digest: whole } = readHead(head.toString());
  if (whole !== digest(bytes.subarray(head.length + 1))) return undefined;
  const outlines = lines.map((line) => {
    const { file, ...kept } = JSON.parse(line.toString()) as Line;
    return [file, kept] as const;
  });
  return { basis, outlines: new Map(outlines) };
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

/** Writes the cache for the next process. */
export async function writeOutlineCache(
  workFolder: string,
  { basis, outlines }: OutlineCache,
): Promise<void> {
  const lines = [...outlines].map(([file, kept]) =>
    Buffer.from(`${JSON.stringify({ file, ...kept } satisfies Line)}\n`),
  );
  const rest = Buffer.concat(lines);
  const head: Head = { basis, digest: digest(rest) };
  await writeWhole(fileIn(workFolder), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), rest]));
}
