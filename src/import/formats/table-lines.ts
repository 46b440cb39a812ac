/**
 * Tables of formats that mark them: kept as tables, or turned into lines if they are only layout.
 */
import { itemTableLines } from './item-table.ts';
import type { WrittenLine } from './line-writer.ts';

/** The lines of a cell. */
export type Cell = readonly WrittenLine[];

/**
 * The lines of a table. A data table is one line that holds all cells. A layout table becomes the
 * lines of its cells, with label and value (`Mødested:` `Mødelokale 1`) or item number and title on
 * one line.
 */
export function tableLines(rows: readonly (readonly Cell[])[]): WrittenLine[] {
  const filled = rows.filter((row) => row.some(hasText));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  if (filled.length > 0 && filled.every(isLabelAndValue)) return filled.map(labelLine);
  const items = itemTableLines(filled);
  if (items) return items;
  const isTable =
    columns > 1 &&
    filled.length > 1 &&
    !filled.flat(2).some(({ table, emphasis }) => table ?? emphasis?.headingLevel) &&
    filled.filter((row) => row.filter(hasText).length > 1).length >= filled.length / 2;
  if (!isTable) return filled.flat(2);
  const table = filled.map((row) => Array.from({ length: columns }, (_, n) => cellText(row[n])));
  return [{ text: '', whole: true, table }];
}

const hasText = (cell: Cell): boolean => cell.length > 0;

/** Whether a row is a label with a colon and at most one line of value. */
function isLabelAndValue(row: readonly Cell[]): boolean {
  const [[label, more] = [], value = [], ...others] = row.filter(hasText);
  return (
    others.length === 0 &&
    label?.table === undefined &&
    /:$/u.test(label?.text ?? '') &&
    more === undefined &&
    value.length <= 1 &&
    value[0]?.table === undefined
  );
}

function labelLine(row: readonly Cell[]): WrittenLine {
  return {
    text: row
      .map(cellText)
      .filter((text) => text !== '')
      .join(' '),
    whole: true,
  };
}

/** The text of a cell, with list numbers but without bullets. */
const cellText = (cell: Cell = []): string =>
  cell
    .map(({ text, list, table }) => {
      if (table) return table.flat().join(' ');
      return list && /[\p{L}\d]/u.test(list.mark) ? `${list.mark} ${text}` : text;
    })
    .join(' ');
