/**
 * Builds source lines from runs of text, for formats that mark paragraphs: one line per paragraph.
 *
 * Normalises layout: any run of white space (tabs and no-break spaces too) becomes one space; soft
 * hyphens and zero-width break opportunities are dropped.
 */
import { count, mostCommon } from './counts.ts';
import type { SourceLine } from '../source-line.ts';
import { contentsText, readLeader } from './contents-text.ts';

/** Formatting of a run of text. */
export interface TextStyle {
  bold?: boolean;
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
}

export interface LineWriter {
  /** Adds a run to the current line. */
  add: (printed: string, style?: TextStyle) => void;
  /** Ends the current line. Returns false, and writes nothing, if it has no words. */
  end: (style?: LineStyle) => boolean;
  /** Ends the current line and adds finished lines. */
  append: (lines: readonly WrittenLine[]) => void;
  /** Ends the current line and returns all lines. */
  finish: () => WrittenLine[];
}

const zeroWidth = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const whiteSpace = /[\s\u00A0]+/gu;

interface CurrentLine {
  text: string;
  bold: NonNullable<SourceLine['bold']>;
  links: NonNullable<SourceLine['links']>;
  /** Number of letters by font size. */
  sizes: Map<number, number>;
}

interface Range {
  start: number;
  end: number;
}

const emptyLine = (): CurrentLine => ({ text: '', bold: [], links: [], sizes: new Map() });

export function writeLines(): LineWriter {
  const lines: WrittenLine[] = [];
  let current = emptyLine();
  const end = (style: LineStyle = {}): boolean => {
    const line = lineOf(current, style);
    current = emptyLine();
    if (line) lines.push(line);
    return line !== undefined;
  };
  return {
    end,
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

function addText(current: CurrentLine, printed: string, { bold, size, url }: TextStyle): void {
  const text = printed.replaceAll(zeroWidth, '').replaceAll(whiteSpace, ' ');
  const added = current.text === '' || current.text.endsWith(' ') ? text.trimStart() : text;
  if (added === '') return;
  const start = current.text.length;
  current.text += added;
  const range = { start, end: current.text.length };
  if (bold === true) extend(current.bold, range);
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
  if (text === '') return undefined;
  const bold = inside(current.bold, text.length);
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
    ...(size !== undefined && { size }),
  };
}

/** The ranges cut to a text of `length`; empty ones are dropped. */
const inside = <Kind extends Range>(ranges: readonly Kind[], length: number): Kind[] =>
  ranges
    .map((range) => ({ ...range, end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end);

/**
 * Numbers the lines of a document, makes font sizes relative to the most common one (within 5 %
 * counts as equal), and gives contents entries their canonical text.
 */
export function numberLines(lines: readonly WrittenLine[]): SourceLine[] {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    if (size !== undefined) count(letters, size, text.length);
  }
  const usual = mostCommon(letters);
  return lines.map(({ size, ...line }, index) => {
    const number = index + 1;
    const entry = readLeader(line.text);
    if (entry) return { number, text: contentsText(entry), whole: true };
    const relative =
      size === undefined || usual === undefined ? 1 : Math.round((size / usual) * 100) / 100;
    if (Math.abs(relative - 1) < 0.05) return { number, ...line };
    return { number, ...line, emphasis: { ...line.emphasis, size: relative } };
  });
}
