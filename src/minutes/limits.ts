/** Sizes that no minutes have: a text beyond them is not read, as reading it could take for ever. */
import type { Place } from './problem.ts';

export type Limit = 'size' | 'line' | 'depth' | 'marks' | 'parts';

/** Characters of a file, and of one of its lines. Minutes of a whole day have half a million. */
export const mostInFile = 4_000_000;
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

/** Brackets that are open within each other in a stretch. */
const deepestBrackets = 100;

/** What the parser takes apart, wherever it stands: marks, cells, points of lists; and each line. */
const part = /\\.|[*_]+|`+|[[<&|]|^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/g;
export const mostParts = 60_000;
/** Points in points of a list: the parser reads those before again at each. */
const pointInPoint = /^[ \t>]*[ \t](?:[-+*]|\d{1,9}[.)])[ \t]/;
const mostPointsInPoints = 2_500;
/** Quotes in quotes: ten are as one of them. */
const quoteInQuote = /^[ \t]*>[ \t>]*>/;
const quotesOfPoint = 10;
const heading = /^#{1,6}[ \t]/;
const mostHeadings = 2_000;

/** What has been seen of a text so far. */
interface Seen {
  /** Marks of the stretch, and what those of the stretches before take. */
  marks: number;
  taken: number;
  /** Brackets that are open in the stretch. */
  brackets: number;
  parts: number;
  headings: number;
  pointsInPoints: number;
}

/** The first limit that `text` is beyond, and where; `undefined` for a text that can be read. */
export function beyondLimits(text: string): { limit: Limit; place: Place } | undefined {
  if (text.length > mostInFile) return { limit: 'size', place: { line: 1, column: 1 } };
  const seen: Seen = { marks: 0, taken: 0, brackets: 0, parts: 0, headings: 0, pointsInPoints: 0 };
  for (const [index, line] of text.split('\n').entries()) {
    const limit = limitAt(line, seen);
    if (limit !== undefined) return { limit, place: { line: index + 1, column: 1 } };
  }
  return undefined;
}

/** Adds `line` to what is `seen`; the limit that it is beyond. */
function limitAt(line: string, seen: Seen): Limit | undefined {
  if (line.length > mostInLine) return 'line';
  if (deepest.test(line)) return 'depth';
  if (line.trim() === '') {
    seen.taken += seen.marks ** 2;
    seen.marks = 0;
    seen.brackets = 0;
    return undefined;
  }
  seen.marks += marksIn(line);
  if (seen.taken + seen.marks ** 2 > mostMarks ** 2) return 'marks';
  if (openBrackets(line, seen) > deepestBrackets) return 'marks';
  seen.parts += 1 + (line.match(part)?.length ?? 0);
  if (heading.test(line)) seen.headings += 1;
  if (pointInPoint.test(line)) seen.pointsInPoints += 1;
  const [quotes = ''] = quoteInQuote.exec(line) ?? [];
  seen.pointsInPoints += quotes.replaceAll(/[^>]/g, '').length / quotesOfPoint;
  const { parts, headings, pointsInPoints } = seen;
  return parts > mostParts || headings > mostHeadings || pointsInPoints > mostPointsInPoints
    ? 'parts'
    : undefined;
}

function marksIn(line: string): number {
  if (!/[*_[<`]/.test(line)) return 0;
  const count = (mark: RegExp): number => line.match(mark)?.length ?? 0;
  return others.reduce((sum, { mark, share }) => sum + count(mark) / share, count(emphasis));
}

/** The most brackets that are open at once on `line`. */
function openBrackets(line: string, seen: Seen): number {
  let most = seen.brackets;
  for (const [sign] of line.matchAll(/\\.|[[\]]/g)) {
    if (sign === '[') seen.brackets += 1;
    else if (sign === ']') seen.brackets = Math.max(0, seen.brackets - 1);
    most = Math.max(most, seen.brackets);
  }
  return most;
}
