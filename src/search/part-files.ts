/**
 * The files of the index of one part, made of those that Pagefind writes for each of its pieces: the
 * files of records as they are, those that tell about all records joined and in a fixed order.
 */
import type { IndexPart } from './fields.ts';
import {
  orderFilter,
  pack,
  packBytes,
  settleMeta,
  unpack,
  type IndexFilter,
  type IndexMeta,
} from './index-files.ts';
import { joinIndexes, type PieceIndex } from './join-indexes.ts';

/** The contents of files, by their paths from the folder of an index. */
export type IndexFiles = Map<string, Uint8Array>;

/** Pagefind's own list of the languages in an index; of ours there is one, or none without words. */
const entryName = 'pagefind-entry.json';

interface IndexEntry {
  version: string;
  languages: Record<string, { hash: string; page_count: number }>;
}

const fragment = (hash: string): string => `fragment/${hash}.pf_fragment`;
const wordFile = (hash: string): string => `index/${hash}.pf_index`;
const filterFile = (hash: string): string => `filter/${hash}.pf_filter`;
const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;

/** What all pieces have alike: Pagefind's code and its list of languages. */
interface Common {
  entry: IndexEntry;
  files: IndexFiles;
}

export interface NewPart {
  /** Takes what Pagefind has written of the next piece, and gives those of its files that are done. */
  addPiece(files: IndexFiles): IndexFiles;
  /** The files of all pieces together, and how the search page is told of the part. */
  finish(): { files: IndexFiles; listed: IndexPart[] };
}

/** The part `key`, of which there is nothing yet. It has at least one piece. */
export function newPart(key: string): NewPart {
  const pieces: PieceIndex[] = [];
  const records = new Set<string>();
  let common: Common | undefined;

  /** The files of its records. The name of each is a short digest, which one of another piece may have. */
  const takeRecords = (take: Take, pages: IndexMeta[1]): IndexFiles => {
    const taken: IndexFiles = new Map();
    for (const page of pages) {
      const bytes = take(fragment(page[0]));
      if (records.has(page[0])) page[0] += `-${pieces.length}`;
      records.add(page[0]);
      taken.set(fragment(page[0]), bytes);
    }
    return taken;
  };

  /** The pieces as one index of the language `code`, whose files of words are added to `files`. */
  const joinPieces = (code: string, files: IndexFiles): Pick<PieceIndex, 'meta' | 'filters'> => {
    const [only, ...others] = pieces;
    if (only && others.length === 0) {
      for (const [name, bytes] of only.words) files.set(wordFile(name), bytes);
      return only;
    }
    return joinIndexes(pieces, (words) => {
      const { bytes, hash } = packBytes(words);
      const name = `${code}_${hash}`;
      files.set(wordFile(name), bytes);
      return name;
    });
  };

  return {
    addPiece(files) {
      const take = takerOf(files);
      const entry = JSON.parse(new TextDecoder().decode(take(entryName))) as IndexEntry;
      const [language] = Object.entries(entry.languages);
      if (language === undefined) {
        common ??= { entry, files };
        return new Map();
      }
      const [, { hash }] = language;
      const meta = unpack(take(metaFile(hash))) as IndexMeta;
      const filters = meta[3].map(([, own]) => unpack(take(filterFile(own))) as IndexFilter);
      const words: IndexFiles = new Map(meta[2].map(([, , own]) => [own, take(wordFile(own))]));
      const taken = takeRecords(take, meta[1]);
      pieces.push({ meta, filters, words });
      // What is left.
      common = { entry, files };
      return taken;
    },
    finish() {
      if (common === undefined) throw new Error(`Pagefind: ${key} has no piece.`);
      const { entry, files } = common;
      const listed: IndexPart[] = [];
      for (const [code, language] of Object.entries(entry.languages)) {
        const joined = joinPieces(code, files);
        const records = joined.meta[1].length;
        joined.meta[3] = joined.filters.map((filter) => {
          const { bytes, hash } = pack(orderFilter(filter));
          const name = `${code}_${hash}`;
          files.set(filterFile(name), bytes);
          return [filter[0], name];
        });
        const meta = settleMeta(joined.meta);
        const { bytes, hash: digest } = pack(meta);
        const hash = `${code}_${digest}`;
        files.set(metaFile(hash), bytes);
        Object.assign(language, { hash, page_count: records });
        listed.push({ key, hash, records, pages: meta[1].length, version: entry.version });
      }
      files.set(entryName, new TextEncoder().encode(JSON.stringify(entry)));
      return { files, listed };
    },
  };
}

type Take = (path: string) => Uint8Array;

/** Gives what takes a file out of `files`. */
const takerOf =
  (files: IndexFiles): Take =>
  (path) => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`Pagefind: ${path} is missing.`);
    files.delete(path);
    return bytes;
  };
