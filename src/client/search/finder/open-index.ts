/** Opens the index: loads what is needed of its parts, once, and tells which part could not be loaded. */
import {
  columnNames,
  listName,
  meetingKey,
  lengthOf,
  recordFile,
  valueSeparator,
  wordFile,
  type FilterName,
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
import { countAll } from './filters.ts';

/**
 * Loads the file `path` of the index's folder; zipped ones are unzipped. A file that is not named by its
 * content has a `version`. Rejects when it cannot be loaded.
 */
export type ReadFile = (path: string, version?: string) => Promise<Uint8Array>;

/** What is known of a record before it is read. Records are numbered from 0, oldest first. */
export interface KnownRecord {
  /** `byraad/2026-03-24` */
  meeting: string;
  /** Place in the meeting, from 1. */
  item: number;
  /** ISO day. */
  date: string;
  /** Length in words. */
  words: number;
  values: Readonly<Record<FilterName, readonly string[]>>;
  /** Its file. */
  path: string;
  version: string;
}

export interface OpenIndex {
  list: IndexList;
  records: readonly KnownRecord[];
  /** Place of a record among all, newest day first and a meeting in the order of its agenda. */
  newestFirst: readonly number[];
  committees: PartTable['committees'];
  /** How many records have each value of the filters. */
  values: Counts;
  /** Mean length of a record. */
  meanWords: number;
  /** Parts that failed to load, as long as they do. */
  missing: ReadonlySet<number>;
  /** Where the words with `key` stand, by form, in all parts that can be loaded. */
  find: (key: string) => Promise<Found[]>;
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

interface OpenPart {
  listed: ListedPart;
  table: PartTable;
  first: number;
}

/** Rejects when the list cannot be loaded, or no part of several. */
export async function openIndex(read: ReadFile): Promise<OpenIndex> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await read(path)));
  const list = (await json(listName)) as IndexList;
  const missing = new Set<number>();
  const parts: (OpenPart | undefined)[] = await Promise.all(
    list.parts.map(async (listed, part) => {
      try {
        const table = (await json(`${listed.key}/${listed.table}`)) as PartTable;
        return { listed, table, first: 0 };
      } catch (error) {
        missing.add(part);
        if (missing.size === list.parts.length) throw error;
        return undefined;
      }
    }),
  );
  const records: KnownRecord[] = [];
  const newestFirst: number[] = [];
  const committees: PartTable['committees'] = {};
  for (const part of parts) {
    if (part === undefined) continue;
    part.first = records.length;
    Object.assign(committees, part.table.committees);
    for (const own of recordsOf(part)) {
      // Turned round below.
      newestFirst.push(...own.map((_, item) => records.length + own.length - 1 - item));
      records.push(...own);
    }
  }
  const rank = new Array<number>(records.length);
  newestFirst.reverse().forEach((record, place) => (rank[record] = place));
  const words = records.reduce((sum, each) => sum + each.words, 0);
  const chunk = loadOnce(
    async (path: string) => new Map(readWords(await read(path)).map((word) => [word.key, word])),
  );

  return {
    list,
    records,
    newestFirst: rank,
    committees,
    values: countAll(records),
    meanWords: words / Math.max(1, records.length),
    missing,
    json,
    async find(key) {
      const found = await Promise.all(
        parts.map(async (part, number): Promise<Found[]> => {
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
    async fragment(record) {
      const { path = '', version } = records[record] ?? {};
      return readFragment(await read(path, version));
    },
  };
}

/** The records of a part, by meeting. */
function* recordsOf({ listed, table }: OpenPart): Generator<KnownRecord[]> {
  const columns = columnNames.map((name) => {
    const { values, of } = table.columns[name];
    const lists = values.map((value) => (value === '' ? [] : value.split(valueSeparator)));
    return [name, of, lists] as const;
  });
  const committees = Object.entries(table.committees);
  let day = Date.parse(table.from);
  let next = 0;
  for (const [committee, days, items, sequence = 1] of table.meetings) {
    const [key = '', { name = '' } = {}] = committees[committee] ?? [];
    day += days * 24 * 60 * 60 * 1000;
    const date = new Date(day).toISOString().slice(0, 10);
    const meeting = meetingKey({ committee: key, date, sequence });
    const shared = { udvalg: [name], aar: [date.slice(0, 4)] };
    yield Array.from({ length: items }, (_, before): KnownRecord => {
      const at = next++;
      const own = columns.map(([column, of, lists]) => [column, lists[of[at] ?? 0] ?? []]);
      return {
        ...{ meeting, item: before + 1, date, version: listed.table },
        words: lengthOf(table.lengths[at] ?? 0),
        values: { ...shared, ...Object.fromEntries(own) } as KnownRecord['values'],
        path: `${listed.key}/${recordFile(meeting, before + 1)}`,
      };
    });
  }
}
