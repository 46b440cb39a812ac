/** Heads that call what stands below them persons' numbers. */
import { namesPersonNumber } from './label-words.ts';

/** A head of plain text is no longer than this, and what stands below it after an empty line. */
const longestHead = 60;

/** Columns of tables and lines below a head that calls them persons' numbers: ranges of `text`. */
export function labelledRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  if (!namesPersonNumber(text)) return ranges;
  let head: Head | undefined;
  let isFirst = true;
  let isApart = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const isEmpty = line.trim() === '';
    if (isEmpty && head?.separator !== undefined) head = undefined;
    if (isEmpty) isApart = true;
    else if (namesPersonNumber(line) && !/\d{4}/.test(line)) {
      head = headOf(line, isFirst) ?? head;
      isApart = false;
    } else if (head !== undefined && !(isApart && line.length > longestHead)) {
      ranges.push(...below(head, line, start));
    } else head = undefined;
    isFirst = isEmpty;
    start += line.length + 1;
  }
  return ranges;
}

interface Head {
  /** What separates its cells; none in a line of plain text. */
  separator?: string;
  /** The columns that are labelled. */
  columns: number[];
}

/** A table's head is the first line after an empty one. */
function headOf(line: string, isFirst: boolean): Head | undefined {
  const separator = ['|', '\t', ';', ','].find(
    (sign) => line.split(sign).length > 2 || (sign !== ',' && line.includes(sign)),
  );
  if (separator === undefined) {
    return line.length <= longestHead && !/[.,;]\s*$/.test(line) ? { columns: [] } : undefined;
  }
  if (!isFirst) return undefined;
  const cells = line.split(separator);
  const columns = cells.flatMap((cell, at) => (namesPersonNumber(cell) ? [at] : []));
  return { separator, columns };
}

/** A number may begin in a labelled cell and end in the next. */
function* below(
  { separator, columns }: Head,
  line: string,
  start: number,
): Generator<[number, number]> {
  if (separator === undefined) {
    yield [start, start + line.length];
    return;
  }
  let at = start;
  for (const [column, cell] of line.split(separator).entries()) {
    if (columns.includes(column)) yield [at, at + cell.length];
    at += cell.length + 1;
  }
}
