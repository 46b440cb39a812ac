/** What shows that lines beside each other are columns of text, and no cells. */
import { linesOf, tolerance, type TwoColumns } from './page-columns.ts';
import type { PrintedLine } from './printed-page.ts';

/** Columns have at least so many lines each, on the page that shows that there are any, */
const fewestLines = 8;

/** and this part of the right one's lines begin at its edge: others are indented. */
const atEdge = 0.5;

/** So many lines begin at the edge of a column that may be one. */
export const fewestAtEdge = fewestLines * atEdge;

/** Lines are full when they fill so much of their column; cells of tables rarely do. */
const fullness = 0.7;

/** So many are full, in each column and in both together. */
const fewestFull = { each: 0.25, both: 0.4 };

/** Rows of a table that are told from columns, at least; and the room above them, in sizes of letters. */
const fewestRows = 4;
const roomAbove = 1.8;

/** How many words begin at an edge that follow a wide gap or stand first. */
export function countBeginnings(lines: readonly PrintedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words, size } of lines) {
    for (const [index, { left }] of words.entries()) {
      const before = words[index - 1];
      if (before && left - before.right < size) continue;
      counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
    }
  }
  return counts;
}

export function areColumns(columns: Omit<TwoColumns, 'end'>, edge: number): boolean {
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
