/** Writes the search index of a whole archive into a folder, part by part. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { indexAddress, partsName, type IndexPart, type PartsFile } from './fields.ts';
import { indexPart } from './index-part.ts';
import { searchParts, type PartOptions, type SearchPart } from './parts.ts';

/** What is in the folder, by the key of the part: what it was made of, and what is listed of it. */
export type KnownParts = Map<string, { digest: string; listed: readonly IndexPart[] }>;

/**
 * Brings the index in `<outDir>/pagefind/` up to date with the archive.
 *
 * Parts that `known` has as they are now are left alone; it is brought up to date. Returns the number
 * of records. Throws as {@link indexPart}.
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
    known.set(part.key, { digest, listed: await replacePart(join(folder, part.key), part) });
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

/** The text of the file that lists `parts`, which are given oldest first, for the search page. */
export function listParts(parts: readonly IndexPart[]): string {
  const file: PartsFile = { parts: parts.toReversed() };
  return JSON.stringify(file);
}

/** Makes the index of `part` all that is in `folder`. Files that are right already are left alone. */
async function replacePart(folder: string, part: SearchPart): Promise<readonly IndexPart[]> {
  const names = new Set<string>();
  const listed = await indexPart(part, (name, bytes) => {
    names.add(name);
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path).equals(bytes)) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !names.has(path.slice(join(folder, '/').length))) rmSync(path);
  }
  return listed;
}
