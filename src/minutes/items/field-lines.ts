/**
 * The field lines directly below an item's heading: `Sag: 26/1042`, `Lukket: ja`.
 *
 * They are read in any spelling (`LUKKET : JA`, `**Lukket:** ja`, `- Lukket: ja`, with blanks and
 * characters that cannot be seen), so that none is taken for text and its item published.
 */
import type { RootContent } from 'mdast';
import { parseCaseNumber, type CaseNumber } from '../case-number.ts';
import { opennessOfLine, type Openness } from '../openness/index.ts';
import { parseStated } from '../outcome/stated.ts';
import { plainWords } from '../words/plain-words.ts';
import type { Place } from '../problem.ts';
import { nearestWord } from '../words/nearest-word.ts';

/** The fields there are. */
export const fieldNames = ['Sag', 'Lukket', 'Offentlig sagsfremstilling', 'Udfald'] as const;
type FieldName = (typeof fieldNames)[number];

/** A line among an item's fields. */
export interface FieldLine {
  typed: string;
  /** Absent where the line is no field, but stands among fields or was meant as one. */
  name?: FieldName;
  /** What stands after the colon. */
  value: string;
  /** Where the value begins. */
  place: Place;
  /** Of a `Sag` whose value can be read. */
  caseNumber?: CaseNumber | undefined;
  /** What a line without a name says of the item: `Lukket punkt`. */
  openness?: Openness | undefined;
}

/**
 * The lines of `block` when it consists of field lines; `undefined` when it is text. `lines` are the
 * file's lines, as typed: a paragraph with an escaped colon (`Sag\: …`) is text.
 *
 * A paragraph that begins with a misspelt field counts as field lines, so that it is not published as
 * text; and so does, unless the item's openness is `settled`, a block that says it is closed.
 */
export function readFieldLines(
  { type, position }: RootContent,
  lines: readonly string[],
  settled: boolean,
): FieldLine[] | undefined {
  const { start, end } = position ?? { start: { line: 1 }, end: { line: 0 } };
  const typed = lines.slice(start.line - 1, end.line);
  const read = typed.map((line, index) => readFieldLine(line, start.line + index, settled));
  const [first] = read;
  if (first === undefined || type === 'heading') return undefined;
  const isText = type === 'paragraph' ? !isMeantAsField(first) : !read.some(isClosedField);
  return isText ? undefined : read;
}

const isMeantAsField = (line: FieldLine): boolean =>
  line.name !== undefined || line.openness === 'closed' || nearField(line.typed) !== undefined;

/** In a list, a quotation or a table only what closes the item is a field. */
const isClosedField = ({ name, openness }: FieldLine): boolean =>
  name === 'Lukket' || openness === 'closed';

/** The field that a line is, by its name before a colon. */
export const fieldOf = (line: string): FieldName | undefined => split(line).name;

/** The field that a line was probably meant to be: its name is that or nearly so, and its value fits. */
export function nearField(line: string): FieldName | undefined {
  const { words, value } = split(line);
  // An escaped colon means text.
  if (line.includes('\\:')) return undefined;
  const near = ofCase.test(words) ? 'Sag' : nearestWord(words, fieldNames);
  return near && fits(near, value) ? near : undefined;
}

/** What documents print before a case number: `Sagsnr.`, `Sags-id`, `Journalnummer`. */
const ofCase = /^(?:sags?|journal|j|esdh)[- .]{0,2}(?:nr\.?|nummer|id)$/iu;

function fits(name: FieldName, value: string): boolean {
  if (name === 'Sag') return parseCaseNumber(value) !== undefined;
  return (name === 'Udfald' ? parseStated(value) : answerOf(value)) !== undefined;
}

/** `ja` or `nej`, however it is spelled; `undefined` for any other value. */
export function answerOf(value: string): 'ja' | 'nej' | undefined {
  const [, answer] = /^(ja|nej)[.,;!]?$/u.exec(plainWords(value).toLocaleLowerCase('da')) ?? [];
  return answer === 'ja' || answer === 'nej' ? answer : undefined;
}

function readFieldLine(typed: string, line: number, settled: boolean): FieldLine {
  const { name, value } = split(typed);
  const at = typed.lastIndexOf(value);
  const read = { typed, value, place: { line, column: (at === -1 ? 0 : at) + 1 } };
  if (name === undefined) return settled ? read : { ...read, openness: opennessOfLine(typed) };
  return { ...read, name, ...(name === 'Sag' && { caseNumber: parseCaseNumber(value) }) };
}

/** Name and value of a line; an escaped colon separates nothing. */
function split(typed: string): { words: string; name?: FieldName; value: string } {
  const [, words = '', value = ''] =
    (colon.test(typed) && /^([^:]*):(.*)$/u.exec(plainWords(typed))) || [];
  const bare = words.trim();
  const name = typed.includes('\\:')
    ? undefined
    : fieldNames.find((each) => each.toLowerCase() === bare.toLocaleLowerCase('da'));
  return { words: bare, ...(name && { name }), value: value.trim() };
}

/** Those that a plain colon is read for. */
const colon = /[:\uFF1A\uFE55\uFE13]/u;
