/** Tables as text in which a value is named by the head of its column or row: `CPR: 0101901234`. */

/** Heads that say that the values are numbers of persons. */
const head =
  /(?<![a-zæøå])c\W{0,2}p\W{0,2}r(?![a-zæøå]*(?:kontor|regist|lov))|person-?\s?(?:id-?)?n(?:umme)?r|fødselsn(?:umme)?r/i;

/** Heads of the two halves of a number that stand in a column each. */
const birthHead = /fødsels?(?:dato|dag)|\bfødt\b/i;
const runningHead = /løbe\W?n(?:umme)?r|sidste\s(?:4|fire)|kontrolciffer/i;

/** A head is short: a sentence about persons is none. */
const longestHead = 60;

/** Numbers of persons have ten digits; where a leading zero was lost, nine. */
const nineDigits = /^\d{9}$/;

/** Whether a short text says that what follows is the number of a person. */
export const namesPerson = (text: string): boolean => text.length <= longestHead && head.test(text);

const hasDigits = (cell: string): boolean => /\d{4}/.test(cell);

/** Makes the rows of one table into text, from the first to the last. */
export interface TableText {
  /** The cells with tabs between them, and a line for each value under a head that names persons. */
  row(cells: readonly string[]): string;
}

export function tableText(): TableText {
  /** Columns under such a head. */
  const columns = new Set<number>();
  return {
    row(cells) {
      const lines = [cells.join('\t')];
      let isInRow = false;
      for (const [column, cell] of cells.entries()) {
        if (birthHead.test(cell) && runningHead.test(cells[column + 1] ?? '')) columns.add(column);
      }
      for (const [column, cell] of cells.entries()) {
        const isHead = namesPerson(cell) && !/\d{5}/.test(cell);
        if (isHead) {
          columns.add(column);
          isInRow = true;
        } else if ((isInRow || columns.has(column)) && hasDigits(cell)) {
          lines.push(`CPR: ${valueOf(cell, cells[column + 1] ?? '')}`);
        } else if (/\p{L}/u.test(cell)) {
          isInRow = false;
        }
      }
      return lines.join('\n');
    },
  };
}

/** A value that is a person's number, with the zero that it may have lost. */
export function personValue(cell: string): string {
  const value = cell.trim();
  return nineDigits.test(value) ? `0${value}` : value;
}

function valueOf(cell: string, next: string): string {
  const value = personValue(cell);
  // The day of birth and the running number in a column each.
  if (/^\d{5,6}$/.test(value) && /^\d{4}$/.test(next.trim())) {
    return `${value.padStart(6, '0')}-${next.trim()}`;
  }
  return value;
}

/** All rows of a table as text. */
export function rowsText(rows: readonly (readonly string[])[]): string {
  const table = tableText();
  return rows.map((cells) => table.row(cells)).join('\n');
}

/** Text in which lines with tabs are rows: each with its values named, and the others as they are. */
export function tabbedText(text: string): string {
  let table = tableText();
  const lines = text.split('\n').map((line) => {
    if (line.includes('\t')) return table.row(line.split('\t'));
    if (line.trim() !== '') table = tableText();
    return line;
  });
  return lines.join('\n');
}
