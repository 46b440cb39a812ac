/**
 * Splits lines that an export has glued together: a page without line breaks, or a section heading
 * and its text (`BeslutningGodkendt.`).
 */
import { exactPattern } from '../../minutes/exact-pattern.ts';
import { certainHeadings } from '../../minutes/sections/heading-words.ts';
import type { SourceLine } from '../source-line.ts';
import { headingBeforeText } from './text-after-heading.ts';

/** `Indholdsfortegnelse1. Fraværende` */
const gluedContents = /^(\s*Indholdsfortegnelse)\s*(?=\d{1,4}[a-z]?\.)/u;

/** Least number of headings with a colon on one line that shows a page without line breaks. */
export const fewestHeadings = 3;

const headings = [...certainHeadings.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map(exactPattern)
  .join('|');

/** A heading or the label of a case number, with a colon, within a line. */
const inside = new RegExp(
  `(?<=^|\\s)(?=(?:${headings}|sagsnr\\.?|sagsnummer|journalnr\\.?)(?: den)? ?:)`,
  'giu',
);

const capital = /^\p{Lu}/u;

const page =
  /(?<=^|\s)(?=Side \d{1,4}(?: af \d{1,4})?(?:\s|$))|(?<=(?:^|\s)Side \d{1,4}(?: af \d{1,4})?)\s/gu;

const listOfContents = /(?<=^|\s)(?=Indholdsfortegnelse\s)|(?<=(?:^|\s)Indholdsfortegnelse)\s/gu;

const item = /(?<=[.:)\]] |^)(?=\d{1,4}[a-z]?\. \p{Lu})/gu;

export function splitGlued(line: SourceLine, isGlued: boolean): SourceLine[] {
  const { text } = line;
  const contents = gluedContents.exec(text)?.[1];
  if (contents !== undefined) {
    const rest = pieceOf(line, text.slice(contents.length).trimStart());
    return [pieceOf(line, contents), ...splitGlued(rest, isGlued)];
  }
  if (line.table || !isGlued) return [line];
  const starts = headingsWithin(text);
  const fewest = beginsItem.test(text) ? 1 : fewestHeadings;
  if (starts.length < fewest) return [line];
  const cuts = [page, item, listOfContents].flatMap((pattern) => offsetsOf(pattern, text));
  return pieces(text, [...starts, ...cuts])
    .filter(hasWords)
    .map((piece) => pieceOf(line, piece.trim()));
}

const beginsItem = /^(?:Side \d{1,4}(?: af \d{1,4})? )?\d{1,4}[a-z]?\. \p{Lu}/u;

/** Offsets of headings with a colon. */
export function headingsWithin(text: string): number[] {
  if (!text.includes(':')) return [];
  return offsetsOf(inside, text).filter((at) => capital.test(text.slice(at, at + 2)));
}

export const hasWords = (piece: string): boolean => piece.trim() !== '';

/** A part of a line, as a paragraph of its own. */
export const pieceOf = ({ number, page: of }: SourceLine, text: string): SourceLine => ({
  number,
  text,
  whole: true,
  ...(of !== undefined && { page: of }),
});

const offsetsOf = (pattern: RegExp, text: string): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

export function pieces(text: string, cuts: readonly number[]): string[] {
  const ordered = [0, ...new Set(cuts), text.length].toSorted((one, other) => one - other);
  return ordered.slice(0, -1).map((start, at) => text.slice(start, ordered[at + 1]));
}

/** A shorter heading may be the beginning of another word. */
const shortest = 5;

/** A single match may be a name such as `BilagBasen`. */
const fewest = 2;

const words = [...certainHeadings.keys()]
  .filter((heading) => heading.length >= shortest && /^\p{L}+$/u.test(heading))
  .map((heading) => heading.charAt(0).toLocaleUpperCase('da') + heading.slice(1))
  .toSorted((one, other) => other.length - one.length);

const glued = new RegExp(`^\\s*(${words.join('|')})(?=\\p{Lu}\\p{Ll})`, 'u');

/** The length of the glued heading at the beginning of a line; 0 if there is none. */
export type HeadingLength = (line: SourceLine) => number;

/** Finds out whether a document has glued headings. */
export function findGluedHeadings(lines: readonly SourceLine[]): HeadingLength {
  const lengthOf = ({ text, table }: SourceLine): number =>
    table === undefined ? (glued.exec(text)?.[0].length ?? 0) : 0;
  const found = lines.filter((line) => lengthOf(line) > 0);
  const isGlued = found.length >= fewest;
  return (line) => {
    const length = lengthOf(line);
    return length > 0 && (isGlued || alwaysGlued.test(line.text)) ? length : lengthOfDecision(line);
  };
}

/** No name of a thing begins so. */
const alwaysGlued = /^\s*(?:Beslutning|Indstilling|Sagsfremstilling)\p{Lu}\p{Ll}/u;

/** `Byrådets beslutningGodkendt.`: the body or its day make one certain. */
function lengthOfDecision({ text, table }: SourceLine): number {
  const blanks = text.length - text.trimStart().length;
  const length = table ? 0 : headingBeforeText(text.trim());
  return length === 0 || text.charAt(blanks + length) === ' ' ? 0 : blanks + length;
}
