/**
 * Compares the lines of a document with a second reading of it, letter for letter. What one has and the
 * other has not is a fault of one of them.
 */
import { note, type ImportNote } from '../report.ts';
import type { SourceLine } from '../source-line.ts';
import { countLetters, missingFrom, onlyLetters, piecesNotIn, textsOf } from './letters.ts';

export interface FirstReading {
  lines: readonly SourceLine[];
  /** Text that only the lines have. */
  generated: readonly string[];
  /** Text that the lines have not, and the editor is told of. */
  omitted: readonly string[];
}

/** The note about the difference of both readings; `undefined` if they have the same letters. */
export function compareTexts(
  texts: readonly string[],
  { lines, generated, omitted }: FirstReading,
): ImportNote | undefined {
  const read = lines.flatMap(textsOf);
  const first = [...read, ...omitted].join(' ');
  const ones = countLetters(first);
  const others = countLetters([...texts, ...generated].join(' '));
  const missing = missingFrom(ones, others);
  const added = missingFrom(others, ones);
  if (missing === 0 && added === 0) return undefined;
  // What is left out may be private: none of it is told.
  const mayTell = omitted.every((text) => onlyLetters(text) === '');
  const words = mayTell ? piecesNotIn(read.join(' '), texts) : [];
  return note(
    'texts-differ',
    undefined,
    missing,
    added,
    words.map((text) => text.trim()),
  );
}
