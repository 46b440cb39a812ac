/**
 * Names and forms shared by the records of the search index and the search page that reads them.
 *
 * The filters' names are those of the search page's address (`?udvalg=…&aar=…`) and never change.
 */

/** The address of a case, which results link to. */
export { caseAddress } from '../archive/addresses.ts';

/** Folder of the index, from the root of the site. */
export const indexAddress = '/pagefind/';

/** File below it that lists the parts of the index. */
export const partsName = 'parts.json';

export interface PartsFile {
  /** Newest first. */
  parts: IndexPart[];
}

/** One part: an index of its own in the folder `key`. */
export interface IndexPart {
  key: string;
  /** Digest of what it holds. */
  hash: string;
  records: number;
  /** Pages of the index, as Pagefind counts them: the records, and some that hold nothing. */
  pages: number;
  /** Of Pagefind. */
  version: string;
}

/** The filters: name of the committee, year `YYYY`, and one of {@link statusValues}. */
export const filterNames = ['udvalg', 'aar', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

/** Values of the filter `status`. */
export const statusValues = { agenda: 'dagsorden', minutes: 'referat' } as const;

/** Sort key: by date, and within one day so that the descending order is the agenda's order. */
export const dateSort = 'dato';

/** Metadata of a record. All its words can be found, so it holds nothing that most records share. */
export interface RecordMeta {
  title: string;
  /** Case numbers as printed, joined with {@link caseNumberSeparator}; empty where there is none. */
  sag?: string;
}

/** Metadata field that holds a {@link caseToken} for each case number. */
export const caseTokenField = 'sagsnoegle';

export const caseNumberSeparator = '; ';

/** Id of a record's own title, told apart from the ids of sections by its underscore. */
export const titleId = '_titel';

/**
 * A case number's address form (`12-16033`) as one made-up word of letters only.
 *
 * The index splits words at punctuation and between digits and letters, and finds every word that
 * begins with what is searched for. This word is split nowhere, and its last letter makes it the
 * beginning of no other: `12-160` finds `12-160` alone.
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
