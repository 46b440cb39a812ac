/** Writes the index of one part: the edge between the records and Pagefind, a process of its own. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { indexAddress } from './fields.ts';
import {
  orderFilter,
  pack,
  settleMeta,
  unpack,
  type IndexFilter,
  type IndexMeta,
} from './index-files.ts';
import type { SearchPart } from './parts.ts';
import { replaceFolder } from './replace-folder.ts';
import type { SearchRecord } from './record.ts';

/** Pagefind's own name of the file that an index is opened with. */
export const entryName = 'pagefind-entry.json';

export interface IndexEntry {
  version: string;
  languages: Record<string, IndexLanguage>;
}

interface IndexLanguage {
  hash: string;
  /** Number of records. */
  page_count: number;
  /** Added here: number of pages, those of `settleMeta` among them. */
  pages: number;
}

/** Ends when the part before is done: all share Pagefind's one process, which each closes. */
let running: Promise<unknown> = Promise.resolve();

/**
 * Writes the index of `part` into its folder below `<outDir>/pagefind/`, in place of one that is
 * there, of which every file that is still right keeps its time stamp.
 *
 * The same records give the same bytes, on any machine. Returns the paths of the files written, from
 * `outDir`. Throws when Pagefind refuses a record or cannot write. Pagefind is closed after each
 * part, so that the memory used is that of the largest.
 */
export function indexPart(part: SearchPart, outDir: string): Promise<string[]> {
  const result = running.then(async () => {
    const folder = join(indexAddress.slice(1), part.key);
    const target = join(outDir, folder);
    const beside = `${target}.new`;
    await rm(beside, { recursive: true, force: true });
    try {
      await writeIndex(part.records(), beside);
    } finally {
      await close();
    }
    await makeStable(beside);
    const written = await replaceFolder(target, beside);
    return written.map((name) => join(folder, name));
  });
  running = result.catch(() => undefined);
  return result;
}

/** How many records are on their way to Pagefind at once; it takes them one by one, in order. */
const underWay = 32;

async function writeIndex(records: Iterable<SearchRecord>, folder: string): Promise<void> {
  // Without these two characters `12/16033` and `1216033` would be the same word.
  const { index, errors } = await createIndex({ includeCharacters: '/-' });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const answers: Promise<Error | undefined>[] = [];
  const throwFirst = async (): Promise<void> => {
    const error = await answers.shift();
    if (error) throw error;
  };
  for (const { url, html } of records) {
    answers.push(
      index.addHTMLFile({ url, content: html }).then((added) => errorOf(added, url), asError),
    );
    if (answers.length === underWay) await throwFirst();
  }
  while (answers.length > 0) await throwFirst();
  const error = errorOf(await index.writeFiles({ outputPath: resolve(folder) }), folder);
  if (error) throw error;
  await removeUnused(folder);
}

const errorOf = ({ errors }: { errors: string[] }, subject: string): Error | undefined =>
  errors.length > 0 ? new Error(`Pagefind: ${subject}: ${errors.join('; ')}`) : undefined;

const asError = (cause: unknown): Error => new Error('Pagefind', { cause });

/** Pagefind's own user interfaces and its worker, which the search page does not use. */
const unused = /^pagefind-.+\.(?:js|css)$/;

async function removeUnused(folder: string): Promise<void> {
  const files = await readdir(folder);
  await Promise.all(
    files.filter((name) => unused.test(name)).map((name) => rm(join(folder, name))),
  );
}

/** Brings the files of a new index into the form that `index-files.ts` describes. */
async function makeStable(folder: string): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, entryName), 'utf8')) as IndexEntry;
  for (const [code, language] of Object.entries(entry.languages)) {
    const meta = await takeFile(folder, `pagefind.${language.hash}.pf_meta`);
    const settled = settleMeta(meta as IndexMeta);
    for (const filter of settled[3]) {
      const content = await takeFile(folder, `filter/${filter[1]}.pf_filter`);
      const { bytes, hash } = pack(orderFilter(content as IndexFilter));
      filter[1] = `${code}_${hash}`;
      await writeFile(join(folder, `filter/${filter[1]}.pf_filter`), bytes);
    }
    const { bytes, hash } = pack(settled);
    language.hash = `${code}_${hash}`;
    language.pages = settled[1].length;
    await writeFile(join(folder, `pagefind.${language.hash}.pf_meta`), bytes);
  }
  await writeFile(join(folder, entryName), JSON.stringify(entry));
}

/** Reads a file of the index and removes it. */
async function takeFile(folder: string, name: string): Promise<unknown> {
  const content = unpack(await readFile(join(folder, name)));
  await rm(join(folder, name));
  return content;
}
