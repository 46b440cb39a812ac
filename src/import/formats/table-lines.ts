/**
 * Tables of formats that mark them: kept as tables, or turned into lines if they are only layout, as
 * are tables that hold items (the number in one cell, the title in the next).
 */
import { prefixLine } from '../lines/line-parts.ts';
import { note, type ImportNote } from '../report.ts';
import { hasWords, type WrittenLine } from './line-writer.ts';

export type Cell = readonly WrittenLine[];

/**
 * The lines of a table. A data table is one line that holds all cells. A layout table becomes the
 * lines of its cells, with label and value (`Mødested:` `Mødelokale 1`) or item number and title on
 * one line. The head of a table of items says nothing of them; `leaveOut` takes its text.
 */
export function tableLines(
  rows: readonly (readonly Cell[])[],
  leaveOut?: (text: string) => void,
): WrittenLine[] {
  const filled = rows.map((row) => row.map(onWords)).filter((row) => row.some(hasText));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  if (filled.length > 0 && filled.every(isLabelAndValue)) {
    return withRemarks(filled.map(labelLine), rows);
  }
  const head = leaveOut && filled[0] && isItemHead(filled[0]) ? filled[0] : undefined;
  const items = itemTableLines(head ? filled.slice(1) : filled);
  if (items && head) leaveOut?.(head.map(cellText).join(' ').trim());
  if (items) return withRemarks(items, rows);
  const areColumns =
    columns > 1 &&
    filled.length > 1 &&
    !filled.flat(2).some(({ emphasis }) => emphasis?.headingLevel) &&
    filled.filter((row) => row.filter(hasText).length > 1).length >= filled.length / 2;
  const isNested = filled.flat(2).some(({ table }) => table);
  if (!areColumns || isNested) {
    const [first, ...others] = rows.flat(2);
    if (!areColumns || !first) return rows.flat(2);
    return [
      { ...first, remarks: [note('nested-table', undefined), ...(first.remarks ?? [])] },
      ...others,
    ];
  }
  const table = filled.map((row) => Array.from({ length: columns }, (_, n) => cellText(row[n])));
  return withRemarks([{ text: '', whole: true, table, ...linksOf(filled) }], rows);
}

/** Cells are text alone: where the words of one lead, is told. */
function linksOf(rows: readonly (readonly Cell[])[]): Pick<WrittenLine, 'remarks'> {
  const links = rows
    .flat(2)
    .flatMap(({ text, links = [] }) =>
      links
        .filter(({ url }) => /^(?:https?|mailto|tel):/iu.test(url))
        .map(({ start, end, url }) => ({ words: text.slice(start, end).trim(), url })),
    );
  return links.length === 0 ? {} : { remarks: [note('table-links', undefined, links)] };
}

/** The lines that have words, with the remarks beside them. */
function onWords(cell: Cell): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let early: ImportNote[] = [];
  for (const line of cell) {
    const { remarks = [] } = line;
    const last = lines.at(-1);
    if (hasWords(line)) {
      const all = [...early, ...remarks];
      lines.push(all.length === 0 ? line : { ...line, remarks: all });
      early = [];
    } else if (last) {
      lines[lines.length - 1] = { ...last, remarks: [...(last.remarks ?? []), ...remarks] };
    } else early.push(...remarks);
  }
  return lines;
}

/** The lines with all remarks of the rows: those of lines that are among them stay where they are. */
function withRemarks(
  lines: readonly WrittenLine[],
  rows: readonly (readonly Cell[])[],
): WrittenLine[] {
  const kept = new Set(lines.flatMap(({ remarks = [] }) => remarks));
  const others = rows
    .flat(2)
    .flatMap(({ remarks = [] }) => remarks)
    .filter((remark) => !kept.has(remark));
  return others.length === 0 ? [...lines] : [...lines, { text: '', remarks: others }];
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
    ...linksOf([row]),
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

/** A cell that holds only a number: `1.`, `2`, `Punkt 3`. */
const itemNumber = /^(?:(?:punkt|pkt\.?|sag)\s+(?:nr\.?\s*)?)?(\d{1,3})[.:)]?$/iu;

/**
 * The lines of a table whose rows are items: number and title on one line, then the item's text.
 * Requires rising numbers, a single cell in every other row, and at least one cell of several
 * lines; otherwise `undefined`, as the table may hold data.
 */
function itemTableLines(rows: readonly (readonly Cell[])[]): WrittenLine[] | undefined {
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0));
  const numbers = filled.flatMap((row) => numberOf(row) ?? []);
  const isRising = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  const areItems = filled.every((row) => row.length <= 1 || numberOf(row) !== undefined);
  const hasText = filled.some((row) => (row.at(-1)?.length ?? 0) > 1);
  if (numbers.length < fewestItems || !isRising || !areItems || !hasText) return undefined;
  return filled.flatMap((row) => (row.length > 1 ? titleLines(row) : row.flat()));
}

/** Whether a row says what the columns of a table of items are: `Punkt`, `Titel`. */
const isItemHead = ([number, ...others]: readonly Cell[]): boolean =>
  number?.length === 1 &&
  /^(?:punkt(?:nr\.?)?|pkt\.?|nr\.?|#)$/iu.test(number[0]?.text ?? '') &&
  others.every((cell) => cell.length <= 1);

const fewestItems = 2;

/** The item number of a row of two cells; a title with text below it has to be emphasised. */
function numberOf(row: readonly Cell[]): number | undefined {
  const [[number, ...more] = [], title = [], ...others] = row;
  const [first, ...text] = title;
  if (!number || !first || more.length > 0 || others.length > 0) return undefined;
  if (first.table !== undefined || (text.length > 0 && !first.emphasis)) return undefined;
  const [, digits] = itemNumber.exec(number.text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function titleLines(row: readonly Cell[]): WrittenLine[] {
  const [[number] = [], [title, ...text] = []] = row;
  if (!number || !title) return [];
  return [prefixLine(title, `${number.text} `), ...text];
}
