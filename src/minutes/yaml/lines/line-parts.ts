/** The parts of a line of YAML: indentation, dashes of lists, key, value. */

export interface LineParts {
  /** All that stands before the value. */
  before: string;
  /** Blanks before the first sign. */
  indent: number;
  /** Number of dashes before the key or value. */
  dashes: number;
  /** Where the key or, without one, the value begins; counted from 0. */
  column: number;
  key: string | undefined;
  /** Without blanks around it. */
  value: string;
}

/** Takes a line apart; a key ends with a colon that a blank or the line's end follows. */
export function partsOf(line: string): LineParts {
  const indent = blanksFrom(line, 0);
  let column = indent;
  let dashes = 0;
  while (line[column] === '-' && isBlankOrEnd(line[column + 1])) {
    dashes += 1;
    column = blanksFrom(line, column + 1);
  }
  const colon = keyEnd(line, column);
  const key = colon === undefined ? undefined : line.slice(column, colon).trimEnd();
  const start = colon === undefined ? column : blanksFrom(line, colon + 1);
  return { before: line.slice(0, start), indent, dashes, column, key, value: trimmed(line, start) };
}

const keyForm = /^(?:[\p{L}\d][\p{L}\d ._-]*|"[^"]*"|'[^']*')$/u;

/** Where the colon after a key stands that begins at `from`. */
function keyEnd(line: string, from: number): number | undefined {
  for (let at = line.indexOf(':', from); at !== -1; at = line.indexOf(':', at + 1)) {
    if (!isBlankOrEnd(line[at + 1])) continue;
    return keyForm.test(line.slice(from, at).trimEnd()) ? at : undefined;
  }
  return undefined;
}

const isBlankOrEnd = (sign: string | undefined): boolean =>
  sign === undefined || sign === ' ' || sign === '\t';

function blanksFrom(line: string, from: number): number {
  let at = from;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

function trimmed(line: string, from: number): string {
  let end = line.length;
  while (end > from && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(from, end);
}

/** Whether a line says nothing to YAML: it is empty or a comment. */
export const saysNothing = (line: string): boolean => /^[ \t]*(?:#.*)?$/.test(line);

/** What precedes a comment in a value: `dagsorden # …`. */
export function withoutComment(value: string): string {
  const at = value.search(/[ \t]#/);
  return at === -1 ? value : trimmed(value.slice(0, at), 0);
}
