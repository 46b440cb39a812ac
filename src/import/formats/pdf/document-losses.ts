/** What of a PDF as a whole is left out, cannot be read, or is not certain. */
import type { Losses, SourceLine } from '../../source-line.ts';
import { isWholeWith, note, pageNote, type ImportNote } from '../../report.ts';
import { haveSameLetters, textsOf } from '../letters.ts';
import { letterCount, type PageLosses } from './page/page-losses.ts';
import { lineText, type Box, type PrintedLine } from './page/printed-page.ts';
import { sharedArea } from './page/sort-seen.ts';

/** With fewer letters, beside what every page repeats, a page with a picture is that picture. */
export const fewestLetters = 10;

/** Share of a page from which on a picture may have words that a reader needs. */
const largePicture = 0.12;

/** A page with that many figures and no letters is drawn. */
const mostShapes = 20;

/** What has to be known of a page. */
export interface ReadPage {
  number: number;
  width: number;
  height: number;
  /** Without what every page repeats. */
  lines: readonly PrintedLine[];
  aside: readonly PrintedLine[];
  shapes: readonly Box[];
  pictures: readonly Box[];
  isRecognised: boolean;
  /** Whether there is nothing on it at all. */
  isBlank: boolean;
  losses: PageLosses;
}

/** Adds up the losses of the pages; `lines` is what became of them, `others` are of the whole file. */
export function documentLosses(
  pages: readonly ReadPage[],
  lines: readonly SourceLine[],
  others: readonly ImportNote[],
): Losses | undefined {
  const unread = pages.filter(isUnread);
  const repeated = repeatedPictures(pages);
  const recognised = pages.filter((page) => page.isRecognised).map(({ number }) => number);
  const unreadable = unreadableWords(lines);
  const wordsOn = (page: number): ImportNote[] => {
    const words = unreadable.get(page);
    return words ? [pageNote('unreadable-letters', page, words)] : [];
  };
  const notes: ImportNote[] = pages.flatMap((page) => [
    ...page.losses.notes,
    ...(isUnread(page)
      ? [pageNote('page-without-text', page.number)]
      : pictureNotes(page, repeated)),
    ...(page.isBlank ? [pageNote('page-empty', page.number)] : []),
    ...wordsOn(page.number),
  ]);
  notes.push(...others);
  if (recognised.length > 0) notes.push(note('recognised', undefined, recognised));
  if (notes.length === 0) return undefined;
  return {
    notes: eachOnce(notes),
    hidden: pages.reduce((sum, { losses }) => sum + losses.hidden, 0),
    unreadable: [...unreadable.values()].flat().length,
    unread: unread.length / pages.length,
    isWhole: notes.every(isWholeWith),
  };
}

/** Whether a page has no text but a picture or a drawing. */
export function isUnread({ lines, aside, shapes, pictures }: ReadPage): boolean {
  const isDrawn = pictures.length > 0 || shapes.length > mostShapes;
  return isDrawn && letterCount([...lines, ...aside]) < fewestLetters;
}

function pictureNotes(page: ReadPage, repeated: ReadonlySet<string>): ImportNote[] {
  if (page.isRecognised) return [];
  const { width, height, pictures } = page;
  const sheet = { left: 0, top: 0, right: width, bottom: height };
  const large = pictures.some(
    (box) => sharedArea(box, sheet) >= largePicture * width * height && !repeated.has(placeOf(box)),
  );
  return large ? [pageNote('picture', page.number)] : [];
}

const placeOf = ({ left, top, right, bottom }: Box): string =>
  [left, top, right, bottom].map((at) => Math.round(at / 5)).join();

/** The places of pictures that several pages have: letterheads and backgrounds. */
function repeatedPictures(pages: readonly ReadPage[]): Set<string> {
  const places = pages.flatMap(({ pictures }) => [...new Set(pictures.map(placeOf))]);
  return new Set(
    [...Map.groupBy(places, (place) => place)].flatMap(([place, all]) =>
      all.length > 1 ? [place] : [],
    ),
  );
}

/** Words with a letter that the font does not name, by page. */
function unreadableWords(lines: readonly SourceLine[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { text, table = [], page = 0 } of lines) {
    const words = [text, ...table.flat()].flatMap((part) => part.match(unreadable) ?? []);
    if (words.length > 0) found.set(page, [...(found.get(page) ?? []), ...words]);
  }
  return found;
}

const unreadable = /(?<!\S)\S*\uFFFD\S*/g;

/**
 * A letter of the private use area shows nothing, or something else, in another font. Only a bullet is
 * known, and has been read.
 */
export const withoutPrivateLetters = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.map((line) => {
    const known = (text: string): string => text.replaceAll(/[\uE000-\uF8FF]/g, '\uFFFD');
    const { text, table } = line;
    return {
      ...line,
      text: known(text),
      ...(table && { table: table.map((row) => row.map(known)) }),
    };
  });

/** The same stamp on every page is told once. */
function eachOnce(notes: readonly ImportNote[]): ImportNote[] {
  const told = new Set<string>();
  return notes.filter(({ kind, details }) => {
    if (!kind.startsWith('added-')) return true;
    const key = JSON.stringify([kind, details]);
    return !told.has(key) && told.add(key);
  });
}

/** Whether the lines of the document have other letters than those of its pages. */
export function losesLetters(
  printed: readonly PrintedLine[],
  { lines, noise }: { lines: readonly SourceLine[]; noise: readonly { text: string }[] },
): boolean {
  const after = [...lines.flatMap(textsOf), ...noise.map(({ text }) => text)].join(' ');
  return !haveSameLetters(printed.map(lineText).join(' '), after);
}
