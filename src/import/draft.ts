/**
 * What was recognised in a source document, with line numbers: the step between lines and a
 * meeting. Text is still as printed; inline marks are read when the meeting is built.
 */
import type { InlineMark } from './lines/line-parts.ts';
import type { ImportNote } from './report.ts';

/** Why a whole line of the source is left out of the minutes. */
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

/** A text and the number of the line in which it begins. */
export interface Located {
  line: number;
  text: string;
}

/** Words within a line that are left out. Without a reason, they label the number beside them. */
export interface Label extends Located {
  reason?: LeftOutReason;
}

/** The facts printed above the first item. */
export interface Header {
  /** Absent if the document does not state whether it is minutes or an agenda. */
  status?: 'agenda' | 'minutes';
  /** `REFERAT Byrådet d. 24-03-2026` */
  title?: Located;
  /** Whether the title is only a name or a date, which a fuller title replaces. */
  titleIsName?: boolean;
  /** Name of the committee. */
  committee?: string | undefined;
  /** Whether it was labelled or in a title line. Otherwise the decisions may correct it. */
  committeeIsSure?: boolean;
  /** Whether it was inferred from the headings of decisions. */
  committeeIsInferred?: true;
  /** What may be its name, where no line says so. */
  mayBeCommittee?: string | undefined;
  /** ISO dates, each with a line that states it. */
  dates: {
    date: string;
    line: number;
    isInferred?: true;
    /** Whether its label says that it is the meeting's, or says nothing but that it is a day. */
    isOfMeeting?: true;
    isMere?: true;
  }[];
  /** `HH:MM`, and the ISO date on the same line. */
  start?: { time: string; date?: string };
  end?: string | undefined;
  /** ISO day, where the document names a later one as the last. */
  until?: string | undefined;
  place?: string | undefined;
  present: string[];
  apologies: string[];
  /** The lines that state these facts. */
  facts: Located[];
}

/** An entry of the contents list, without leader dots and page number. */
export interface ContentsEntry {
  line: number;
  title: string;
}

export interface DraftItem {
  line: number;
  /** As printed: `3`, `2a`. */
  number: string;
  /** Whether the number was assigned, as the document prints none. */
  numberGiven?: true;
  /** Whether the document prints it twice, or out of order. */
  numberDoubt?: 'twice' | 'order';
  /** Whether the title is a placeholder, as the document has none. */
  titleGiven?: true;
  title: string;
  closed?: true;
  /** Whether a line of it says that it is open, against what others seem to say. */
  statedOpen?: true;
  /** Whether it may be closed, which an editor has to say. */
  asked?: true;
  caseNumbers: Located[];
  sections: DraftSection[];
  /**
   * Numbers of all lines of number, title and case numbers, in source order. If absent, those of
   * `line` and `caseNumbers`.
   */
  headLines?: number[];
}

export interface DraftSection {
  /** `null` for text before the item's first heading. */
  heading: string | null;
  /** Line of the heading. */
  line?: number;
  blocks: DraftBlock[];
}

export type DraftBlock = DraftParagraph | DraftSubHeading | DraftList | DraftTable;

export interface DraftTable {
  type: 'table';
  line: number;
  /** Cells; the first row is the header. */
  rows: string[][];
}

/** A printed text with the inline marks of its format. */
interface MarkedText extends Located {
  marks?: InlineMark[];
}

export interface DraftParagraph extends MarkedText {
  type: 'paragraph';
  /** Whether it is bold or larger than the text around it. */
  isSetApart?: true;
  /** Whether the format itself marks it as a paragraph. */
  isParagraph?: true;
}

export interface DraftSubHeading extends MarkedText {
  type: 'sub-heading';
}

export interface DraftList {
  type: 'list';
  line: number;
  /** Number of the first item as printed; `null` for bullets. */
  start: number | null;
  items: DraftListItem[];
}

export interface DraftListItem extends MarkedText {
  /** Nested lists. */
  lists: DraftList[];
}

export interface Draft {
  header: Header;
  contents: ContentsEntry[];
  /** Reasons of the lines that are left out, by line number. */
  leftOut: Map<number, LeftOutReason>;
  /**
   * Printed words that the minutes write in their own way or not at all, verbatim as in their line:
   * `Nr.178 - `, `1.` of `1.Titel`, `Sagsnr.:`.
   */
  labels: Label[];
  /** Text before the first item, without the facts. */
  introduction: DraftBlock[];
  items: DraftItem[];
  notes: ImportNote[];
}
