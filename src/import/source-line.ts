/**
 * A source document as lines, whatever its file format was: the step between reading a format and
 * recognising minutes. What a format knows besides the words is evidence, never a command.
 *
 * A text export gives its lines as they stand, blank ones and marks of lists included. The other
 * formats give `whole` paragraphs, items of lists and tables, with no blank lines between them.
 */

/** One printed line, or one paragraph where the format keeps paragraphs whole. */
export interface SourceLine {
  /** 1-based, through the whole document; every line has its own. */
  number: number;
  /**
   * Words as printed, without the marks of `list`; empty for a table. An entry of a contents list
   * is `Titel.....⇥3` (five dots, a tab, the page) however its dots and page were set.
   */
  text: string;
  /** 1-based page, where the format has pages. */
  page?: number;
  /** Set larger or heavier than the text around it, or styled as a heading. */
  emphasis?: LineEmphasis;
  /** The mark of a list item (`•`, `-`, `1.`) and how deep it stands (0 at the margin). */
  list?: { mark: string; level: number };
  /** A whole table in place of text: rows of cells, the first row the head. */
  table?: string[][];
  /** Links on parts of `text`, by UTF-16 offset; not overlapping. */
  links?: { start: number; end: number; url: string }[];
  /** Parts of `text` in bold within a line that is not bold as a whole. */
  bold?: { start: number; end: number }[];
  /** Whether the line is a whole paragraph: nothing of it goes on in the next line. */
  whole?: boolean;
  /** Whether the format itself says that it is a paragraph, which no page can have cut in two. */
  isParagraph?: true;
}

export interface LineEmphasis {
  bold?: boolean;
  /** Size relative to the document's running text; 1 where equal. */
  size?: number;
  /** 1 to 6, where the format styles headings. */
  headingLevel?: number;
}

/** Words of a document that are no part of the minutes, found by the reader of its format. */
export interface PageNoise {
  /** 1-based page, where the format has pages. */
  page?: number;
  text: string;
  /** `navigation` is what a web page has around its content. */
  reason: 'page-number' | 'header' | 'footer' | 'navigation';
}

/** How a reader decided where the layout of a page left it open. */
export interface ReadingDoubt {
  /** The `number` of the line it concerns. */
  line: number;
  page: number;
  kind: 'joined-over-page' | 'hyphen-dropped' | 'hyphen-kept';
  /** The words in question, as they were read. */
  text: string;
}

/** A source document as its format's reader gives it. */
export interface ReadDocument {
  lines: SourceLine[];
  /** In the order of the document. */
  noise: PageNoise[];
  doubts: ReadingDoubt[];
}
