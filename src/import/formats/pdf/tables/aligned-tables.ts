/**
 * Tables without ruling lines, detected by aligned cells. Conservative: doubtful lines stay lines.
 */
import {
  lineText,
  type Printed,
  type PrintedLine,
  type PrintedTable,
} from '../page/printed-page.ts';
import { lineOf } from './ruled-tables.ts';

/** Least distance between cells, in font sizes. */
const gutter = 1;

const fewestRows = 3;

/** Longer texts are running text, not cells. */
const longestCell = 60;

/** Turns rows of cells into tables; the other lines stay. */
export function takeAlignedTables(lines: readonly PrintedLine[]): Printed[] {
  const printed: Printed[] = [];
  let start = 0;
  while (start < lines.length) {
    const end = endOfRows(lines, start);
    const table = tableOf(lines.slice(start, end));
    if (table) printed.push(table);
    else printed.push(...lines.slice(start, Math.max(end, start + 1)));
    start = Math.max(end, start + 1);
  }
  return printed;
}

/** End (exclusive) of the run of closely spaced lines with gaps that begins at `start`. */
function endOfRows(lines: readonly PrintedLine[], start: number): number {
  let end = start;
  for (; end < lines.length; end++) {
    const [line, above] = [lines[end], lines[end - 1]];
    if (!line || partsOf(line).length < 2 || line.bullet !== undefined) break;
    if (end > start && above && line.baseline - above.baseline > 3 * line.size) break;
  }
  return end;
}

/** The line split at wide gaps. */
export function partsOf(line: PrintedLine): PrintedLine[] {
  const parts: PrintedLine[] = [];
  let start = 0;
  for (let end = 1; end <= line.words.length; end++) {
    const [before, word] = [line.words[end - 1], line.words[end]];
    if (word && before && word.left - before.right < gutter * line.size) continue;
    parts.push(lineOf(line, line.words.slice(start, end)));
    start = end;
  }
  return parts;
}

interface Column {
  left: number;
  right: number;
}

function tableOf(lines: readonly PrintedLine[]): PrintedTable | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || lines.length < fewestRows) return undefined;
  const parts = lines.map(partsOf);
  const columns = columnsOf(parts.flat(), gutter * first.size);
  const rows = parts.map((row) =>
    columns.map((column) => row.filter((part) => isIn(part, column))),
  );
  if (!isCertain(rows, columns.length)) return undefined;
  return {
    kind: 'table',
    page: first.page,
    left: columns[0]?.left ?? 0,
    right: columns.at(-1)?.right ?? 0,
    top: first.top,
    bottom: last.bottom,
    rows,
  };
}

/** The columns of the parts: their horizontal extents merged where they overlap or nearly touch. */
function columnsOf(parts: readonly PrintedLine[], gap: number): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of parts.toSorted((one, other) => one.left - other.left)) {
    const column = columns.at(-1);
    if (column && left < column.right + gap) column.right = Math.max(column.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

const isIn = (part: PrintedLine, { left, right }: Column): boolean =>
  part.left >= left && part.right <= right;

/** Amounts, percentages and numbers, also negative, and a dash for none. */
const amount = /^[-–−+(]?\d[\d.,\s]*\)?\s?(?:%|kr\.?|mio\.?|t\.?kr\.?)?$|^[-–]$/iu;

function isCertain(rows: readonly (readonly PrintedLine[][])[], columns: number): boolean {
  if (columns < 2) return false;
  const texts = rows.map((row) => row.map((cell) => cell.map(lineText).join(' ')));
  if (texts.flat().some((text) => text.length > longestCell)) return false;
  const full = texts.filter((row) => row.every((text) => text !== ''));
  if (full.length < fewestRows || full.length < rows.length / 2) return false;
  const body = texts.slice(1);
  const hasAmounts = Array.from({ length: columns - 1 }, (_, n) => n + 1).some((column) => {
    const cells = body.map((row) => row[column] ?? '').filter((text) => text !== '');
    return cells.length >= 2 && cells.every((text) => amount.test(text));
  });
  return hasAmounts || columns >= 3;
}
