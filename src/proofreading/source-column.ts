/** The left half of the page: the lines of a document as they were read. */
import { importOmissions } from '../i18n/da-import-report.ts';
import { proofreadingWords as words } from '../i18n/da-proofreading.ts';
import { isDoubt, sayNote, type ImportNote } from '../import/report.ts';
import type { ShownLine } from '../import/shown-lines.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { element, escapeText } from '../render/html.ts';

/** Address of the document's page in a browser, where that can show it. */
export type PageAddress = (page: number) => string | undefined;

/** The lines, with the pages they stand on and what the editor is to look at. */
export function sourceColumn(
  lines: readonly ShownLine[],
  notes: readonly ImportNote[],
  pageAddress: PageAddress,
): string {
  const shown = lines.filter(({ text }) => text !== '');
  const closed = lines.length - shown.length;
  let before: number | undefined;
  const parts = shown.map((line) => {
    const begins = line.page !== undefined && line.page !== before;
    before = line.page;
    const told = notes.filter((note) => note.line === line.line);
    return (begins ? pageMark(line.page ?? 0, pageAddress) : '') + sourceLine(line, told);
  });
  if (lines.length === 0) return element('p', words.noneHere, { class: 'reason' });
  if (closed > 0) parts.push(element('p', words.closedLines(closed), { class: 'left-out' }));
  return parts.join('\n');
}

const pageMark = (page: number, pageAddress: PageAddress): string => {
  const href = pageAddress(page);
  const name = words.openPage(page);
  return element('p', href === undefined ? name : element('a', name, { href }), { class: 'page' });
};

function sourceLine({ text, leftOut }: ShownLine, notes: readonly ImportNote[]): string {
  const kind = leftOut ? 'left-out' : notes.some(isDoubt) ? 'doubtful' : undefined;
  const reason =
    leftOut &&
    element('span', ` (${words.leftOut(importOmissions[leftOut])})`, { class: 'reason' });
  const told = notes.map((note) =>
    element('p', escapeText(maskNumbers(sayNote(note))), { class: 'note' }),
  );
  return (
    element('p', escapeText(maskNumbers(text)) + (reason ?? ''), { class: kind }) + told.join('')
  );
}
