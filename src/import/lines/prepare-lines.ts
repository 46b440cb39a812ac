/**
 * The lines of a document in the form in which they are recognised: marks of lists are part of their
 * text again, and lines that an export has glued together are taken apart.
 */
import { certainHeadings } from '../../minutes/heading-words.ts';
import { knownSectionKind } from '../../minutes/section-kinds.ts';
import { findHeadCells } from './head-cells.ts';
import { findGluedHeadings } from './glued-headings.ts';
import { isBlank } from './layout.ts';
import { endOf, prefixLine } from './line-parts.ts';
import { withoutBullet } from './list-mark.ts';
import type { SourceLine } from '../source-line.ts';

/** Lines with numbers of their own, and where each was printed. */
export interface PreparedLines {
  lines: SourceLine[];
  /** The number of the document's line that a prepared line was part of. */
  printedLine: (number: number) => number;
}

/** Prepares the lines of a document. Where nothing was glued together, their numbers stay. */
export function prepareLines(printed: readonly SourceLine[]): PreparedLines {
  const marked = withoutHeadingBullets(printed.map((line) => withMark(keepParagraph(line))));
  const isGlued = marked.some((line) => headingsWithin(line.text).length >= fewestHeadings);
  const lengthOfHeading = findGluedHeadings(marked);
  const parts = wholeLines(marked).map((line) => {
    const cells = line.table === undefined ? findHeadCells(line.text) : [];
    if (cells.length > 0)
      return pieces(line.text, cells)
        .filter(hasWords)
        .map((cell) => pieceOf(line, cell.trim()));
    const length = lengthOfHeading(line);
    if (length === 0) return takeApart(line, isGlued);
    return [pieceOf(line, line.text.slice(0, length)), pieceOf(line, line.text.slice(length))];
  });
  if (parts.every(({ length }) => length === 1)) {
    return { lines: parts.flat(), printedLine: (number) => number };
  }
  const lines: SourceLine[] = [];
  const origins: number[] = [];
  for (const piece of parts.flat()) {
    origins.push(piece.number);
    lines.push({ ...piece, number: origins.length });
  }
  return { lines, printedLine: (number) => origins[number - 1] ?? number };
}

/** A format without pages that keeps paragraphs whole. */
const keepParagraph = (line: SourceLine): SourceLine =>
  line.whole === true && line.page === undefined ? { ...line, isParagraph: true } : line;

/** Where a portal makes an outline of the minutes, their headings are points of it: `• Beslutning`. */
function withoutHeadingBullets(lines: readonly SourceLine[]): SourceLine[] {
  const headingOf = ({ text }: SourceLine): string | undefined => {
    const rest = withoutBullet(text);
    return rest !== text && knownSectionKind(rest) !== undefined ? rest : undefined;
  };
  const isOutline = lines.some((line) => knownSectionKind(headingOf(line) ?? '') === 'decision');
  if (!isOutline) return [...lines];
  return lines.map((line) => {
    const rest = headingOf(line);
    return rest === undefined ? line : { ...endOf(line, rest.trimEnd()), whole: true };
  });
}

/** `{ mark: '1.', level: 1 }` → `  1. …`, as a text export prints it. */
function withMark({ list, ...line }: SourceLine): SourceLine {
  if (list === undefined) return line;
  const mark = /[\p{L}\d]/u.test(list.mark) ? list.mark : '•';
  return prefixLine(line, `${'  '.repeat(list.level)}${mark} `);
}

/** Where blank lines keep paragraphs apart, so many lines have one above. */
const fewestBelowBlank = 0.25;

/** Of the lines of a text that breaks its paragraphs at a width, so many come near to it. */
const nearWidth = 0.75;
const fewestNear = 0.3;
const narrowest = 50;
const widest = 140;

/**
 * A text may have no blank lines between its paragraphs. Then each line is one, unless most lines are
 * as long as the page is wide: a long one goes on in the next.
 */
function wholeLines(lines: readonly SourceLine[]): SourceLine[] {
  const printed = lines.filter((line) => !isBlank(line));
  const belowBlank = lines.filter((line, at) => !isBlank(line) && isBlank(lines[at - 1])).length;
  if (belowBlank >= fewestBelowBlank * printed.length) return [...lines];
  const width = printed.reduce((most, { text }) => Math.max(most, text.length), 0);
  const isLong = ({ text }: SourceLine): boolean => text.length >= nearWidth * width;
  const isWrapped =
    width >= narrowest &&
    width <= widest &&
    printed.filter(isLong).length >= fewestNear * printed.length;
  return lines.map((line) => (isWrapped && isLong(line) ? line : { ...line, whole: true }));
}

/** `Indholdsfortegnelse1. Fraværende` */
const gluedContents = /^(\s*Indholdsfortegnelse)\s*(?=\d{1,4}[a-z]?\.)/u;

/** So many headings with a colon on one line are a page without its line ends. */
const fewestHeadings = 3;

const headings = [...certainHeadings.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((heading) => heading.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  .join('|');

/** A heading or the label of a case number with its colon, inside a line. */
const inside = new RegExp(
  `(?<=^|\\s)(?=(?:${headings}|sagsnr\\.?|sagsnummer|journalnr\\.?)(?: den)? ?:)`,
  'giu',
);
const capital = /^\p{Lu}/u;
const page =
  /(?<=^|\s)(?=Side \d{1,4}(?: af \d{1,4})?(?:\s|$))|(?<=(?:^|\s)Side \d{1,4}(?: af \d{1,4})?)\s/gu;
const listOfContents = /(?<=^|\s)(?=Indholdsfortegnelse\s)|(?<=(?:^|\s)Indholdsfortegnelse)\s/gu;
const item = /(?<=[.:)\]] |^)(?=\d{1,4}[a-z]?\. \p{Lu})/gu;

function takeApart(line: SourceLine, isGlued: boolean): SourceLine[] {
  const { text } = line;
  const contents = gluedContents.exec(text)?.[1];
  if (contents !== undefined) {
    const rest = pieceOf(line, text.slice(contents.length).trimStart());
    return [pieceOf(line, contents), ...takeApart(rest, isGlued)];
  }
  if (line.table || !isGlued) return [line];
  const starts = headingsWithin(text);
  const fewest = beginsItem.test(text) ? 1 : fewestHeadings;
  if (starts.length < fewest) return [line];
  const cuts = [page, item, listOfContents].flatMap((pattern) => placesOf(pattern, text));
  return pieces(text, [...starts, ...cuts])
    .filter(hasWords)
    .map((piece) => pieceOf(line, piece.trim()));
}

const beginsItem = /^(?:Side \d{1,4}(?: af \d{1,4})? )?\d{1,4}[a-z]?\. \p{Lu}/u;

/** Where headings with a colon begin. */
function headingsWithin(text: string): number[] {
  if (!text.includes(':')) return [];
  return placesOf(inside, text).filter((at) => capital.test(text.slice(at, at + 2)));
}

const hasWords = (piece: string): boolean => piece.trim() !== '';

/** A piece stands alone, whatever line it was part of. */
const pieceOf = ({ number, page: of }: SourceLine, text: string): SourceLine => ({
  number,
  text,
  whole: true,
  ...(of !== undefined && { page: of }),
});

const placesOf = (pattern: RegExp, text: string): number[] =>
  [...text.matchAll(pattern)].map(({ index }) => index);

function pieces(text: string, cuts: readonly number[]): string[] {
  const ordered = [0, ...new Set(cuts), text.length].toSorted((one, other) => one - other);
  return ordered.slice(0, -1).map((start, at) => text.slice(start, ordered[at + 1]));
}
