/**
 * Follows two columns down the gutter between them. Text below both columns is often short enough
 * to fit the left one (`Beslutning`, `Vedtaget.`), so the columns end at a line with space above
 * it.
 */
import { partsOf } from '../tables/aligned-tables.ts';
import type { TwoColumns } from './page-columns.ts';
import type { Printed, PrintedLine } from '../page/printed-page.ts';

/** One line of the page, split at the gutter. */
interface Row {
  left?: PrintedLine;
  right?: PrintedLine;
}

/** Greatest distance of lines in a column, in usual distances. */
const widestSpacing = 1.2;

/** Usual distance if there are too few lines to measure it, in font sizes. */
const usualSpacing = 1.5;

/** Share of the column that a line of running text fills, unless it is the last. */
const fullness = 0.75;

/** The columns from line `start` down to where the gutter or one of them ends. */
export function followGutter(
  printed: readonly Printed[],
  start: number,
  gutter: { from: number; to: number },
): TwoColumns<PrintedLine> | undefined {
  const rows: Row[] = [];
  let { from, to } = gutter;
  for (const line of printed.slice(start)) {
    if (line.kind !== 'line') break;
    const parts = partsOf(line);
    const middle = (from + to) / 2;
    // A short first line, such as a heading, makes the gutter look wider than it is.
    const before = parts.filter((part) => part.left < from || part.right <= middle);
    const after = parts.filter((part) => !before.includes(part));
    const narrowFrom = Math.max(from, ...before.map((part) => part.right));
    const narrowTo = Math.min(to, ...after.map((part) => part.left));
    if (narrowTo - narrowFrom < line.size) break;
    [from, to] = [narrowFrom, narrowTo];
    const [left, right] = [merge(before), merge(after)];
    rows.push({ ...(left && { left }), ...(right && { right }) });
  }
  const besides = rows.slice(0, endOfColumns(rows));
  const [left, right] = [besides.flatMap((row) => row.left ?? []), rightOf(besides)];
  if (left.length === 0 || right.length === 0) return undefined;
  return { left, right, end: start + besides.length };
}

const rightOf = (rows: readonly Row[]): PrintedLine[] => rows.flatMap((row) => row.right ?? []);

function merge(parts: readonly PrintedLine[]): PrintedLine | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  return { ...first, right: last.right, words: parts.flatMap(({ words }) => words) };
}

/** The number of rows in the columns, before the text below them. */
function endOfColumns(rows: readonly Row[]): number {
  const below = rows.findIndex((_, index) => isBelow(rows, index) && !runsOn(rows, index));
  return below === -1 ? rows.length : below;
}

/** Whether only the left column has a line here, well apart from the lines above and beside it. */
function isBelow(rows: readonly Row[], index: number): boolean {
  const { left, right } = rows[index] ?? {};
  if (!left || right) return false;
  const spacing = spacingOf(rows.slice(0, index)) ?? usualSpacing * left.size;
  const above = rows.slice(0, index).findLast((row) => row.left)?.left;
  const besideAbove = rows.slice(0, index).findLast((row) => row.right)?.right;
  const besideBelow = rows.slice(index).find((row) => row.right)?.right;
  const isApart = (line: PrintedLine | undefined) =>
    line !== undefined && Math.abs(left.baseline - line.baseline) > widestSpacing * spacing;
  return isApart(above) && isApart(besideAbove) && (!besideBelow || isApart(besideBelow));
}

/** Median distance of consecutive lines. */
function spacingOf(rows: readonly Row[]): number | undefined {
  const distances = [rows.flatMap((row) => row.left ?? []), rightOf(rows)]
    .flatMap((lines) => lines.slice(1).map((line, n) => line.baseline - (lines[n]?.baseline ?? 0)))
    .toSorted((one, other) => one - other);
  return distances[Math.floor(distances.length / 2)];
}

/** Whether a sentence runs on from a full line to the next in the left column from `index` on. */
function runsOn(rows: readonly Row[], index: number): boolean {
  const lines = rows.flatMap((row) => row.left ?? []);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const rest = rows.slice(index).flatMap((row) => row.left ?? []);
  return rest.some((line, n) => {
    const above = rest[n - 1];
    if (!above || above.right - left < fullness * (right - left)) return false;
    const isClose = line.baseline - above.baseline <= 2 * line.size;
    return isClose && /^\p{Ll}/u.test(line.words[0]?.text ?? '');
  });
}
