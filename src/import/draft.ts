/**
 * What was recognised in a source document, with the lines it stood in: the step between lines and a
 * meeting. Text is still as printed; inline marks are read when the meeting is built.
 */
import type { InlineMark } from './lines/line-parts.ts';
import type { ImportNote } from './report.ts';

/** Why a whole line of the source has no place in the minutes. */
export type LeftOutReason =
  | 'contents'
  | 'repeated-title'
  | 'pseudo-item'
  | 'group-heading'
  | 'empty-decision'
  | 'closed'
  | 'page-number'
  | 'header'
  | 'navigation';

/** A piece of text and the line it begins in. */
export interface Located {
  line: number;
  text: string;
}

/** Words within a line that are left out; without a reason they only name the number beside them. */
export interface Label extends Located {
  reason?: LeftOutReason;
}

/** The facts printed above the first item. */
export interface Header {
  /** Absent where the document says of itself neither that it is minutes nor an agenda. */
  status?: 'agenda' | 'minutes';
  /** `REFERAT Byrådet d. 24-03-2026` */
  title?: Located;
  /** Whether that title is only a name or a day, which a line that says more may replace. */
  titleIsName?: boolean;
  /** The committee's name. */
  committee?: string | undefined;
  /** Whether a label or a line with a day or a title's word names it; else a decision may know better. */
  committeeIsSure?: boolean;
  /** Whether that name is read from the headings of decisions only. */
  committeeIsInferred?: true;
  /** ISO days, each with a line that tells it. */
  dates: { date: string; line: number; isInferred?: true }[];
  /** `HH:MM`, and the ISO day in the line that tells it. */
  start?: { time: string; date?: string };
  end?: string | undefined;
  place?: string | undefined;
  present: string[];
  apologies: string[];
  /** The lines that tell these facts. */
  facts: Located[];
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
  /** Whether the document prints no number, and the item was given one. */
  numberGiven?: true;
  /** Whether the document has no title for it, and a stand-in was given. */
  titleGiven?: true;
  title: string;
  closed?: true;
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
  /** Of the heading. */
  line?: number;
  blocks: DraftBlock[];
}

export type DraftBlock = DraftParagraph | DraftSubHeading | DraftList | DraftTable;

export interface DraftTable {
  type: 'table';
  line: number;
  /** Cells, the first row the head. */
  rows: string[][];
}

/** A printed text with what its format marks inside it. */
interface MarkedText extends Located {
  marks?: InlineMark[];
}

export interface DraftParagraph extends MarkedText {
  type: 'paragraph';
  /** Set apart from the text around it, in bold or larger letters. */
  isSetApart?: true;
  /** As its format has it. */
  isParagraph?: true;
}

export interface DraftSubHeading extends MarkedText {
  type: 'sub-heading';
}

export interface DraftList {
  type: 'list';
  line: number;
  /** Printed number of the first item; `null` for bullets. */
  start: number | null;
  items: DraftListItem[];
}

export interface DraftListItem extends MarkedText {
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
  labels: Label[];
  /** Text before the first item that is none of the facts. */
  introduction: DraftBlock[];
  items: DraftItem[];
  notes: ImportNote[];
}
