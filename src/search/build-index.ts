/** Writes the search index of a whole archive into a folder, part by part. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { indexAddress, partsName, type IndexPart, type PartsFile } from './fields.ts';
import { indexPart } from './index-part.ts';
import { searchParts, type PartOptions } from './parts.ts';

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
  known: KnownParts = new Map(),
  options: PartOptions = {},
): Promise<{ records: number }> {
  const folder = join(outDir, indexAddress);
  const parts = searchParts(archive, options);
  for (const part of parts) {
    const digest = part.digest();
    if (known.get(part.key)?.digest === digest) continue;
    known.delete(part.key);
    const { files, listed } = await indexPart(part);
    replaceFiles(join(folder, part.key), files);
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

/** The text of the file that lists `parts`, which are given oldest first, for the search page. */
export function listParts(parts: readonly IndexPart[]): string {
  const file: PartsFile = { parts: parts.toReversed() };
  return JSON.stringify(file);
}

/** Makes `files` all that is in `folder`. Those that are right already are left alone. */
function replaceFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(join(folder, '/').length);
    if (entry.isFile() && !files.has(name)) rmSync(path);
  }
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
