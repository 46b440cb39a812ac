/** What is printed on a page, as values: lengths in points, from the top left corner of the page. */

/** One character, or a ligature. */
export interface Glyph {
  /** What it stands for; a blank for a space of any kind. */
  text: string;
  left: number;
  right: number;
  /** Of the line it stands on. */
  baseline: number;
  /** Height of its font. */
  size: number;
  bold: boolean;
  /** Degrees its line is turned, clockwise; 0 for text as it is usually read. */
  angle: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A part of the page that leads to an address. */
export interface LinkArea extends Box {
  url: string;
}

export interface PrintedPage {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  /** In the order they are drawn. */
  glyphs: Glyph[];
  /** Whatever else is drawn by lines or filled: rules, frames, bullets. */
  shapes: Box[];
  links: LinkArea[];
}

/** A word, or what stands between two blanks. */
export interface Word {
  text: string;
  left: number;
  right: number;
  /** As most of its letters stand: a line beside another column's has letters of both. */
  baseline: number;
  size: number;
  /** Whether all of its letters are. */
  bold: boolean;
  /** Parts of a word of which only some are bold, by UTF-16 offset. */
  boldParts?: { start: number; end: number }[];
  url?: string;
}

/** Words on one line of a page or of one of its columns. */
export interface PrintedLine extends Box {
  kind: 'line';
  /** 1-based. */
  page: number;
  baseline: number;
  /** Size of most of its letters. */
  size: number;
  /** At least one. */
  words: Word[];
  /** Left edge of a bullet that is drawn before the line instead of written. */
  bullet?: number;
}

export interface PrintedTable extends Box {
  kind: 'table';
  page: number;
  /** Lines of each cell, row by row; every row has as many cells. */
  rows: PrintedLine[][][];
}

export type Printed = PrintedLine | PrintedTable;

/** The words of a line with single blanks between them. */
export const lineText = ({ words }: Pick<PrintedLine, 'words'>): string =>
  words.map(({ text }) => text).join(' ');
