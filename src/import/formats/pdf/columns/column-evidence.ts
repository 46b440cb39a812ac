/** Evidence that lines beside each other are text columns, not table cells. */
import { count } from '../../counts.ts';
import { linesOf, tolerance, type TwoColumns } from './page-columns.ts';
import type { PrintedLine } from '../page/printed-page.ts';

/** Least number of lines in each column of the page that proves the columns. */
const fewestLines = 8;

/** Share of the right column's lines that begin at its edge; the others are indented. */
const atEdge = 0.5;

/** Least number of lines that begin at an edge for it to be a candidate. */
export const fewestAtEdge = fewestLines * atEdge;

/** A line is full if it fills this share of its column; table cells rarely do. */
const fullness = 0.7;

/** Least share of full lines, in each column and in both together. */
const fewestFull = { each: 0.25, both: 0.4 };

/** Least number of rows for a table, and the space above each, in font sizes. */
const fewestRows = 4;
const spaceAbove = 1.8;

/** Counts, by left edge in points, the words that begin a line or follow a wide gap. */
export function countBeginnings(lines: readonly PrintedLine[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { words, size } of lines) {
    for (const [index, { left }] of words.entries()) {
      const before = words[index - 1];
      if (before && left - before.right < size) continue;
      count(counts, Math.round(left));
    }
  }
  return counts;
}

/** Whether two blocks of lines, the right one beginning at `edge`, are columns of text. */
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
 * Whether the two sides are rows of an unruled table: their paragraphs begin side by side. Beside a
 * paragraph start, a text column is sooner or later in the middle of a sentence.
 */
function areCells(left: readonly PrintedLine[], right: readonly PrintedLine[]): boolean {
  const beside = [...besideParagraphStarts(left, right), ...besideParagraphStarts(right, left)];
  return beside.length >= fewestRows && !beside.some(beginsMidSentence);
}

/** The lines of `others` that are beside a line of `lines` with space above it. */
function besideParagraphStarts(
  lines: readonly PrintedLine[],
  others: readonly PrintedLine[],
): PrintedLine[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (!above || line.baseline - above.baseline < spaceAbove * line.size) return [];
    return others.filter(({ baseline }) => Math.abs(baseline - line.baseline) < tolerance);
  });
}

const beginsMidSentence = ({ words: [first] }: PrintedLine): boolean =>
  /^\p{Ll}/u.test(first?.text ?? '');

function countFull(lines: readonly PrintedLine[]): number {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return lines.filter((line) => line.right - left >= fullness * (right - left)).length;
}
