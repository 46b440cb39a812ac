/**
 * What was recognised in a source document, with the lines it stood in: the step between lines and a
 * meeting. Text is still as printed; inline marks are read when the meeting is built.
 */
import type { ImportNote } from './report.ts';

/** A piece of text and the line it begins in. */
export interface Located {
  line: number;
  text: string;
}

/** The facts printed above the first item. */
export interface Header {
  status: 'agenda' | 'minutes';
  /** `REFERAT Chefforum d. 20-11-2012` */
  title?: Located;
  /** The committee's name in the title. */
  committee?: string;
  /** ISO day in the title. */
  titleDate?: string;
  /** The line that tells day and time, the ISO day in it, and the time as `HH:MM`. */
  day?: Located & { date: string; start?: string };
  /** The line that tells the place, and the place in it. */
  place?: Located & { place: string };
}

/** An entry of the contents list: the title without the dots that lead to its page number. */
export interface ContentsEntry {
  line: number;
  title: string;
}

export interface DraftItem {
  line: number;
  /** As printed: `3`, `2a`. */
  number: string;
  title: string;
  caseNumbers: Located[];
  sections: DraftSection[];
}

export interface DraftSection {
  /** `null` for text before an item's first heading. */
  heading: string | null;
  blocks: DraftBlock[];
}

export type DraftBlock = DraftParagraph | DraftSubHeading | DraftList;

export interface DraftParagraph extends Located {
  type: 'paragraph';
}

export interface DraftSubHeading extends Located {
  type: 'sub-heading';
}

export interface DraftList {
  type: 'list';
  line: number;
  /** Printed number of the first item; `null` for bullets. */
  start: number | null;
  items: DraftListItem[];
}

export interface DraftListItem extends Located {
  /** Lists below the item's text. */
  lists: DraftList[];
}

export interface Draft {
  header: Header;
  contents: ContentsEntry[];
  /** Numbers of the lines that are left out of the minutes: the contents list. */
  leftOut: Set<number>;
  /** Text before the first item that is none of the facts. */
  introduction: DraftBlock[];
  items: DraftItem[];
  notes: ImportNote[];
}
