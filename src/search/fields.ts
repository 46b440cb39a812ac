/**
 * Names and formats shared by the index and the search page: the only module of this folder that the
 * browser loads.
 */

export { caseAddress } from '../archive/addresses.ts';

/** Address of the index, from the root of the site. */
export const indexAddress = '/pagefind/';

/** File below it that lists the parts. */
export const partsName = 'parts.json';

export interface PartsFile {
  /** Newest first. */
  parts: IndexPart[];
}

/** An entry of the list of parts. Each part is an index of its own in the folder `key`. */
export interface IndexPart {
  key: string;
  /** Digest of its content. */
  hash: string;
  records: number;
  /** Pagefind's number of pages: the records and those added to them, which are never found. */
  pages: number;
  /** Of the Pagefind that made it. */
  version: string;
}

/**
 * The filters: name of the committee, year `YYYY`, and one of {@link statusValues}. Their names are
 * parameters of the search page's address (`?udvalg=…&aar=…`) and never change.
 */
export const filterNames = ['udvalg', 'aar', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values of the filter `status`. */
export const statusValues = { agenda: 'dagsorden', minutes: 'referat' } as const;

/** Name of the sort by date, see `sortKey` in `record.ts`. */
export const dateSort = 'dato';

/** Metadata of a record. Its words are searchable, so it has none that most records share. */
export interface RecordMeta {
  title: string;
  /** Case numbers as printed, joined with {@link caseNumberSeparator}; empty where there is none. */
  sag?: string;
  /** The item's number as printed, where its address does not have it so: `03A`. */
  punkt?: string;
}

/** Metadata field with a {@link caseToken} for each case number. */
export const caseTokenField = 'sagsnoegle';

export const caseNumberSeparator = '; ';

/** Id of a record's title; the underscore keeps it apart from the ids of sections. */
export const titleId = '_titel';

/**
 * The token of a case number, made of letters only; `address` is its address form (`12-16033`).
 *
 * Pagefind splits words at punctuation and between digits and letters, and matches every word that
 * begins with a word of the query. A token is not split, and its last letter keeps it from being the
 * beginning of another: `12-160` finds `12-160` alone.
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
