/** The field lines directly below an item's heading: `Sag: 26/1042`, `Lukket: ja`. */
import type { Paragraph } from 'mdast';
import { parseCaseNumber, type CaseNumber } from './case-number.ts';
import type { Report } from './problem.ts';
import { nearestWord } from './yaml-fields.ts';

export interface ItemFields {
  caseNumbers: CaseNumber[];
  closed: boolean;
}

const names = ['Sag', 'Lukket'];
const fieldLine = /^(\p{L}+):[ \t]*(.*?)[ \t]*$/u;

/**
 * Reads `paragraph` into `fields` when it is one of field lines, and says whether it was.
 *
 * `lines` are the file's lines: a field is what the editor typed, so that an escaped colon
 * (`Sag\: …`) is running text. A line whose name is nearly a field's and whose value would fit is
 * reported rather than published as text.
 */
export function readFieldLines(
  paragraph: Paragraph,
  lines: readonly string[],
  fields: ItemFields,
  report: Report,
): boolean {
  const { start, end } = paragraph.position ?? { start: { line: 1 }, end: { line: 0 } };
  const typed = lines.slice(start.line - 1, end.line);
  const [first = ''] = typed;
  if (!isField(first) && nearField(first) === undefined) return false;
  for (const [index, line] of typed.entries()) {
    readFieldLine(line, start.line + index, fields, report);
  }
  return true;
}

const isField = (line: string): boolean => names.includes(fieldLine.exec(line)?.[1] ?? '');

function nearField(line: string): string | undefined {
  const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
  const near = nearestWord(name, names);
  const fits = near === 'Sag' ? parseCaseNumber(value) !== undefined : /^(?:ja|nej)$/i.test(value);
  return fits ? near : undefined;
}

function readFieldLine(line: string, number: number, fields: ItemFields, report: Report): void {
  const [, name, value = ''] = fieldLine.exec(line) ?? [];
  const place = { line: number, column: line.length - value.length + 1 };
  if (name === 'Sag') {
    const caseNumber = parseCaseNumber(value);
    if (caseNumber === undefined) report('sag-nummer', place, value);
    else fields.caseNumbers.push(caseNumber);
  } else if (name === 'Lukket') {
    if (value !== 'ja' && value !== 'nej') report('lukket-vaerdi', place, value);
    // Whatever is written, the careful reading is that the item is closed.
    fields.closed = value !== 'nej';
  } else {
    report('felt-linje', { line: number, column: 1 }, line, nearField(line));
  }
}
