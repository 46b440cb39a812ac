/** Sizes that no minutes have: a text beyond them is not read, as reading it could take for ever. */
import type { Place } from './problem.ts';

export type Limit = 'size' | 'line' | 'depth';

/** Characters of a file, and of one of its lines. Minutes of a whole day have half a million. */
const mostInFile = 4_000_000;
const mostInLine = 200_000;
/** Marks that begin a line, each a level of quotes or lists; or blanks, as many as would indent so far. */
const deepest = /^(?:[ \t]{0,9}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}|^[ \t]{200}[ \t]*\S/;

/** The first limit that `text` is beyond, and where; `undefined` for a text that can be read. */
export function beyondLimits(text: string): { limit: Limit; place: Place } | undefined {
  if (text.length > mostInFile) return { limit: 'size', place: { line: 1, column: 1 } };
  for (const [index, line] of text.split('\n').entries()) {
    const limit = line.length > mostInLine ? 'line' : deepest.test(line) ? 'depth' : undefined;
    if (limit !== undefined) return { limit, place: { line: index + 1, column: 1 } };
  }
  return undefined;
}
