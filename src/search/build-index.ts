/** Writes the search index of a whole archive, part by part. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { indexAddress, partsName, type IndexPart, type PartsFile } from './fields.ts';
import { entryName, indexPart, type IndexEntry } from './index-part.ts';
import { searchParts, type PartOptions, type SearchPart } from './parts.ts';

/**
 * Brings the index in `<outDir>/pagefind/` up to date with the archive.
 *
 * `digests` says what each part there was indexed with, by key, and is brought up to date: parts
 * with the same digest are left alone. Returns the number of records. Throws as {@link indexPart}.
 */
export async function buildSearchIndex(
  archive: Archive,
  outDir: string,
  digests = new Map<string, string>(),
  options: PartOptions = {},
): Promise<{ records: number }> {
  const parts = searchParts(archive, options);
  for (const part of parts) {
    const digest = part.digest();
    if (digests.get(part.key) === digest) continue;
    digests.delete(part.key);
    await indexPart(part, outDir);
    digests.set(part.key, digest);
  }
  await writeEntry(parts, outDir);
  return { records: parts.reduce((sum, { size }) => sum + size, 0) };
}

/** What the search page needs to know of a part that has been indexed in `outDir`. */
export async function readPart(key: string, outDir: string): Promise<IndexPart[]> {
  const text = await readFile(join(outDir, indexAddress, key, entryName), 'utf8');
  const { version, languages } = JSON.parse(text) as IndexEntry;
  return Object.values(languages).map(({ hash, page_count: records, pages }) => ({
    ...{ key, hash, records, pages, version },
  }));
}

/** The text of the file that lists `parts`, which are given oldest first, for the search page. */
export function listParts(parts: readonly IndexPart[]): string {
  const file: PartsFile = { parts: parts.toReversed() };
  return JSON.stringify(file);
}

/** Lists the indexed `parts` for the search page, and removes the folders of any others. */
export async function writeEntry(parts: readonly SearchPart[], outDir: string): Promise<void> {
  const folder = join(outDir, indexAddress);
  const keys = new Set(parts.map(({ key }) => key));
  const listed: IndexPart[] = [];
  for (const key of keys) listed.push(...(await readPart(key, outDir)));
  await mkdir(folder, { recursive: true });
  const path = join(folder, partsName);
  await writeFile(`${path}.new`, listParts(listed));
  await rename(`${path}.new`, path);
  for (const name of await readdir(folder)) {
    if (name !== partsName && !keys.has(name)) await rm(join(folder, name), { recursive: true });
  }
}
