/** Writes comma-separated values (RFC 4180) that a spreadsheet opens without running anything. */

/** By it programs for spreadsheets know that the letters are UTF-8. */
const byteOrderMark = '\uFEFF';

/** Rows of cells as a file, the first one the names of the columns. */
export const csvText = (rows: Iterable<readonly string[]>): string => {
  let text = byteOrderMark;
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`;
  return text;
};

/** With what a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** A text as a cell; a formula gets an apostrophe before it, and is text then. */
function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
