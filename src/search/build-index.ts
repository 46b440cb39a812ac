/** Writes the search index of a whole archive into a folder, part by part. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { indexAddress, partsName, type IndexPart } from './fields.ts';
import { indexPart } from './pagefind/index-part.ts';
import { listParts } from './pagefind/part-files.ts';
import { searchParts, type PartOptions, type SearchPart } from './parts.ts';

/** By the key of a part: the digest it was indexed with, and its entry in the list of parts. */
export type KnownParts = Map<string, { digest: string; listed: readonly IndexPart[] }>;

/**
 * Brings the index in `<outDir>/pagefind/` up to date with the archive, and returns the number of
 * records. Parts that are unchanged since `known` are left alone; `known` is updated. Throws as
 * {@link indexPart}.
 */
export async function buildSearchIndex(
  archive: Archive,
  outDir: string,
  known: KnownParts,
  options: PartOptions,
): Promise<{ records: number }> {
  const folder = join(outDir, indexAddress);
  const parts = searchParts(archive, options);
  for (const part of parts) {
    const digest = part.digest();
    if (known.get(part.key)?.digest === digest) continue;
    known.delete(part.key);
    const listed = await replacePart(join(folder, part.key), part, options.sizes?.piece);
    known.set(part.key, { digest, listed });
  }
  const keys = new Set(parts.map(({ key }) => key));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!keys.has(name)) rmSync(join(folder, name), { recursive: true });
  }
  const listed = [...keys].flatMap((key) => known.get(key)?.listed ?? []);
  writeFileSync(join(folder, partsName), listParts(listed));
  return { records: parts.reduce((sum, { size }) => sum + size, 0) };
}

/** Makes `folder` hold the files of `part` and no others. Files with the right bytes are not written. */
async function replacePart(
  folder: string,
  part: SearchPart,
  pieceSize: number | undefined,
): Promise<readonly IndexPart[]> {
  const names = new Set<string>();
  const write = (name: string, bytes: Uint8Array): void => {
    names.add(name);
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path).equals(bytes)) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  const listed = await indexPart(part.key, part.records(), write, pieceSize);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !names.has(path.slice(join(folder, '/').length))) rmSync(path);
  }
  return listed;
}
