/** Layout tables that hold the items of minutes: the number in one cell, the title in the next. */
import { prefixLine } from '../lines/line-parts.ts';
import type { WrittenLine } from './line-writer.ts';
import type { Cell } from './table-lines.ts';

/** A cell that holds only a number: `1.`, `2`, `Punkt 3`. */
const itemNumber = /^(?:(?:punkt|pkt\.?|sag)\s+(?:nr\.?\s*)?)?(\d{1,3})[.:)]?$/iu;

/**
 * The lines of a table whose rows are items: number and title on one line, then the item's text.
 * Requires rising numbers, a single cell in every other row, and at least one cell of several
 * lines; otherwise `undefined`, as the table may hold data.
 */
export function itemTableLines(rows: readonly (readonly Cell[])[]): WrittenLine[] | undefined {
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0));
  const numbers = filled.flatMap((row) => numberOf(row) ?? []);
  const isRising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const areItems = filled.every((row) => row.length <= 1 || numberOf(row) !== undefined);
  const hasText = filled.some((row) => (row.at(-1)?.length ?? 0) > 1);
  if (numbers.length < fewestItems || !isRising || !areItems || !hasText) return undefined;
  return filled.flatMap((row) => (row.length > 1 ? titleLines(row) : row.flat()));
}

const fewestItems = 2;

/** The item number of a row of two cells; a title with text below it has to be emphasised. */
function numberOf(row: readonly Cell[]): number | undefined {
  const [[number, ...more] = [], title = [], ...others] = row;
  const [first, ...text] = title;
  if (!number || !first || more.length > 0 || others.length > 0) return undefined;
  if (title.some(({ table }) => table) || (text.length > 0 && !first.emphasis)) return undefined;
  const [, digits] = itemNumber.exec(number.text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function titleLines(row: readonly Cell[]): WrittenLine[] {
  const [[number] = [], [title, ...text] = []] = row;
  if (!number || !title) return [];
  return [prefixLine(title, `${number.text} `), ...text];
}
