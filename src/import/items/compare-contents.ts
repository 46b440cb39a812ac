/** Holds the contents list against the items that were found. */
import { isPseudoTitle } from './closed-items.ts';
import { comparable, withoutNumber } from './contents.ts';
import type { ContentsEntry, DraftItem } from '../draft.ts';
import { note, type ImportNote } from '../report.ts';

/**
 * Tells every difference between the contents list and the items. A title's own final dot is lost
 * among the dots that lead to the page, so final dots do not count. Without a list nothing is told.
 */
export function compareContents(
  contents: readonly ContentsEntry[],
  items: readonly DraftItem[],
): ImportNote[] {
  if (contents.length === 0) return [];
  const places = new Map<string, number[]>();
  for (const [place, { title }] of items.entries()) {
    const key = comparable(title);
    const found = places.get(key);
    if (found) found.push(place);
    else places.set(key, [place]);
  }
  const matched = new Set<number>();
  let last = -1;
  const notes: ImportNote[] = [];
  for (const { line, title } of contents) {
    const place =
      places.get(comparable(withoutNumber(title)))?.shift() ??
      places.get(comparable(title))?.shift();
    if (place === undefined) {
      const { found, rest } = titlesWithin(title, places);
      for (const known of found) matched.add(places.get(known)?.shift() ?? -1);
      if (isPseudoTitle(withoutNumber(title))) {
        notes.push(note('pseudo-item', line, '', title));
      } else if (/\p{L}/u.test(rest)) {
        notes.push(note('only-in-contents', line, rest));
      }
      continue;
    }
    matched.add(place);
    if (place < last) notes.push(note('contents-order', line, title));
    last = place;
  }
  for (const [place, { line, number, title }] of items.entries()) {
    if (!matched.has(place)) notes.push(note('not-in-contents', line, number, title));
  }
  return notes;
}

/** Where a list has lost its line ends: the titles within one of its lines, if there are several. */
function titlesWithin(entry: string, places: ReadonlyMap<string, readonly number[]>) {
  const found: string[] = [];
  let rest = entry;
  for (const [title, left] of places) {
    const at = rest.toLocaleLowerCase('da').indexOf(title);
    if (title === '' || left.length === 0 || at === -1) continue;
    found.push(title);
    rest = rest.slice(0, at) + rest.slice(at + title.length);
  }
  rest = rest
    .replace(/^[\d.\s]+/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return found.length > 1 ? { found, rest } : { found: [], rest: entry };
}
