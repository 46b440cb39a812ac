/** The outlines of all meetings, kept between builds so that only changed files are read again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutlinedFile } from '../../archive/content-folder.ts';
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

/** One line of the file after the first, which is the basis. */
type Line = CachedOutline & { file: string };

/** The cache as it was written last; `undefined` where there is none, or none that can be read. */
export function readOutlineCache(workshop: string): OutlineCache | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileIn(workshop));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return parse(bytes);
  } catch (error) {
    // A damaged cache is as good as none.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Line by line: as one string, the outlines of a large archive would be longer than V8 allows. */
function parse(bytes: Buffer): OutlineCache {
  const outlines = new Map<string, CachedOutline>();
  let basis: string | undefined;
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\n', at);
    const line: unknown = JSON.parse(bytes.toString('utf8', at, end === -1 ? bytes.length : end));
    if (basis === undefined) basis = line as string;
    else {
      const { file, digest, outlined } = line as Line;
      outlines.set(file, { digest, outlined });
    }
    at = end === -1 ? bytes.length : end + 1;
  }
  return { basis: basis ?? '', outlines };
}

/** Writes the cache for the next build. */
export async function writeOutlineCache(
  workshop: string,
  { basis, outlines }: OutlineCache,
): Promise<void> {
  const lines = [...outlines].map(([file, kept]) =>
    Buffer.from(`${JSON.stringify({ file, ...kept } satisfies Line)}\n`),
  );
  const first = Buffer.from(`${JSON.stringify(basis)}\n`);
  await writeWhole(fileIn(workshop), Buffer.concat([first, ...lines]));
}
