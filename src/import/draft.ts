/**
 * What was recognised in a source document, with the lines it stood in: the step between lines and a
 * meeting. Text is still as printed; inline marks are read when the meeting is built.
 */
import type { ImportNote } from './report.ts';

/** Why a whole line of the source has no place in the minutes. */
export type LeftOutReason = 'contents' | 'repeated-title' | 'pseudo-item';

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
  /**
   * Every line whose words make up number, title and case numbers, in the source's order: the heading
   * and, where a title runs over several lines or a case number stands above it, those too. When
   * absent, the lines of `line` and `caseNumbers`.
   */
  headLines?: number[];
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
  /** Lines that are left out of the minutes, by number. */
  leftOut: Map<number, LeftOutReason>;
  /**
   * Printed words that only say what stands beside them, and that the minutes write their own way or
   * not at all: `Nr.178 - `, `1.` of `1.Titel`, `Sagsnr.:`. Each is part of its line, to the letter.
   */
  labels: Located[];
  /** Text before the first item that is none of the facts. */
  introduction: DraftBlock[];
  items: DraftItem[];
  notes: ImportNote[];
}
