/**
 * A source document of any format as lines: the step between reading a format and recognising
 * minutes. Formatting is evidence for recognition, never decisive.
 *
 * A text export gives its lines as they are, including blank lines and list marks. The other
 * formats give `whole` paragraphs, list items and tables, without blank lines between them.
 */
import type { ImportNote } from './report.ts';

/** A printed line, or a whole paragraph in formats that mark paragraphs. */
export interface SourceLine {
  /** 1-based and unique in the document. */
  number: number;
  /**
   * Text as printed, without the mark of `list`; empty for a table. Contents entries have the
   * canonical form `Titel.....⇥3`: five dots, a tab, the page.
   */
  text: string;
  /** 1-based page, if the format has pages. */
  page?: number;
  /** Bold, another size than the text around it, or a heading style. */
  emphasis?: LineEmphasis;
  /** Mark (`•`, `-`, `1.`) and nesting level (0 for the outermost) of a list item. */
  list?: { mark: string; level: number };
  /** A table in place of text: rows of cells; the first row is the header. */
  table?: string[][];
  /** Linked ranges of `text` in UTF-16 offsets, not overlapping. */
  links?: { start: number; end: number; url: string }[];
  /** Bold ranges of a line that is not entirely bold. */
  bold?: { start: number; end: number }[];
  /** Ranges in italics, of whole words. */
  italic?: { start: number; end: number }[];
  /** Whether the line is a whole paragraph, which does not continue on the next line. */
  whole?: boolean;
  /** Whether the format itself marks it as a paragraph, which no page break can have split. */
  isParagraph?: true;
}

export interface LineEmphasis {
  bold?: boolean;
  /** Font size relative to the document's running text. */
  size?: number;
  /** 1 to 6, from a heading style. */
  headingLevel?: number;
}

/** Text that is not part of the minutes, found by the reader of the format. */
export interface PageNoise {
  /** 1-based page, if the format has pages. */
  page?: number;
  text: string;
  /** `navigation` is everything around the content of a web page. */
  reason: 'page-number' | 'header' | 'footer' | 'navigation';
}

/** A decision of a format's reader that the layout left open, or what the lines cannot say. */
export interface ReadingDoubt {
  /** Number of the source line. */
  line: number;
  /** Of that line, if the format has pages. */
  page?: number;
  kind: 'joined-over-page' | 'hyphen-dropped' | 'hyphen-kept' | 'struck-through' | 'columns-kept';
  /** The words as they were read. */
  text: string;
}

/** What a format's reader left out, could not read, or is unsure of. */
export interface Losses {
  /** For the editor, in the order of the pages. */
  notes: ImportNote[];
  /** Number of words that nobody sees who has the document before them, and that are left out. */
  hidden: number;
  /** Number of words that have letters which cannot be read. */
  unreadable: number;
  /** The share of the document's pages that could not be read. */
  unread: number;
  /** Whether it is certain that no word is missing, save those left out. */
  isWhole: boolean;
}

/** A source document as read from its format. */
export interface ReadDocument {
  lines: SourceLine[];
  /** In document order. */
  noise: PageNoise[];
  doubts: ReadingDoubt[];
  /** Absent if there are none. */
  losses?: Losses;
}
