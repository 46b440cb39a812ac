/**
 * Names and formats shared by the index and the search page: with `words/` and `index-files/` all of
 * this folder that the browser loads.
 */

export { caseAddress, committeeAddress, meetingKey } from '../archive/addresses.ts';

/** Address of the index, from the root of the site. */
export const indexAddress = '/pagefind/';

/** File below it that lists all others. */
export const listName = 'parts.json';

export interface IndexList {
  /** Oldest first. */
  parts: ListedPart[];
  /** Those of attachments, oldest first; absent where there are none. */
  attachments?: ListedPart[];
  /** The shards of the vocabulary by the key they begin at, the first of each by `''`; see `vocabulary.ts`. */
  forward: [start: string, file: string][];
  backward: [start: string, file: string][];
}

/** A part of the index: the records of a stretch of time, in a folder of its own. */
export interface ListedPart {
  /** Name of the folder. */
  key: string;
  /** How many records it has. */
  records: number;
  /**
   * Name of the file with its {@link PartTable} or {@link AttachmentTable}, which differs whenever
   * anything of the part does.
   */
  table: string;
}

/**
 * What is known of a part before a record is read. Its records are in the order of meetings and items.
 * It stands in for Pagefind's own list of records, which is twice as large.
 */
export interface PartTable extends MeetingRows, WordFiles {
  /**
   * Those that meet in this part, by key, in the order of their first meetings, with their abbreviations
   * and former names.
   */
  committees: Record<string, { name: string; alsoCalled: string[] }>;
  columns: Record<ColumnName, { values: string[]; of: number[] }>;
}

/** What is known of a part of attachments before a record is read: one for each passage. */
export interface AttachmentTable extends MeetingRows, WordFiles {
  /** Keys of those that meet in this part, in the order of their first meetings. */
  committees: string[];
  /** Of each file: the place in its meeting of the item that it belongs to, from 1, and its passages. */
  files: [item: number, passages: number][];
}

interface MeetingRows {
  /** ISO day from which days are counted. */
  from: string;
  /** Number of the committee, days since the meeting before, items (or files), and the sequence unless it is 1. */
  meetings: [committee: number, days: number, count: number, sequence?: number][];
}

/** What a table has of Pagefind's own list. */
interface WordFiles {
  /** Length of each record, see {@link roundedLength}. */
  lengths: number[];
  /** The files of words, each with the word it begins with, or a beginning of it. */
  words: [from: string, file: string][];
}

/** Lengths in steps of a seventh: BM25 hardly notices. `lengthOf` gives back about the number of words. */
export const roundedLength = (words: number): number => Math.round(Math.log2(words + 1) * 5);
export const lengthOf = (rounded: number): number => 2 ** (rounded / 5) - 1;

/** File of a record below the folder of its part; `item` is its place in the meeting, from 1. */
export const recordFile = (meeting: string, item: number): string =>
  `punkter/${meeting.replace('/', '-')}-${item}.pf_fragment`;

/** File of a passage of an attachment, likewise; `passage` is its place among those of the meeting. */
export const passageFile = (meeting: string, passage: number): string =>
  `passager/${meeting.replace('/', '-')}-${passage}.pf_fragment`;

/** File of words below the folder of its part, by Pagefind's name of it. */
export const wordFile = (name: string): string => `ord/${name}.pf_index`;

/**
 * File of a shard of the vocabulary, zipped as Pagefind's files are, and named so that no host takes it for
 * something that it has to unzip or describe.
 */
export const vocabularyFile = (name: string): string => `ord/${name}.pf_vocabulary`;

/** A value of several is joined with this. */
export const valueSeparator = '\n';

/** The filters whose values are in the table; those of `udvalg` and `aar` follow from the meeting. */
export const columnNames = ['status', 'udfald', 'emne', 'bilag'] as const;
export type ColumnName = (typeof columnNames)[number];

/**
 * The filters: name of the committee, year `YYYY`, one of {@link statusValues}, the outcome as its badge
 * says it (in small letters), KLE group, and whether the item has attachments (`ja`). Their names are
 * parameters of the search page's address (`?udvalg=…&aar=…`) and never change.
 */
export const filterNames = ['udvalg', 'aar', ...columnNames] as const;
export type FilterName = (typeof filterNames)[number];

/** What `valueOf` gives for each filter. */
export const byFilter = <Value>(valueOf: (name: FilterName) => Value): Record<FilterName, Value> =>
  Object.fromEntries(filterNames.map((name) => [name, valueOf(name)])) as Record<FilterName, Value>;

/** Values of the filter `status`. */
export const statusValues = { agenda: 'dagsorden', minutes: 'referat' } as const;

/** Metadata of a record. Its words are indexed, without a place. */
export interface RecordMeta {
  /** Case numbers as printed, joined with {@link caseNumberSeparator}; absent where there is none. */
  sag?: string;
  /** The item's number as printed, where its address does not have it so: `03A`. */
  punkt?: string;
}

/** Metadata field with the {@link caseTokens} of each case number. */
export const caseTokenField = 'sagsnoegle';

export const caseNumberSeparator = '; ';

/** Id of the place where page `page` of an attachment begins, and the page of such an id. */
export const pageId = (page: number): string => `side-${page}`;
export const pageOfId = (id: string): number | undefined => {
  const [, page] = /^side-(\d+)$/.exec(id) ?? [];
  return page === undefined ? undefined : Number(page);
};

/** Id of a record's title; the underscore keeps it apart from the ids of sections. */
export const titleId = '_titel';

/**
 * Stands between the parts of a compound in what is indexed, and after the last word of a block of text.
 * One that the text has is doubled.
 */
export const mark = '~';

export const withoutMarks = (text: string): string => text.replaceAll(/~(~?)/g, '$1');

/** Whether a word, with its marks, is the last of its block. */
export const endsBlock = (word: string): boolean =>
  (/(?<!~)~+$/.exec(word)?.[0].length ?? 0) % 2 === 1;

/**
 * Where a word stands, as weights of Pagefind: they tell it apart, and mean nothing else. A part of a
 * compound has its word's weight divided by the number of parts.
 */
export const zoneWeights = { title: 7, heading: 6, decision: 1.25, text: 1 } as const;
export type Zone = keyof typeof zoneWeights;

/**
 * The token of a case number, made of letters only; `address` is its address form (`12-16033`). It is
 * one word for Pagefind, and no word of any text.
 */
export function caseToken(address: string): string {
  const letters = address
    .toLocaleLowerCase('da')
    .replaceAll(/[\p{L}]/gu, 'z$&')
    .replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
    .replaceAll('-', 'x')
    .replaceAll('.', 'y');
  return `q${letters}q`;
}

/** The tokens of a case number, of its ends that people use for it (`16033`, `p35-9-22`), and of its subject. */
export const caseTokens = ({
  address,
  subject = '',
}: {
  address: string;
  subject?: string;
}): string[] =>
  [...address.matchAll(/(?<=^|-)[^-]/g)]
    .map(({ index }) => address.slice(index))
    .filter((end) => end === address || end.replaceAll(/\D/g, '').length >= 4)
    .concat(subject === '' ? [] : [subject])
    .map(caseToken);
