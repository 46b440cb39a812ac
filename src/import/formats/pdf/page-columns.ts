/** What is printed on a page set in two columns, taken apart at the edge where the right one begins. */
import { allBold } from './paragraphs.ts';
import type { Printed, PrintedLine, Word } from './printed-page.ts';
import { lineOf } from './ruled-tables.ts';

export interface TwoColumns<Part extends Printed = Printed> {
  left: Part[];
  right: Part[];
  /** Index after the last line of either. */
  end: number;
}

/** No room within a column is so many times the size of the letters. */
const widestRoom = 5;

/** Sizes of bold lines that stand above columns and never in one. */
export type HeadsAcross = ReadonlySet<number>;

/** Where the lines of the two columns begin. */
export interface ColumnEdges {
  left: number;
  right: number;
  /** How headings are set that go across. */
  heads: HeadsAcross;
  /** Of the two columns in the left one, where a document is set in three. */
  within?: ColumnEdges;
}

/** Beside a column there are at least so many lines. */
const fewestBeside = 2;

/** Between columns there is this part of the size of the letters beside it, at least. */
const narrowestGutter = 0.8;

/** Points. */
const tableRow = 10;

/** Lines that begin at one edge, or stand side by side, do so within so many points. */
export const tolerance = 2;

/** The columns that begin with what is at `start`, by where the right one begins. */
export function columnsAt(
  printed: readonly Printed[],
  start: number,
  { right: edge, heads = new Set() }: Pick<ColumnEdges, 'right'> & Partial<ColumnEdges>,
): TwoColumns | undefined {
  const left: Printed[] = [];
  const right: Printed[] = [];
  // Where the parts of the left one stand, and how many stand above the end of the right one.
  const places: number[] = [];
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
    if (parts.left.length > 0) places.push(end);
    if (parts.right.length > 0) besides = left.length;
    const [below] = parts.left;
    const goesOn = below && above && below.top - above.bottom < sizeOf(below);
    if (parts.right.length > 0 || goesOn) together = { left: left.length, end: end + 1 };
  }
  // What stands apart below both columns belongs to what goes across below that, if anything does.
  const counts = end < printed.length ? together : { left: left.length, end };
  for (const [n, part] of left.entries()) {
    const [above, last] = [left[n - 1], right.at(-1)];
    if (n < besides || n >= counts.left || !above || !last || part.kind !== 'line') continue;
    if (!beginsBelow(part, above, last, heads)) continue;
    Object.assign(counts, { left: n, end: places[n] });
  }
  if (right.length < fewestBeside || counts.left === 0) return undefined;
  // What stands above both columns belongs to neither.
  const [first, beside] = [printed[start], right[0]];
  if (first && beside && first.bottom < beside.top - sizeOf(beside)) return undefined;
  return { left: left.slice(0, counts.left), right, end: counts.end };
}

/** Whether a line that follows `above` in the left column begins what stands below both. */
function beginsBelow(
  line: PrintedLine,
  above: Printed,
  right: Printed,
  heads: HeadsAcross,
): boolean {
  if (allBold(line) && heads.has(roundSize(line))) return true;
  return line.top - Math.max(above.bottom, right.bottom) > widestRoom * line.size;
}

/** As headings are compared. */
export const roundSize = ({ size }: PrintedLine): number => Math.round(size * 10) / 10;

/** A table has no letters of its own; a row of it is about so high. */
const sizeOf = (part: Printed): number => (part.kind === 'line' ? part.size : tableRow);

/** What stands before `edge` and what from it on; `undefined` for what goes across. */
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

/** A line of some of the words of another, set as most of their letters are. */
function ownLine(line: PrintedLine, words: Word[]): PrintedLine {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [size] = [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const baseline = words.find((word) => word.size === size)?.baseline ?? line.baseline;
  return {
    ...lineOf(line, words),
    ...{ size, baseline, top: baseline - 0.8 * size, bottom: baseline + 0.2 * size },
  };
}

/** What is printed, moved to the left by so many points. */
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

/** Lines alone. */
export const linesOf = (printed: readonly Printed[]): PrintedLine[] =>
  printed.filter((part) => part.kind === 'line');
