/** Compares the contents list with the items found. */
import { isSignatureTitle } from './closed-items.ts';
import { comparable, withoutNumber } from './contents.ts';
import type { ContentsEntry, DraftItem } from '../draft.ts';
import { note, type ImportNote } from '../report.ts';

/**
 * Notes every difference between the contents list and the items; none without a list. Final dots
 * do not count, as a title's own is lost among the leader dots.
 */
export function compareContents(
  contents: readonly ContentsEntry[],
  items: readonly DraftItem[],
): ImportNote[] {
  if (contents.length === 0) return [];
  const indexes = Map.groupBy(items.keys(), (index) => comparable(items[index]?.title ?? ''));
  const matched = new Set<number>();
  let last = -1;
  const notes: ImportNote[] = [];
  for (const { line, title } of contents) {
    const index =
      indexes.get(comparable(withoutNumber(title)))?.shift() ??
      indexes.get(comparable(title))?.shift();
    if (index === undefined) {
      const { found, rest } = titlesWithin(title, indexes);
      for (const known of found) matched.add(indexes.get(known)?.shift() ?? -1);
      if (isSignatureTitle(withoutNumber(title))) {
        notes.push(note('pseudo-item', line, '', title));
      } else if (/\p{L}/u.test(rest)) {
        notes.push(note('only-in-contents', line, rest));
      }
      continue;
    }
    matched.add(index);
    if (index < last) notes.push(note('contents-order', line, title));
    last = index;
  }
  for (const [index, { line, number, title }] of items.entries()) {
    if (!matched.has(index)) notes.push(note('not-in-contents', line, number, title));
  }
  return notes;
}

/** The titles within an entry, if there are several: the list has lost its line breaks. */
function titlesWithin(entry: string, indexes: ReadonlyMap<string, readonly number[]>) {
  const found: string[] = [];
  let rest = entry;
  for (const [title, left] of indexes) {
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
