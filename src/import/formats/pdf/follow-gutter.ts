/**
 * Text side by side, followed down the empty strip between. What stands below both columns is short
 * often enough to fit the left one (`Beslutning`, `Vedtaget.`), so they end where room begins it.
 */
import { partsOf } from './aligned-tables.ts';
import type { TwoColumns } from './page-columns.ts';
import type { Printed, PrintedLine } from './printed-page.ts';

/** What one line of the page has in either column. */
interface Row {
  left?: PrintedLine;
  right?: PrintedLine;
}

/** Lines of a column are no farther apart than this many times their usual distance. */
const widestSpacing = 1.2;

/** The usual distance where lines are too few to tell, in sizes of their letters. */
const usualSpacing = 1.5;

/** A line of running text that is not the last fills so much of its column. */
const fullness = 0.75;

/** Goes down as long as an empty strip goes through the lines, and both columns do. */
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
    // A short first line, like a heading, leaves the strip wider than it is.
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

/** How many rows the columns have: those before one that begins what stands below them. */
function endOfColumns(rows: readonly Row[]): number {
  const below = rows.findIndex((_, index) => isBelow(rows, index) && !runsOn(rows, index));
  return below === -1 ? rows.length : below;
}

/** Whether only the left column has a line here, with room above it in both and none beside it. */
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

/** The distance of most lines of the columns. */
function spacingOf(rows: readonly Row[]): number | undefined {
  const distances = [rows.flatMap((row) => row.left ?? []), rightOf(rows)]
    .flatMap((lines) => lines.slice(1).map((line, n) => line.baseline - (lines[n]?.baseline ?? 0)))
    .toSorted((one, other) => one - other);
  return distances[Math.floor(distances.length / 2)];
}

/** Whether a sentence goes on from a full line to the next in the left column from here on. */
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
