/**
 * The format of the files of a Pagefind index, and the changes made to its metadata.
 *
 * Pagefind writes CBOR after a signature of twelve letters, gzipped. What it keeps in hash tables
 * (filters, the values of a filter, sorts) is in another order each time, and the names of these files
 * are digests of their content; they are sorted here, so that the same records give the same bytes.
 * Words and records come out the same by themselves.
 */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';

/**
 * `pagefind.<hash>.pf_meta`, as far as Pagefind 1.5 reads it. Pagefind calls a record a page; pages are
 * numbered from 0 in the order of `pages`.
 */
export type IndexMeta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  /** Names of metadata fields, sorted. */
  fields: string[],
];

/** `filter/<hash>.pf_filter` */
export type IndexFilter = [name: string, values: [value: string, pages: number[]][]];

const signature = new TextEncoder().encode('pagefind_dcd');

/** The decoded content of a file of the index. Throws where it is none. */
export const unpack = (bytes: Uint8Array): unknown => decode(unpackBytes(bytes));

/** The content of a file of the index as CBOR. Throws where it is none. */
export function unpackBytes(bytes: Uint8Array): Uint8Array {
  const plain = gunzipSync(bytes);
  if (signature.some((byte, index) => plain[index] !== byte)) {
    throw new Error('Pagefind: unknown file');
  }
  return plain.subarray(signature.length);
}

export interface PackedFile {
  bytes: Uint8Array;
  /** Digest for its name. */
  hash: string;
}

/** The file with this content. */
export const pack = (content: unknown): PackedFile => packBytes(encode(content));

/**
 * The file with this CBOR. Gzipped with fflate: zlib gives other bytes on another processor. The
 * highest level would make posting lists 2 % smaller and take three times as long.
 */
export function packBytes(content: Uint8Array): PackedFile {
  const plain = Buffer.concat([signature, content]);
  return {
    bytes: gzipSync(plain, { level: 6, mtime: 0 }),
    hash: createHash('sha256').update(plain).digest('hex').slice(0, 10),
  };
}

export const sortFilter = ([name, values]: IndexFilter): IndexFilter => [
  name,
  values.toSorted(byName),
];

/** Mean length of a record, in words, that every part is given; most items of minutes are shorter. */
const meanLength = 400;

/**
 * The metadata with filters and sorts sorted, and with pages added that are never found, as they have
 * no words, no address and no filter.
 *
 * Pagefind weighs the length of a record against the mean of its own index. The added pages give all
 * parts the same mean, so that a record scores the same in any part. One of them is also the first of
 * every sort: the score of a sorted result is its index in the sort, and a score of 0 could not be
 * traced to its part (see `client/search/pagefind/part-scores.ts`).
 */
export function normalizeMeta(meta: IndexMeta): IndexMeta {
  const [version, pages, chunks, filters, sorts, fields] = meta;
  const words = pages.reduce((sum, [, count]) => sum + count, 0);
  const total = Math.max(pages.length + 1, Math.ceil(words / meanLength));
  const added = Array.from({ length: total - pages.length }, (_, index): [string, number] => [
    '',
    index === 0 ? total * meanLength - words : 0,
  ]);
  const extended = sorts.map(([name, sorted]): [string, number[]] => [
    name,
    [pages.length, ...sorted],
  ]);
  return [
    version,
    [...pages, ...added],
    chunks,
    filters.toSorted(byName),
    extended.toSorted(byName),
    fields,
  ];
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
