/**
 * Finds out whether a document is set in two columns, by the edge at which the lines of the right one
 * begin. Minutes are full of short lines, so what a column says is no evidence; that it goes down the
 * page is.
 */
import { findHeadsAcross } from './heads-across.ts';
import {
  columnsAt,
  linesOf,
  tolerance,
  type ColumnEdges,
  type TwoColumns,
} from './page-columns.ts';
import type { Printed, PrintedLine } from './printed-page.ts';

/** Columns have at least so many lines each, on the page that shows that there are any, */
const fewestLines = 8;

/** and this part of the right one's lines begin at its edge: others are indented. */
const atEdge = 0.5;

/** Lines are full when they fill so much of their column; cells of tables rarely do. */
const fullness = 0.7;

/** So many are full, in each column and in both together. */
const fewestFull = { each: 0.25, both: 0.4 };

/** Rows of a table that are told from columns, at least; and the room above them, in sizes of letters. */
const fewestRows = 4;
const roomAbove = 1.8;

/**
 * The edges of the columns of a document's pages; `undefined` where they are not set in two. One page
 * must show it beyond doubt; it then holds for the others, whose columns may be short.
 */
export function findColumnEdges(pages: readonly (readonly Printed[])[]): ColumnEdges | undefined {
  for (const printed of pages) {
    const edge = commonEdge(printed);
    if (edge === undefined) continue;
    for (let start = 0; start < printed.length; start++) {
      const columns = columnsAt(printed, start, { right: edge });
      if (columns && areColumns(columns, edge)) {
        const left = mostOf(countEdges(linesOf(columns.left)))?.[0] ?? 0;
        return { left, right: edge, heads: findHeadsAcross(pages, edge) };
      }
      start = Math.max(start, (columns?.end ?? 0) - 1);
    }
  }
  return undefined;
}

/** Where most of the words begin that follow a wide gap or stand first in the right half. */
function commonEdge(printed: readonly Printed[]): number | undefined {
  const lines = linesOf(printed);
  const [from, to] = [
    Math.min(...lines.map(({ left }) => left)),
    Math.max(...lines.map(({ right }) => right)),
  ];
  const counts = new Map<number, number>();
  for (const { words, size } of lines) {
    for (const [index, { left }] of words.entries()) {
      const before = words[index - 1];
      if (before && left - before.right < size) continue;
      const part = (left - from) / (to - from);
      if (part < 0.35 || part > 0.65) continue;
      const rounded = Math.round(left);
      counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
    }
  }
  const most = mostOf(counts);
  return most && most[1] >= fewestLines * atEdge ? most[0] : undefined;
}

function countEdges(lines: readonly PrintedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  }
  return counts;
}

const mostOf = (counts: ReadonlyMap<number, number>): [number, number] | undefined =>
  [...counts].toSorted(([, one], [, other]) => other - one)[0];

function areColumns(columns: TwoColumns, edge: number): boolean {
  const [left, right] = [linesOf(columns.left), linesOf(columns.right)];
  const atTheEdge = right.filter((line) => Math.abs(line.left - edge) <= tolerance);
  const [fullLeft, fullRight] = [left, right].map(countFull) as [number, number];
  return (
    Math.min(left.length, right.length) >= fewestLines &&
    !areCells(left, right) &&
    atTheEdge.length >= atEdge * right.length &&
    fullLeft >= fewestFull.each * left.length &&
    fullRight >= fewestFull.each * right.length &&
    fullLeft + fullRight >= fewestFull.both * (left.length + right.length)
  );
}

/**
 * Whether each side's parts begin where the other's do, as cells of a table without rules do: where
 * there is room above a line, a column beside it is in the middle of a sentence sooner or later.
 */
function areCells(left: readonly PrintedLine[], right: readonly PrintedLine[]): boolean {
  const beside = [...besideBeginnings(left, right), ...besideBeginnings(right, left)];
  return beside.length >= fewestRows && !beside.some(beginsWithin);
}

/** The lines of `others` beside those of `lines` that have room above them. */
function besideBeginnings(
  lines: readonly PrintedLine[],
  others: readonly PrintedLine[],
): PrintedLine[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (!above || line.baseline - above.baseline < roomAbove * line.size) return [];
    return others.filter(({ baseline }) => Math.abs(baseline - line.baseline) < tolerance);
  });
}

const beginsWithin = ({ words: [first] }: PrintedLine): boolean =>
  /^\p{Ll}/u.test(first?.text ?? '');

function countFull(lines: readonly PrintedLine[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return lines.filter((line) => line.right - left >= fullness * (right - left)).length;
}
