/** The printed content of a page. Lengths are in points from the top left corner. */

/** One character, or a ligature. */
export interface Glyph {
  /** Its characters; a space for white space of any kind. */
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Font size. */
  size: number;
  bold: boolean;
  /** Rotation in degrees, clockwise; 0 for horizontal text. */
  angle: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A linked area of the page. */
export interface LinkArea extends Box {
  url: string;
}

export interface PrintedPage {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  /** In drawing order. */
  glyphs: Glyph[];
  /** Bounding boxes of all other drawing: ruling lines, frames, bullets. */
  shapes: Box[];
  links: LinkArea[];
}

/** A word: text between spaces. */
export interface Word {
  text: string;
  left: number;
  right: number;
  /** Of most of its letters. May differ from the line's, which can include another column. */
  baseline: number;
  size: number;
  /** Whether all letters are bold. */
  bold: boolean;
  /** Bold ranges of a partly bold word, in UTF-16 offsets. */
  boldParts?: { start: number; end: number }[];
  url?: string;
}

/** A line of a page or of a column. */
export interface PrintedLine extends Box {
  kind: 'line';
  /** 1-based. */
  page: number;
  baseline: number;
  /** Font size of most of its letters. */
  size: number;
  /** At least one. */
  words: Word[];
  /** Left edge of a bullet that is drawn, not written, before the line. */
  bullet?: number;
}

export interface PrintedTable extends Box {
  kind: 'table';
  page: number;
  /** Rows of cells of lines; all rows have the same number of cells. */
  rows: PrintedLine[][][];
}

export type Printed = PrintedLine | PrintedTable;

/** The words of a line, joined by single spaces. */
export const lineText = ({ words }: Pick<PrintedLine, 'words'>): string =>
  words.map(({ text }) => text).join(' ');

export const allBold = ({ words }: Pick<PrintedLine, 'words'>): boolean =>
  words.every(({ bold }) => bold);
