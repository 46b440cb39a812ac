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

/**
 * Why a reader of the paper does not see a text: its layer is off; it is beside the page; it has no
 * colour, or that of what is below it; an area or a picture is painted over it.
 */
export type Unseen = 'layer' | 'outside' | 'invisible' | 'covered' | 'picture';

/** Letters that only one of two readings of a page has. */
export interface Difference {
  /** How many are not in the reading that is used, and how many only are in that. */
  missing: number;
  added: number;
  /** Where they are missing; empty if that may not be told. */
  words: string[];
}

export interface PrintedPage {
  /** 1-based. */
  number: number;
  width: number;
  height: number;
  /** In drawing order. */
  glyphs: Glyph[];
  /** Those that nobody sees, by the reason why. */
  unseen: Map<Unseen, Glyph[]>;
  /** Whether its text is that of a picture, which a program has recognised. */
  isRecognised: boolean;
  /** Where its pictures are, in front or behind. */
  pictures: Box[];
  /** How many texts are shown in a font that could not be read. */
  lost: number;
  notes: AddedNote[];
  /** Absent if both readings have the same letters. */
  difference?: Difference;
  /** Why a strict reader stops at this page. */
  error?: string;
  /** Bounding boxes of all other drawing: ruling lines, frames, bullets. */
  shapes: Box[];
  links: LinkArea[];
  /** Areas that are marked as struck through. */
  strikes: Box[];
}

/** What was added to the page afterwards, or a field's value that it does not show. */
export interface AddedNote {
  kind: 'text' | 'comment' | 'stamp' | 'drawing' | 'file' | 'field';
  text: string;
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
  isStruck?: true;
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
