/** The contents list above the items. */
import { readCaseInTitle } from './case-lines.ts';
import type { ContentsEntry } from '../draft.ts';
import { readItemMark } from './item-marks.ts';
import { isBlank } from '../lines/layout.ts';
import { withoutBullet } from '../lines/list-mark.ts';
import type { SourceLine } from '../source-line.ts';

/** What stands above a contents list, in lower case. */
const headings = new Set(
  `indholdsfortegnelse
  indhold
  punkter
  punkter på dagsordenen
  dagsordenspunkter
  dagsordenpunkter
  dagsordenens punkter
  sagsliste
  sagsoversigt
  oversigt over punkter
  oversigt over sager
  oversigt
  dagsorden
  sager`.split(/\s*\n\s*/u),
);

/** A title, dots or a tab, and the page. */
const contentsEntry = /^(.*?\S)\s*(?:\.{2,}[\t ]*|\t)(?:\d+|[ivxl]+)$/u;

/** `Sager 129 - 138` */
const range = /^(?:sager|punkter|pkt\.?) \d{1,4} ?(?:[-–—]|til) ?\d{1,4}$/iu;

/** Whether a line opens the contents list. */
export const isContentsHeading = ({ text }: SourceLine): boolean =>
  headings.has(text.trim().replace(/\s*:$/u, '').toLocaleLowerCase('da'));

/** Reads a line of the contents list that leads to a page. */
export function readContentsEntry({ number, text }: SourceLine): ContentsEntry | undefined {
  if (text.length > longest || !/[\divxl]$/u.test(text.trimEnd())) return undefined;
  const title = contentsEntry.exec(text.trim())?.[1];
  return title === undefined ? undefined : { line: number, title };
}

/** Longer than any title. */
const longest = 1000;

export interface ReadContents {
  entries: ContentsEntry[];
  /** Numbers of the lines of the list. */
  lines: Set<number>;
}

/**
 * Finds the contents list among the lines above the first item, whose `titles` are known. Below its
 * heading an entry is a line with a page or a number, or one that says a title; without a heading there
 * have to be as many entries in a row as there are items.
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
  // `Dagsorden` is a contents list's heading only above one.
  if (opening && (hasEntries || /^indhold/iu.test(opening.text.trim()))) lines.add(opening.number);
  else if (heading !== -1) return findContents(above.toSpliced(heading, 1), titles);
  const listed = above.slice(heading + 1);
  for (const [at, line] of listed.entries()) {
    if (isBlank(line) || lines.has(line.number)) continue;
    const next = listed[at + 1];
    const whole = heading === -1 ? undefined : readOverTwoLines(line, next, known);
    const entry = whole ?? readEntry(line, known, heading !== -1);
    if (entry) entries.push(entry);
    if (entry ?? (heading !== -1 && isRest(line))) lines.add(line.number);
    if (whole && next) lines.add(next.number);
  }
  for (const line of above) if (range.test(line.text.trim())) lines.add(line.number);
  return { entries, lines };
}

/** A list's numbers may lose their titles on the way out of a portal: `. `; its columns have heads. */
const isRest = ({ text }: SourceLine): boolean =>
  text.trim() !== '' && (/^[.\s\d]+$/u.test(text) || columnHeads.test(text.trim()));

const columnHeads = /^(?:(?:pkt|punkt|nr|sag|sagsnr|tekst|titel|emne|side)\b\.?\s*)+$/iu;

/** A title that goes on in the next line, where its page stands. */
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

/** `åbent 3 Titel` */
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
  const withoutPage = title.replace(/\s+\d{1,4}$/u, '');
  const found = [title, withoutPage].find((form) => known.has(comparable(form)));
  if (found !== undefined) return { line: line.number, title: found };
  const isNumbered = title !== text && title !== '';
  const isClosed = /^lukket\b/iu.test(text);
  return hasHeading && (isNumbered || isClosed) ? { line: line.number, title } : undefined;
}

/** An entry without the number it may begin with, and without its case number. */
export function withoutNumber(title: string): string {
  const rest = readItemMark({ number: 0, text: title })?.title ?? title;
  return readCaseInTitle(rest)?.title ?? rest;
}

/** A title without what contents lists change of it: its final dots, its blanks, and `(B)` behind it. */
export const comparable = (title: string): string =>
  title
    .trim()
    .replace(/\s*\(\p{Lu}{1,2}\)$/u, '')
    .replace(/[.\s]+$/u, '')
    .replaceAll(/\s+/gu, ' ')
    .toLocaleLowerCase('da');
