/**
 * Builds source lines from runs of text, for formats that mark paragraphs: one line per paragraph.
 *
 * Normalises layout: any run of white space (tabs and no-break spaces too) becomes one space; soft
 * hyphens and zero-width break opportunities are dropped.
 */
import { note, type ImportNote } from '../report.ts';
import type { SourceLine } from '../source-line.ts';
import { count, mostCommon } from './counts.ts';
import { superscriptDigits } from './superscript.ts';
import { inside, wholeWords, type Range } from './text-ranges.ts';

/** Formatting of a run of text. */
export interface TextStyle {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  /** Struck through. */
  struck?: boolean | undefined;
  /** Set higher than the line: an exponent. */
  raised?: boolean | undefined;
  /** Font size, in one unit for the whole document. */
  size?: number | undefined;
  url?: string | undefined;
}

/** Formatting of a whole line. */
export interface LineStyle {
  headingLevel?: number | undefined;
  list?: { mark: string; level: number } | undefined;
}

/** A line before numbering, with its font size. */
export interface WrittenLine extends Omit<SourceLine, 'number'> {
  size?: number;
  /** What the editor is told of this place. A line may have nothing else. */
  remarks?: ImportNote[];
}

export interface LineWriter {
  /** Adds a run to the current line. */
  add: (printed: string, style?: TextStyle) => void;
  /** The text of the current line so far. */
  text: () => string;
  /** Tells the editor something of this place. */
  remark: (said: ImportNote) => void;
  /** Ends the current line. Returns false if it has no words. */
  end: (style?: LineStyle) => boolean;
  /** Ends the current line and adds finished lines. */
  append: (lines: readonly WrittenLine[]) => void;
  /** Ends the current line and returns all lines. */
  finish: () => WrittenLine[];
}

export const zeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const whiteSpace = /[\s\u00A0]+/gu;

interface CurrentLine {
  text: string;
  bold: Range[];
  italic: Range[];
  struck: Range[];
  links: NonNullable<SourceLine['links']>;
  /** Number of letters by font size. */
  sizes: Map<number, number>;
  remarks: ImportNote[];
}

const emptyLine = (): CurrentLine => ({
  ...{ text: '', bold: [], italic: [], struck: [], links: [], sizes: new Map() },
  remarks: [],
});

export function writeLines(): LineWriter {
  const lines: WrittenLine[] = [];
  let current = emptyLine();
  const end = (style: LineStyle = {}): boolean => {
    const line = lineOf(current, style);
    current = emptyLine();
    if (line) lines.push(line);
    return hasWords(line);
  };
  return {
    end,
    text: () => current.text.trim(),
    remark: (said) => void current.remarks.push(said),
    add: (printed, style = {}) => addText(current, printed, style),
    append: (written) => {
      end();
      for (const line of written) lines.push(line);
    },
    finish: () => {
      end();
      return lines;
    },
  };
}

/** Whether a line has words, and not only remarks. */
export const hasWords = (line: Omit<SourceLine, 'number'> | undefined): boolean =>
  line !== undefined && (line.text !== '' || line.table !== undefined);

function addText(current: CurrentLine, printed: string, style: TextStyle): void {
  const { bold, italic, struck, raised, size, url } = style;
  const plain = printed.replaceAll(zeroWidth, '').replaceAll(whiteSpace, ' ');
  const text = raised ? superscriptDigits(plain) : plain;
  const added = current.text === '' || current.text.endsWith(' ') ? text.trimStart() : text;
  if (added === '') return;
  const start = current.text.length;
  current.text += added;
  const range = { start, end: current.text.length };
  if (bold === true) extend(current.bold, range);
  if (italic === true) extend(current.italic, range);
  if (struck === true) extend(current.struck, range);
  if (url !== undefined) extend(current.links, { ...range, url });
  if (size !== undefined) {
    count(current.sizes, size, added.replaceAll(' ', '').length);
  }
}

/** Adds a range, or extends the last one if they are adjacent and have the same URL. */
function extend<Kind extends Range & { url?: string }>(ranges: Kind[], range: Kind): void {
  const last = ranges.at(-1);
  if (last && last.end === range.start && last.url === range.url) last.end = range.end;
  else ranges.push(range);
}

function lineOf(current: CurrentLine, { headingLevel, list }: LineStyle): WrittenLine | undefined {
  const text = current.text.trimEnd();
  const struck = inside(current.struck, text.length).map(({ start, end }) =>
    note('struck-through', undefined, text.slice(start, end).trim()),
  );
  const remarks = [...current.remarks, ...struck];
  const told = remarks.length > 0 ? { remarks } : {};
  if (text === '') return remarks.length > 0 ? { text, ...told } : undefined;
  const bold = inside(current.bold, text.length);
  const italic = wholeWords(inside(current.italic, text.length), text);
  const links = inside(current.links, text.length);
  const isBold = bold[0]?.start === 0 && bold[0].end === text.length;
  const size = mostCommon(current.sizes);
  return {
    text,
    whole: true,
    ...((isBold || headingLevel !== undefined) && {
      emphasis: {
        ...(isBold && { bold: true }),
        ...(headingLevel !== undefined && { headingLevel }),
      },
    }),
    ...(list && { list }),
    ...(links.length > 0 && { links }),
    ...(bold.length > 0 && !isBold && { bold }),
    ...(italic.length > 0 && headingLevel === undefined && { italic }),
    ...(size !== undefined && { size }),
    ...told,
  };
}
