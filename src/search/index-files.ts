/**
 * The files of a Pagefind index that are written anew so that an index is the same wherever and
 * whenever it is made, and so that it can be searched beside others as if all were one.
 *
 * Pagefind writes them as CBOR after a mark of twelve letters, gzipped. What it keeps in hash tables
 * (filters, the values of a filter, sorts) stands in another order each time, and the names of these
 * files are digests of what is in them. The words and the records come out the same by themselves.
 */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';

/** `pagefind.<hash>.pf_meta`, as far as Pagefind 1.5 reads it. */
export type IndexMeta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: [from: string, to: string, hash: string][],
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  /** Of metadata, sorted. */
  fields: string[],
];

/** `filter/<hash>.pf_filter` */
export type IndexFilter = [name: string, values: [value: string, pages: number[]][]];

const mark = new TextEncoder().encode('pagefind_dcd');

/** What a file of the index says. Throws where it is none. */
export const unpack = (bytes: Uint8Array): unknown => decode(unpackBytes(bytes));

/** The same as CBOR. */
export function unpackBytes(bytes: Uint8Array): Uint8Array {
  const plain = gunzipSync(bytes);
  if (mark.some((byte, index) => plain[index] !== byte)) throw new Error('Pagefind: unknown file');
  return plain.subarray(mark.length);
}

/** The bytes of a file that says `content`, and the digest in its name. */
export const pack = (content: unknown): PackedFile => packBytes(encode(content));

export interface PackedFile {
  bytes: Uint8Array;
  hash: string;
}

/**
 * The same of what is CBOR already. Gzipped without help from the machine: what zlib makes of the
 * same bytes depends on the processor. The words are 2 % smaller at the highest level, which takes
 * three times as long.
 */
export function packBytes(content: Uint8Array): PackedFile {
  const plain = Buffer.concat([mark, content]);
  return {
    bytes: gzipSync(plain, { level: 6, mtime: 0 }),
    hash: createHash('sha256').update(plain).digest('hex').slice(0, 10),
  };
}

export const orderFilter = ([name, values]: IndexFilter): IndexFilter => [
  name,
  values.toSorted(byName),
];

/** The mean length of the records of every part, in words; most items of minutes are shorter. */
const meanLength = 400;

/**
 * The metadata with filters and sorts in order, and with pages added that have no words, no address
 * and no filter and so are never found.
 *
 * Pagefind weighs a record's length against the mean of its own index. With these pages every part
 * has the same mean, so that a record scores alike whichever part it is in. One of them also stands
 * first in every sort: the score of what is sorted is its place, and none is left with the 0 that
 * says nothing of the part (see `client/search/merged-index.ts`).
 */
export function settleMeta(meta: IndexMeta): IndexMeta {
  const [version, pages, chunks, filters, sorts, fields] = meta;
  const words = pages.reduce((sum, [, count]) => sum + count, 0);
  const all = Math.max(pages.length + 1, Math.ceil(words / meanLength));
  const added = Array.from({ length: all - pages.length }, (_, index): [string, number] => [
    '',
    index === 0 ? all * meanLength - words : 0,
  ]);
  const settled = sorts.map(([name, sorted]): [string, number[]] => [
    name,
    [pages.length, ...sorted],
  ]);
  return [
    version,
    [...pages, ...added],
    chunks,
    filters.toSorted(byName),
    settled.toSorted(byName),
    fields,
  ];
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
