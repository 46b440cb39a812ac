/** Writes the search index: the edge between the records and Pagefind, which runs as its own process. */
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Archive } from '../archive/model.ts';
import { indexAddress } from './fields.ts';
import { makeRecords, type SearchRecord } from './record.ts';

/** Ends when the build before is done: all share Pagefind's one process, which each closes. */
let running: Promise<unknown> = Promise.resolve();

/**
 * Writes the index of every Punkt of the archive into `<outDir>/pagefind/`, in place of one that is
 * there.
 *
 * Returns how many records it holds. Throws when Pagefind refuses a record or cannot write.
 */
export function buildSearchIndex(archive: Archive, outDir: string): Promise<{ records: number }> {
  const build = async (): Promise<{ records: number }> => {
    try {
      return { records: await writeIndex(makeRecords(archive), join(outDir, indexAddress)) };
    } finally {
      await close();
    }
  };
  const result = running.then(build);
  running = result.catch(() => undefined);
  return result;
}

async function writeIndex(records: Iterable<SearchRecord>, folder: string): Promise<number> {
  // Without these two characters `12/16033` and `1216033` would be the same word.
  const { index, errors } = await createIndex({ includeCharacters: '/-' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  let count = 0;
  // One after another: Pagefind numbers pages as they come, and the same archive shall give the
  // same files.
  for (const { url, html } of records) {
    throwErrors(await index.addHTMLFile({ url, content: html }), url);
    count++;
  }
  await rm(folder, { recursive: true, force: true });
  throwErrors(await index.writeFiles({ outputPath: resolve(folder) }), folder);
  await removeUnused(folder);
  return count;
}

function throwErrors({ errors }: { errors: string[] }, subject: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${subject}: ${errors.join('; ')}`);
}

/** Pagefind's own user interfaces and its worker, which the search page does not use. */
const unused = /^pagefind-.+\.(?:js|css)$/;

async function removeUnused(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(
    files.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))),
  );
}
