/** The contents list: recognised, and compared with the items found. */
import type { ContentsEntry, DraftItem } from './draft.ts';
import type { SourceLine } from './source-line.ts';
import { note, type ImportNote } from './report.ts';

const contentsHeading = /^Indholdsfortegnelse$/u;

/** A title, dots or a tab, and the page. */
const contentsEntry = /^(.*?\S)(?:\.{2,}[\t ]*|[\t ]*\t)\d+$/u;

/** Whether a line opens the contents list. */
export const isContentsHeading = ({ text }: SourceLine): boolean =>
  contentsHeading.test(text.trim());

/** Reads a line of the contents list. */
export function readContentsEntry({ number, text }: SourceLine): ContentsEntry | undefined {
  const title = contentsEntry.exec(text.trim())?.[1];
  return title === undefined ? undefined : { line: number, title };
}

/**
 * Tells every difference between the contents list and the items. A title's own final dot is lost
 * among the dots that lead to the page, so final dots do not count. Without a list nothing is told.
 */
export function compareContents(
  contents: readonly ContentsEntry[],
  items: readonly DraftItem[],
): ImportNote[] {
  if (contents.length === 0) return [];
  const unmatched = [...items];
  const places: number[] = [];
  const notes: ImportNote[] = [];
  for (const { line, title } of contents) {
    const found = unmatched.findIndex((item) => sameTitle(item.title, title));
    const [item] = found === -1 ? [] : unmatched.splice(found, 1);
    if (item === undefined) {
      notes.push(note('only-in-contents', line, title));
    } else {
      const place = items.indexOf(item);
      if (place < (places.at(-1) ?? -1)) notes.push(note('contents-order', line, title));
      places.push(place);
    }
  }
  for (const { line, number, title } of unmatched) {
    notes.push(note('not-in-contents', line, number, title));
  }
  return notes;
}

const sameTitle = (one: string, other: string): boolean => comparable(one) === comparable(other);

const comparable = (title: string): string =>
  title.replace(/[.\s]+$/u, '').replaceAll(/\s+/gu, ' ');
