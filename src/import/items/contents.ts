/** Finds the contents list above the items. */
import { readCaseInTitle } from './case-lines.ts';
import type { ContentsEntry } from '../draft.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { SourceLine } from '../source-line.ts';

/** Headings of contents lists, in lower case. */
const headings = new Set(
  `indholdsfortegnelse, indhold, punkter, punkter på dagsordenen, dagsordenspunkter,
  dagsordenpunkter, dagsordenens punkter, sagsliste, sagsoversigt, oversigt over punkter,
  oversigt over sager, oversigt, dagsorden, sager`.split(/,\s+/u),
);

/** A title, leader dots or a tab, and the page. */
// eslint-disable-next-line regexp/no-super-linear-backtracking -- of at most 1000 characters
const contentsEntry = /^(.*?\S)\s*(?:\.{2,}[\t ]*|\t)(?:\d+|[ivxl]+)$/u;

/** `Sager 129 - 138` */
const range = /^(?:sager|punkter|pkt\.?) \d{1,4} ?(?:[-–—]|til) ?\d{1,4}$/iu;

export const isContentsHeading = ({ text }: SourceLine): boolean =>
  headings.has(
    text
      .trim()
      .replace(/(?<!\s)\s*:$/u, '')
      .toLocaleLowerCase('da'),
  );

/** Reads an entry that ends in a page number. */
export function readContentsEntry({ number, text }: SourceLine): ContentsEntry | undefined {
  if (text.length > longest || !/[\divxl]$/u.test(text.trimEnd())) return undefined;
  const title = contentsEntry.exec(text.trim())?.[1];
  return title === undefined ? undefined : { line: number, title };
}

/** Length limit of a title. */
const longest = 1000;

export interface ReadContents {
  entries: ContentsEntry[];
  /** Line numbers of the list, with its heading. */
  lines: Set<number>;
}

/**
 * Finds the contents list among the lines above the first item. `titles` are those of the items
 * found. An entry is the title of an item, or, below the list's heading, any line with a page or a
 * number.
 */
export function findContents(
  above: readonly SourceLine[],
  titles: readonly string[],
): ReadContents {
  const known = new Set(titles.map(comparable));
  const heading = above.findIndex((line) => isContentsHeading(line));
  const entries: ContentsEntry[] = [];
  const lines = new Set<number>();
  const hasEntries = above
    .slice(heading + 1)
    .some((line) => readEntry(line, known, heading !== -1) !== undefined);
  const opening = above[heading];
  // `Dagsorden` is the heading of a contents list only with entries below it.
  if (opening && (hasEntries || /^indhold/iu.test(opening.text.trim()))) lines.add(opening.number);
  else if (heading !== -1) return findContents(above.toSpliced(heading, 1), titles);
  const listed = above.slice(heading + 1);
  for (const [at, line] of listed.entries()) {
    if (isBlank(line) || lines.has(line.number)) continue;
    const next = listed[at + 1];
    const whole = heading === -1 ? undefined : readOverTwoLines(line, next, known);
    const entry = whole ?? readEntry(line, known, heading !== -1);
    if (entry) entries.push(entry);
    if (entry ?? (heading !== -1 && isRemnant(line))) lines.add(line.number);
    if (whole && next) lines.add(next.number);
  }
  for (const line of above) if (range.test(line.text.trim())) lines.add(line.number);
  return { entries, lines };
}

/**
 * Whether a line below the heading is a remnant of the list: numbers that lost their titles, or
 * column heads.
 */
const isRemnant = ({ text }: SourceLine): boolean =>
  text.trim() !== '' && (/^[.\s\d]+$/u.test(text) || columnHeads.test(text.trim()));

const columnHeads = /^(?:(?:pkt|punkt|nr|sag|sagsnr|tekst|titel|emne|side)\b\.?\s*)+$/iu;

/** Reads an entry that continues on the next line, which has its page. */
function readOverTwoLines(
  line: SourceLine,
  next: SourceLine | undefined,
  known: ReadonlySet<string>,
): ContentsEntry | undefined {
  const end = next && readContentsEntry(next);
  if (end === undefined || readContentsEntry(line)) return undefined;
  const title = `${line.text.trim()} ${end.title}`;
  return known.has(comparable(withoutNumber(title))) ? { line: line.number, title } : undefined;
}

/** Status before an entry: `åbent 3 Titel`. */
export const statusBefore = /^(?:åbent?|lukket) (?=\d)/iu;

function readEntry(
  line: SourceLine,
  known: ReadonlySet<string>,
  hasHeading: boolean,
): ContentsEntry | undefined {
  const withPage = readContentsEntry(line);
  if (withPage) return hasHeading ? withPage : undefined;
  const text = withoutBullet(line.text).trim();
  const counted = text.replace(statusBefore, '');
  const title = readItemMark({ ...line, text: counted })?.title ?? text;
  const withoutPage = title.replace(/(?<!\s)\s+\d{1,4}$/u, '');
  const found = [title, withoutPage].find((form) => known.has(comparable(form)));
  if (found !== undefined) return { line: line.number, title: found };
  const isNumbered = title !== text && title !== '';
  const isClosed = /^lukket\b/iu.test(text);
  return hasHeading && (isNumbered || isClosed) ? { line: line.number, title } : undefined;
}

/** The title of an entry without its item number and case number. */
export function withoutNumber(title: string): string {
  const rest = readItemMark({ number: 0, text: title })?.title ?? title;
  return readCaseInTitle(rest)?.title ?? rest;
}

/**
 * A title as key for comparison: without final dots and type suffix `(B)`, white space and case
 * folded.
 */
export const comparable = (title: string): string =>
  title
    .trim()
    .replace(/(?<!\s)\s*\(\p{Lu}{1,2}\)$/u, '')
    .replace(/(?<![.\s])[.\s]+$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .toLocaleLowerCase('da');
