/** Sizes that no minutes have: a text beyond them is not read, as reading it could take for ever. */
import type { Place } from './problem.ts';

export type Limit = 'size' | 'line' | 'depth' | 'marks';

/** Characters of a file, and of one of its lines. Minutes of a whole day have half a million. */
const mostInFile = 4_000_000;
const mostInLine = 200_000;
/** Marks that begin a line, each a level of quotes or lists; or blanks, as many as would indent so far. */
const deepest = /^(?:[ \t]{0,9}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}|^[ \t]{200}[ \t]*\S/;

/**
 * Marks in a stretch without empty lines that the parser tries to pair, each with each: twice as many
 * take four times as long. What they all may take together is what so many in one stretch do.
 */
const mostMarks = 5_000;
const emphasis = /(?<!\\)(?:\*+|_+)/g;
/** Paired more quickly: as many as `share` are as one of the others. */
const others = [
  { mark: /(?<!\\)[[<]/g, share: 16 },
  { mark: /(?<!`)`+/g, share: 4 },
];

/** The first limit that `text` is beyond, and where; `undefined` for a text that can be read. */
export function beyondLimits(text: string): { limit: Limit; place: Place } | undefined {
  if (text.length > mostInFile) return { limit: 'size', place: { line: 1, column: 1 } };
  /** Marks of the stretch so far, and what those before it take. */
  let marks = 0;
  let taken = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      taken += marks ** 2;
      marks = 0;
    } else marks += marksIn(line);
    const limit =
      line.length > mostInLine
        ? 'line'
        : deepest.test(line)
          ? 'depth'
          : taken + marks ** 2 > mostMarks ** 2
            ? 'marks'
            : undefined;
    if (limit !== undefined) return { limit, place: { line: index + 1, column: 1 } };
  }
  return undefined;
}

function marksIn(line: string): number {
  if (!/[*_[<`]/.test(line)) return 0;
  const count = (mark: RegExp): number => line.match(mark)?.length ?? 0;
  return others.reduce((sum, { mark, share }) => sum + count(mark) / share, count(emphasis));
}
