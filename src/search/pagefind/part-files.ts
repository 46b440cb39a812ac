/**
 * The files of the index of one part, made from those that Pagefind writes for each of its pieces:
 * fragments (the files of records) are kept as they are; word files, filters and metadata are joined
 * and brought into a fixed order.
 */
import type { IndexPart, PartsFile } from '../fields.ts';
import {
  normalizeMeta,
  pack,
  packBytes,
  sortFilter,
  unpack,
  type IndexFilter,
  type IndexMeta,
} from './index-files.ts';
import { joinIndexes, type PieceIndex } from './join-indexes.ts';

/** Contents of files by path, relative to the folder of the index. */
export type IndexFiles = Map<string, Uint8Array>;

/** Pagefind's list of the languages in an index: one, or none where the index has no words. */
const entryName = 'pagefind-entry.json';

interface IndexEntry {
  version: string;
  languages: Record<string, { hash: string; page_count: number }>;
}

const fragment = (hash: string): string => `fragment/${hash}.pf_fragment`;
const wordFile = (hash: string): string => `index/${hash}.pf_index`;
const filterFile = (hash: string): string => `filter/${hash}.pf_filter`;
const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;

/** What is the same for all pieces: Pagefind's scripts and its list of languages. */
interface Common {
  entry: IndexEntry;
  files: IndexFiles;
}

export interface NewPart {
  /** Adds the files that Pagefind made of the next piece, a map it takes over; returns those done. */
  addPiece(files: IndexFiles): IndexFiles;
  /** The remaining files of the part, and what the list of parts says of it. */
  finish(): { files: IndexFiles; listed: IndexPart[] };
}

/** Begins the part `key`. At least one piece must be added before it is finished. */
export function newPart(key: string): NewPart {
  const pieces: PieceIndex[] = [];
  const fragments = new Set<string>();
  let common: Common | undefined;

  /** The fragments of a piece. A name that one of an earlier piece has (a short digest) is extended. */
  const takeFragments = (take: Take, pages: IndexMeta[1]): IndexFiles => {
    const taken: IndexFiles = new Map();
    for (const page of pages) {
      const bytes = take(fragment(page[0]));
      if (fragments.has(page[0])) page[0] += `-${pieces.length}`;
      fragments.add(page[0]);
      taken.set(fragment(page[0]), bytes);
    }
    return taken;
  };

  /** The pieces as one index of the language `code`; its word files are added to `files`. */
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
      const take = takeFrom(files);
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
      const taken = takeFragments(take, meta[1]);
      pieces.push({ meta, filters, words });
      // The files that have not been taken.
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
          const { bytes, hash } = pack(sortFilter(filter));
          const name = `${code}_${hash}`;
          files.set(filterFile(name), bytes);
          return [filter[0], name];
        });
        const meta = normalizeMeta(joined.meta);
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

/** The function returned removes a file from `files` and returns its content, or throws. */
const takeFrom =
  (files: IndexFiles): Take =>
  (path) => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`Pagefind: ${path} is missing.`);
    files.delete(path);
    return bytes;
  };

/** The content of {@link PartsFile}; `parts` are given oldest first. */
export function listParts(parts: readonly IndexPart[]): string {
  const file: PartsFile = { parts: parts.toReversed() };
  return JSON.stringify(file);
}
