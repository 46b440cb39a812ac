/** Reads plain text and tables of values (CSV): lines, with the head of a column before its values. */
import type { Reading } from '../reading.ts';
import { attachmentPlaces as places } from '../../i18n/da-attachments.ts';
import { tableText } from '../table-text.ts';

const separators = [';', '\t', '|', ','];

/** Reads `text`, and once more what the heads of a table in it say of its values. */
export function readText(reading: Reading, text: string): void {
  reading.add(places.body, text);
  for (const separator of separators) {
    const rows = text.includes(separator) ? tableRows(text, separator) : '';
    if (rows !== '') reading.add(places.body, rows);
  }
}

/** The lines of a table that the heads of its columns or rows add; the others are read as they are. */
function tableRows(text: string, separator: string): string {
  const table = tableText();
  const found: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (!line.includes(separator)) continue;
    const [, ...named] = table.row(cellsOf(line, separator)).split('\n');
    found.push(...named);
  }
  return found.join('\n');
}

/** Cells of a line, some in quotation marks. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}
