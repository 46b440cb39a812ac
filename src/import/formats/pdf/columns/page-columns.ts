/** Splits a page set in two columns at the left edge of the right one. */
import { count, mostCommon } from '../../counts.ts';
import { allBold, type Printed, type PrintedLine, type Word } from '../page/printed-page.ts';
import { lineOf } from '../tables/ruled-tables.ts';

export interface TwoColumns<Part extends Printed = Printed> {
  left: Part[];
  right: Part[];
  /** Index after the last part of either. */
  end: number;
}

/** More vertical space than this, in font sizes, ends a column. */
const widestRoom = 5;

/** Font sizes of bold lines that span the columns and never occur within one. */
export type HeadsAcross = ReadonlySet<number>;

/** Left edges of two columns. */
export interface ColumnEdges {
  left: number;
  right: number;
  heads: HeadsAcross;
  /** In a document of three columns: the edges of the first two, which the left one contains. */
  within?: ColumnEdges;
}

/** Least number of lines in the right column. */
const fewestBeside = 2;

/** Least width between columns, in font sizes of the letters beside it. */
const narrowestGutter = 0.8;

/** Height of a table row in points, where a table stands for a line. */
const tableRow = 10;

/** Greatest difference, in points, between edges or baselines that count as equal. */
export const tolerance = 2;

/**
 * The columns that begin at `start`, with the right one at a known edge; `undefined` if none do.
 */
export function columnsAt(
  printed: readonly Printed[],
  start: number,
  { right: edge, heads = new Set() }: Pick<ColumnEdges, 'right'> & Partial<ColumnEdges>,
): TwoColumns | undefined {
  const left: Printed[] = [];
  const right: Printed[] = [];
  // Indexes of the left parts, and how many of them are above the end of the right column.
  const leftIndexes: number[] = [];
  let besides = 0;
  let together = { left: 0, end: start };
  let end = start;
  for (; end < printed.length; end++) {
    const part = printed[end];
    const parts = part && splitAt(part, edge);
    if (!parts) break;
    const above = left.at(-1);
    left.push(...parts.left);
    right.push(...parts.right);
    if (parts.left.length > 0) leftIndexes.push(end);
    if (parts.right.length > 0) besides = left.length;
    const [below] = parts.left;
    const goesOn = below && above && below.top - above.bottom < sizeOf(below);
    if (parts.right.length > 0 || goesOn) together = { left: left.length, end: end + 1 };
  }
  // If something spans the page below, what is well apart from the columns belongs to that.
  const counts = end < printed.length ? together : { left: left.length, end };
  for (const [n, part] of left.entries()) {
    const [above, last] = [left[n - 1], right.at(-1)];
    if (n < besides || n >= counts.left || !above || !last || part.kind !== 'line') continue;
    if (!beginsBelow(part, above, last, heads)) continue;
    Object.assign(counts, { left: n, end: leftIndexes[n] });
  }
  if (right.length < fewestBeside || counts.left === 0) return undefined;
  // A part above both columns belongs to neither.
  const [first, beside] = [printed[start], right[0]];
  if (first && beside && first.bottom < beside.top - sizeOf(beside)) return undefined;
  return { left: left.slice(0, counts.left), right, end: counts.end };
}

/** Whether `line`, which follows `above` in the left column, begins the text below both columns. */
function beginsBelow(
  line: PrintedLine,
  above: Printed,
  right: Printed,
  heads: HeadsAcross,
): boolean {
  if (allBold(line) && heads.has(roundSize(line))) return true;
  return line.top - Math.max(above.bottom, right.bottom) > widestRoom * line.size;
}

/** Font size for comparing headings. */
export const roundSize = ({ size }: PrintedLine): number => Math.round(size * 10) / 10;

const sizeOf = (part: Printed): number => (part.kind === 'line' ? part.size : tableRow);

/** The part split at `edge`; `undefined` if it spans the edge. */
function splitAt(part: Printed, edge: number): Pick<TwoColumns, 'left' | 'right'> | undefined {
  const from = edge - tolerance;
  if (part.kind === 'table') {
    if (part.right < edge) return { left: [part], right: [] };
    return part.left >= from - tableRow ? { left: [], right: [part] } : undefined;
  }
  const before = part.words.filter((word) => word.left < from);
  const after = part.words.filter((word) => word.left >= from);
  if (before.some((word) => word.right > from)) return undefined;
  const [last, next] = [before.at(-1), after[0]];
  const gap = (next?.left ?? Infinity) - (last?.right ?? -Infinity);
  if (gap < narrowestGutter * Math.min(last?.size ?? Infinity, next?.size ?? Infinity)) {
    return undefined;
  }
  const own = (words: Word[]) => (words.length > 0 ? [ownLine(part, words)] : []);
  return { left: own(before), right: own(after) };
}

/** A line of some of the words of `line`, with the font size of most of their letters. */
function ownLine(line: PrintedLine, words: Word[]): PrintedLine {
  const letters = new Map<number, number>();
  for (const { size, text } of words) count(letters, size, text.length);
  const size = mostCommon(letters) ?? line.size;
  const baseline = words.find((word) => word.size === size)?.baseline ?? line.baseline;
  return {
    ...lineOf(line, words),
    ...{ size, baseline, top: baseline - 0.8 * size, bottom: baseline + 0.2 * size },
  };
}

/** The part moved left by `distance` points. */
export function moveLeft(part: Printed, distance: number): Printed {
  if (part.kind === 'table') {
    return { ...part, left: part.left - distance, right: part.right - distance };
  }
  return {
    ...part,
    left: part.left - distance,
    right: part.right - distance,
    words: part.words.map((word) => ({
      ...word,
      left: word.left - distance,
      right: word.right - distance,
    })),
    ...(part.bullet !== undefined && { bullet: part.bullet - distance }),
  };
}

export const linesOf = (printed: readonly Printed[]): PrintedLine[] =>
  printed.filter((part) => part.kind === 'line');
