/** Tables with ruling lines: the text inside a grid, cell by cell. */
import { continues } from './join-tables.ts';
import type { Box, Printed, PrintedLine, PrintedTable, Word } from '../page/printed-page.ts';
import { findGrids, type Grid } from './rules.ts';

/**
 * Turns the lines inside grids of `shapes` into tables; the others stay lines. `before` is the last
 * part of the page before, which a single row of cells may continue.
 */
export function takeRuledTables(
  lines: readonly PrintedLine[],
  shapes: readonly Box[],
  before?: Printed,
): Printed[] {
  let rest = [...lines];
  const tables: PrintedTable[] = [];
  for (const grid of findGrids(shapes)) {
    const { inside, outside } = splitAt(grid, rest);
    const table = tableOf(grid, inside, before);
    if (!table) continue;
    tables.push(table);
    rest = outside;
  }
  return [...rest, ...tables].toSorted((one, other) => one.top - other.top);
}

/** The words inside and outside a box. */
function splitAt(box: Box, lines: readonly PrintedLine[]) {
  const inside: PrintedLine[] = [];
  const outside: PrintedLine[] = [];
  for (const line of lines) {
    const middle = (line.top + line.bottom) / 2;
    const isBeside = middle < box.top || middle > box.bottom;
    const within = isBeside ? [] : line.words.filter((word) => isWithin(word, box));
    const beside = line.words.filter((word) => !within.includes(word));
    if (within.length > 0) inside.push(lineOf(line, within));
    if (beside.length > 0)
      outside.push(beside.length < line.words.length ? lineOf(line, beside) : line);
  }
  return { inside, outside };
}

const isWithin = ({ left, right }: Word, box: Pick<Box, 'left' | 'right'>): boolean => {
  const middle = (left + right) / 2;
  return box.left <= middle && middle < box.right;
};

/** A line of some of the words of `line`. */
export function lineOf(line: PrintedLine, words: Word[]): PrintedLine {
  const { bullet, ...rest } = line;
  const left = words[0]?.left ?? 0;
  return {
    ...rest,
    words,
    left,
    right: Math.max(...words.map((word) => word.right)),
    ...(bullet !== undefined && left === line.left && { bullet }),
  };
}

function tableOf(
  { xs, ys, hasWall, left, right }: Grid,
  lines: readonly PrintedLine[],
  before: Printed | undefined,
): PrintedTable | undefined {
  const columns = xs.length - 1;
  const rows = Array.from({ length: ys.length - 1 }, () =>
    Array.from({ length: columns }, (): PrintedLine[] => []),
  );
  for (const line of lines) {
    const middle = (line.top + line.bottom) / 2;
    const row = ys.findLastIndex((y) => y <= middle);
    for (let column = 0; column < columns; column++) {
      const words = line.words.filter((word) =>
        isWithin(word, { left: xs[column] ?? 0, right: xs[column + 1] ?? 0 }),
      );
      // A cell that spans columns begins at the first wall to its left.
      let first = column;
      while (first > 0 && !hasWall(row, first)) first -= 1;
      if (words.length > 0) addWords(rows[row]?.[first], line, words);
    }
  }
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const used = filled.some((row) => row.filter((cell) => cell.length > 0).length > 1);
  const page = lines[0]?.page ?? 0;
  const goesOn = before?.kind === 'table' && continues(before, { page, left, right, columns });
  if (!used || (filled.length < 2 && !goesOn && !isRow(filled[0] ?? []))) return undefined;
  return {
    kind: 'table',
    page,
    left,
    right,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    rows: filled,
  };
}

/** With more lines in a cell, the grid is a frame around a page with a rule between its columns. */
const mostLines = 30;

/**
 * Whether a single row of cells is a table. Cells of one line each may be a heading (`Punkt 1 |
 * Titel`) and read the same as a line.
 */
const isRow = (cells: readonly (readonly PrintedLine[])[]): boolean =>
  cells.every((lines) => lines.length <= mostLines) && cells.some((lines) => lines.length > 1);

/** Adds words to a cell: to its last line if the baseline is the same, else as a new line. */
function addWords(cell: PrintedLine[] | undefined, line: PrintedLine, words: Word[]): void {
  const last = cell?.at(-1);
  if (last?.baseline === line.baseline)
    cell?.splice(-1, 1, lineOf(line, [...last.words, ...words]));
  else cell?.push(lineOf(line, words));
}
