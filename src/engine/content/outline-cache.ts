/** The outlines of all meetings, kept between builds so that only changed files are read again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutlinedFile } from '../../archive/content-folder.ts';
import { digest } from '../files/digest.ts';
import { codeOf } from '../files/error-code.ts';
import { writeWhole } from '../files/write-file.ts';

export interface OutlineCache {
  /** Digest of everything besides a meeting's own text that outlines follow from. */
  basis: string;
  /** By the path of the meeting's file. */
  outlines: ReadonlyMap<string, CachedOutline>;
}

export interface CachedOutline {
  /** Of the text it was made from. */
  digest: string;
  outlined: OutlinedFile;
}

const fileIn = (workshop: string): string => join(workshop, 'outlines');

/** The first line of the file. */
interface Head {
  basis: string;
  /** Of the bytes of all other lines: whatever befell the file, it is used whole or not at all. */
  digest: string;
}

/** Any other line. */
type Line = CachedOutline & { file: string };

/** The cache as it was written last; `undefined` where there is none, or none that is whole. */
export function readOutlineCache(workshop: string): OutlineCache | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileIn(workshop));
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

/** As bytes: the outlines of a large archive are longer than a string can be. */
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
  workshop: string,
  { basis, outlines }: OutlineCache,
): Promise<void> {
  const lines = [...outlines].map(([file, kept]) =>
    Buffer.from(`${JSON.stringify({ file, ...kept } satisfies Line)}\n`),
  );
  const rest = Buffer.concat(lines);
  const head: Head = { basis, digest: digest(rest) };
  await writeWhole(fileIn(workshop), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), rest]));
}
