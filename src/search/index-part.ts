/** Makes the index of one part: the edge between the records and Pagefind, a process of its own. */
import { close, createIndex } from 'pagefind';
import type { IndexPart } from './fields.ts';
import {
  orderFilter,
  pack,
  settleMeta,
  unpack,
  type IndexFilter,
  type IndexMeta,
} from './index-files.ts';
import type { SearchPart } from './parts.ts';
import type { SearchRecord } from './record.ts';

export interface PartIndex {
  /** The contents of each file, by its path from the part's folder. */
  files: ReadonlyMap<string, Uint8Array>;
  /** As the search page is told of it. */
  listed: readonly IndexPart[];
}

/** Pagefind's own list of the languages in an index. */
const entryName = 'pagefind-entry.json';

interface IndexEntry {
  version: string;
  languages: Record<string, { hash: string; page_count: number }>;
}

/** Ends when the part before is done: all share Pagefind's one process, which each closes. */
let running: Promise<unknown> = Promise.resolve();

/**
 * Makes the index of `part`. The same records give the same bytes, on any machine. Throws when
 * Pagefind refuses a record. Pagefind is closed after each part, so that the memory used is that of
 * the largest.
 */
export function indexPart(part: SearchPart): Promise<PartIndex> {
  const result = running.then(async () => {
    try {
      return makeStable(part.key, await makeFiles(part.records()));
    } finally {
      await close();
    }
  });
  running = result.catch(() => undefined);
  return result;
}

/**
 * How Pagefind's allocator (jemalloc) is to work: in one arena, with large pages, keeping what is
 * freed. Its own habit of giving memory back at once and taking it anew costs as much time as the
 * indexing itself: 19,000 records took 80 s of processor time and 2.7 GB, and take 46 s and 2.9 GB.
 */
const allocator = 'narenas:1,oversize_threshold:0,dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always';

/** How many records are on their way to Pagefind at once; it takes them one by one, in order. */
const underWay = 128;

async function makeFiles(records: Iterable<SearchRecord>): Promise<Map<string, Uint8Array>> {
  process.env['_RJEM_MALLOC_CONF'] ??= allocator;
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
  // What Pagefind writes itself may not be on the disk yet when it says so.
  const made = await index.getFiles();
  const error = errorOf(made, 'files');
  if (error) throw error;
  return new Map(
    made.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => [path.replaceAll('\\', '/'), content]),
  );
}

const errorOf = ({ errors }: { errors: string[] }, subject: string): Error | undefined =>
  errors.length > 0 ? new Error(`Pagefind: ${subject}: ${errors.join('; ')}`) : undefined;

const asError = (cause: unknown): Error => new Error('Pagefind', { cause });

/** Pagefind's own user interfaces and its worker, which the search page does not use. */
const unused = /^pagefind-.+\.(?:js|css)$/;

/** Brings the files of a new index into the form that `index-files.ts` describes. */
function makeStable(key: string, files: Map<string, Uint8Array>): PartIndex {
  const take = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`Pagefind: ${name} is missing.`);
    files.delete(name);
    return bytes;
  };
  const entry = JSON.parse(new TextDecoder().decode(take(entryName))) as IndexEntry;
  const listed: IndexPart[] = [];
  for (const [code, language] of Object.entries(entry.languages)) {
    const meta = settleMeta(unpack(take(`pagefind.${language.hash}.pf_meta`)) as IndexMeta);
    for (const filter of meta[3]) {
      const content = unpack(take(`filter/${filter[1]}.pf_filter`)) as IndexFilter;
      const { bytes, hash } = pack(orderFilter(content));
      filter[1] = `${code}_${hash}`;
      files.set(`filter/${filter[1]}.pf_filter`, bytes);
    }
    const { bytes, hash: digest } = pack(meta);
    const hash = `${code}_${digest}`;
    files.set(`pagefind.${hash}.pf_meta`, bytes);
    language.hash = hash;
    const [records, pages] = [language.page_count, meta[1].length];
    listed.push({ key, hash, records, pages, version: entry.version });
  }
  files.set(entryName, new TextEncoder().encode(JSON.stringify(entry)));
  return { files, listed };
}
