/** Writes the search index of a whole archive, part by part. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { indexAddress, partsName, type PartsFile } from './fields.ts';
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

/** Lists the indexed `parts` for the search page, and removes the folders of any others. */
export async function writeEntry(parts: readonly SearchPart[], outDir: string): Promise<void> {
  const folder = join(outDir, indexAddress);
  const keys = new Set(parts.map(({ key }) => key));
  const file: PartsFile = { parts: [] };
  for (const key of keys) {
    const text = await readFile(join(folder, key, entryName), 'utf8');
    const { version, languages } = JSON.parse(text) as IndexEntry;
    for (const { hash, page_count: records, pages } of Object.values(languages)) {
      file.parts.unshift({ key, hash, records, pages, version });
    }
  }
  await mkdir(folder, { recursive: true });
  const path = join(folder, partsName);
  await writeFile(`${path}.new`, JSON.stringify(file));
  await rename(`${path}.new`, path);
  for (const name of await readdir(folder)) {
    if (name !== partsName && !keys.has(name)) await rm(join(folder, name), { recursive: true });
  }
}
