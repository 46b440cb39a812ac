/** Opens the index: loads what is needed of its parts, once, and tells which part could not be loaded. */
import {
  byFilter,
  listName,
  wordFile,
  type AttachmentTable,
  type IndexList,
  type ListedPart,
  type PartTable,
} from '../../../search/fields.ts';
import {
  readFragment,
  readWords,
  type Fragment,
  type IndexedWord,
} from '../../../search/index-files/read.ts';
import { loadOnce } from '../../load-once.ts';
import type { Counts } from '../answer.ts';
import { filtered } from './filters.ts';
import { joinAttachments, joinItems, type OpenPart } from './join-parts.ts';
import type { KnownPassage, KnownRecord } from './known-records.ts';
import type { Occurrences } from './occurrences.ts';

/**
 * Loads the file `path` of the index's folder; zipped ones are unzipped. A file that is not named by its
 * content has a `version`. Rejects when it cannot be loaded.
 */
export type ReadFile = (path: string, version?: string) => Promise<Uint8Array>;

export interface OpenIndex {
  list: IndexList;
  /** The items. */
  records: readonly KnownRecord[];
  /** Passages of attachments. They are numbered on from the items. */
  passages: readonly KnownPassage[];
  /** Of both: how long each is beside the mean of its kind. */
  lengths: Float64Array;
  /** Place of an item among all, newest day first and a meeting in the order of its agenda. */
  newestFirst: readonly number[];
  committees: PartTable['committees'];
  /** How many items have each value of the filters. */
  values: Counts;
  /** How many parts there are, and those that failed to load, as long as they do. */
  parts: number;
  missing: ReadonlySet<number>;
  /** Where the words with `key` stand, by form, in all parts that can be loaded. */
  find: (key: string, withAttachments: boolean) => Promise<Found[]>;
  /** What `occurrencesOf` has read, by what it was asked. */
  occurrences: Map<string, Promise<Occurrences>>;
  /** The item or passage with that number. Each is loaded once. */
  fragment: (record: number) => Promise<Fragment>;
  /** A JSON file. */
  json: (path: string) => Promise<unknown>;
}

/** A form of a word in one part. */
export interface Found {
  form: string;
  /** Number of the part's first record. */
  first: number;
  postings: IndexedWord['forms'][number]['postings'];
}

const noFilters = byFilter<string[]>(() => []);

/** Rejects when the list cannot be loaded, or no part of several. */
export async function openIndex(read: ReadFile): Promise<OpenIndex> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await read(path)));
  const list = (await json(listName)) as IndexList;
  const { parts: listedItems, attachments: listedAttachments = [] } = list;
  const missing = new Set<number>();
  const open = async <Table>(
    listed: ListedPart,
    part: number,
  ): Promise<OpenPart<Table> | undefined> => {
    try {
      const table = (await json(`${listed.key}/${listed.table}`)) as Table;
      return { listed, table, first: 0 };
    } catch (error) {
      missing.add(part);
      if (listedItems.every((_, item) => missing.has(item))) throw error;
      return undefined;
    }
  };
  const [items, attachments] = await Promise.all([
    Promise.all(listedItems.map((listed, part) => open<PartTable>(listed, part))),
    Promise.all(
      listedAttachments.map((listed, at) => open<AttachmentTable>(listed, listedItems.length + at)),
    ),
  ]);
  const { records, newestFirst, committees, firsts } = joinItems(items);
  const passages = joinAttachments(attachments, firsts, records.length);
  const parts = [...items, ...attachments];
  const chunk = loadOnce(
    async (path: string) => new Map(readWords(await read(path)).map((word) => [word.key, word])),
  );

  return {
    ...{ list, records, passages, newestFirst, committees, missing, json },
    occurrences: new Map(),
    lengths: Float64Array.from([records, passages].flatMap(besideMean)),
    parts: parts.length,
    values: filtered(records, [...records.keys()], noFilters).counts,
    async find(key, withAttachments) {
      const asked = withAttachments ? parts : parts.slice(0, items.length);
      const found = await Promise.all(
        asked.map(async (part, number): Promise<Found[]> => {
          const at = part?.table.words.findLast(([from]) => from <= key) ?? part?.table.words[0];
          if (part === undefined || at === undefined) return [];
          try {
            const words = await chunk(`${part.listed.key}/${wordFile(at[1])}`);
            missing.delete(number);
            return (words.get(key)?.forms ?? []).map((form) => ({ ...form, first: part.first }));
          } catch {
            missing.add(number);
            return [];
          }
        }),
      );
      return found.flat();
    },
    fragment: loadOnce(async (record: number) => {
      const { path = '', version } = records[record] ?? passages[record - records.length] ?? {};
      return readFragment(await read(path, version));
    }),
  };
}

function besideMean(records: readonly { words: number }[]): number[] {
  const all = records.reduce((sum, { words }) => sum + words, 0);
  return records.map(({ words }) => words / (all / records.length));
}
