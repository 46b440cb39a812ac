/**
 * Prepares source lines for recognition: list marks become part of the text, as in a text export,
 * and lines that an export has glued together are split.
 */
import { knownSectionKind } from '../../minutes/sections/section-kinds.ts';
import { readLabel } from '../header/label-lines.ts';
import { readCaseLine } from '../items/case-lines.ts';
import { findHeadCells, isCaseFact } from './head-cells.ts';
import {
  findGluedHeadings,
  fewestHeadings,
  splitGlued,
  headingsWithin,
  hasWords,
  pieceOf,
  pieces,
} from './glued-lines.ts';
import { isBlank } from './layout.ts';
import { endOf, prefixLine } from './line-parts.ts';
import { withoutBullet } from './list-mark.ts';
import type { SourceLine } from '../source-line.ts';
import { indentSubBullets } from './sub-bullets.ts';
import { oneLine } from '../../minutes/words/plain-words.ts';

export interface PreparedLines {
  lines: SourceLine[];
  /** The number of the source line that a prepared line is part of. */
  printedLine: (number: number) => number;
}

/** Prepares the lines of a document. Line numbers stay the same unless a line is split. */
export function prepareLines(printed: readonly SourceLine[]): PreparedLines {
  const marked = withoutHeadingBullets(markLists(indentSubBullets(printed)));
  const isGlued = marked.some((line) => headingsWithin(line.text).length >= fewestHeadings);
  const lengthOfHeading = findGluedHeadings(marked);
  const parts = wholeLines(marked).map((line) => {
    const points = line.table && (pointsOf(line.table) ?? factsOf(line.table));
    if (points) return points.map((point) => pieceOf(line, point));
    const cells = line.table === undefined ? findHeadCells(line.text) : [];
    if (cells.length > 0)
      return pieces(line.text, cells)
        .filter(hasWords)
        .map((cell) => pieceOf(line, cell.trim()));
    const length = lengthOfHeading(line);
    if (length === 0) return splitGlued(line, isGlued);
    return [pieceOf(line, line.text.slice(0, length)), pieceOf(line, line.text.slice(length))];
  });
  if (parts.every(({ length }) => length === 1)) {
    return { lines: parts.flat(), printedLine: (number) => number };
  }
  const lines: SourceLine[] = [];
  const origins: number[] = [];
  for (const piece of parts.flat()) {
    origins.push(piece.number);
    lines.push({ ...piece, number: origins.length });
  }
  return { lines, printedLine: (number) => origins[number - 1] ?? number };
}

const pointMark = /^(?:\(?(?:\p{L}|\d{1,3})[.)]|[-–•])$/u;

/** The points of a list that is set as a table: a mark in the first column, and its text beside. */
function pointsOf(table: readonly (readonly string[])[]): string[] | undefined {
  const isList =
    table.length > 1 &&
    table.every(([mark = '', ...texts]) => texts.length === 1 && pointMark.test(mark.trim()));
  return isList ? table.map((cells) => cells.map(oneLine).join(' ')) : undefined;
}

/** Between label and value, as a text export has them in columns. */
const gap = '   ';

/** The lines of a table of facts: in the first column labels of the meeting or of a case, and one beside. */
function factsOf(table: readonly (readonly string[])[]): string[] | undefined {
  const lines = table.map((cells) => cells.map(oneLine).join(gap));
  const isFact = (line: string): boolean =>
    readLabel(line) !== undefined || readCaseLine(line) !== undefined || isCaseFact(line);
  const isTable = table.every(
    ([label = '', ...values]) => values.length === 1 && label.trim() !== '' && label.length <= 40,
  );
  return isTable && lines.every(isFact) ? lines : undefined;
}

/** The lines of a field, which nothing has glued together, with list marks as part of the text. */
export const markLists = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((line) => withMark(keepParagraph(line)));

/** Marks the paragraphs of a format that has no pages, so none can be split by a page break. */
const keepParagraph = (line: SourceLine): SourceLine =>
  line.whole === true && line.page === undefined ? { ...line, isParagraph: true } : line;

/**
 * Removes the bullets of headings, where a portal presents the minutes as a list: `• Beslutning`.
 */
function withoutHeadingBullets(lines: readonly SourceLine[]): SourceLine[] {
  const headingOf = ({ text }: SourceLine): string | undefined => {
    const rest = withoutBullet(text);
    return rest !== text && knownSectionKind(rest) !== undefined ? rest : undefined;
  };
  const isOutline = lines.some((line) => knownSectionKind(headingOf(line) ?? '') === 'decision');
  if (!isOutline) return [...lines];
  return lines.map((line) => {
    const rest = headingOf(line);
    return rest === undefined ? line : { ...endOf(line, rest.trimEnd()), whole: true };
  });
}

/** `{ mark: '1.', level: 1 }` becomes `  1. …`. */
function withMark({ list, ...line }: SourceLine): SourceLine {
  if (list === undefined) return line;
  const mark = /[\p{L}\d]/u.test(list.mark) ? list.mark : '•';
  return prefixLine(line, `${'  '.repeat(list.level)}${mark} `);
}

/** Least share of lines below a blank line, where blank lines separate paragraphs. */
const fewestBelowBlank = 0.25;

/**
 * Text wrapped at a width: a long line has this share of it, and at least this share of lines is
 * long.
 */
const nearWidth = 0.75;
const fewestNear = 0.3;
const narrowest = 50;
const widest = 140;

/**
 * Marks lines as whole paragraphs in a text without blank lines between paragraphs. In a wrapped
 * text, a long line continues on the next and is not marked.
 */
function wholeLines(lines: readonly SourceLine[]): SourceLine[] {
  const printed = lines.filter((line) => !isBlank(line));
  const belowBlank = lines.filter((line, at) => !isBlank(line) && isBlank(lines[at - 1])).length;
  if (belowBlank >= fewestBelowBlank * printed.length) return [...lines];
  const width = printed.reduce((most, { text }) => Math.max(most, text.length), 0);
  const isLong = ({ text }: SourceLine): boolean => text.length >= nearWidth * width;
  const isWrapped =
    width >= narrowest &&
    width <= widest &&
    printed.filter(isLong).length >= fewestNear * printed.length;
  return lines.map((line) => (isWrapped && isLong(line) ? line : { ...line, whole: true }));
}
