/** The field lines directly below an item's heading: `Sag: 26/1042`, `Lukket: ja`. */
import type { Paragraph } from 'mdast';
import { parseCaseNumber, type CaseNumber } from './case-number.ts';
import type { Place } from './problem.ts';
import { nearestWord } from './yaml-fields.ts';

const names = ['Sag', 'Lukket'];
const fieldLine = /^(\p{L}+):[ \t]*(.*?)[ \t]*$/u;

/** A line among an item's fields. */
export interface FieldLine {
  typed: string;
  /** What stands before the colon; empty where there is none. */
  name: string;
  value: string;
  /** Where the value begins. */
  place: Place;
  /** Of a `Sag` whose value can be read. */
  caseNumber?: CaseNumber | undefined;
}

/**
 * The lines of `paragraph` when it consists of field lines; `undefined` when it is running text.
 *
 * `lines` are the file's lines, as typed: a line with an escaped colon (`Sag\: …`) is running text. A
 * paragraph that begins with a misspelt field counts as field lines, so that it is not published as
 * text.
 */
export function readFieldLines(
  paragraph: Paragraph,
  lines: readonly string[],
): FieldLine[] | undefined {
  const { start, end } = paragraph.position ?? { start: { line: 1 }, end: { line: 0 } };
  const typed = lines.slice(start.line - 1, end.line);
  const [first = ''] = typed;
  if (!isField(first) && nearField(first) === undefined) return undefined;
  return typed.map((line, index) => readFieldLine(line, start.line + index));
}

/** Whether a line has the name of a field before a colon. */
export const isField = (line: string): boolean => names.includes(fieldLine.exec(line)?.[1] ?? '');

/** The field that a line was probably meant to be: its name is that or nearly so, and its value fits. */
export function nearField(line: string): string | undefined {
  const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
  const near = nearestWord(name, names);
  const fits = near === 'Sag' ? parseCaseNumber(value) !== undefined : /^(?:ja|nej)$/i.test(value);
  return fits ? near : undefined;
}

function readFieldLine(typed: string, line: number): FieldLine {
  const [, name = '', value = ''] = fieldLine.exec(typed) ?? [];
  const place = { line, column: typed.length - value.length + 1 };
  const caseNumber = name === 'Sag' ? parseCaseNumber(value) : undefined;
  return { typed, name, value, place, caseNumber };
}
