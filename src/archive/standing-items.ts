/** What a committee's meetings have in common from one to the next. */
import type { ItemOutline, MeetingOutline } from './outline.ts';

/** So many of the latest meetings are looked at. */
const lookedAt = 4;

/**
 * The standing items of `meetings`, newest first: those whose titles occur in more than half of the latest,
 * and in two at least; a case that is put off occurs in fewer. Each is as the newest meeting has it that does,
 * and in the order of that. Titles are the same whatever their letters' case.
 */
export function standingItems(meetings: readonly MeetingOutline[]): ItemOutline[] {
  const latest = meetings.slice(0, lookedAt).map(({ items }) => items);
  const least = Math.max(2, Math.floor(latest.length / 2) + 1);
  const counts = new Map<string, number>();
  for (const items of latest) {
    for (const key of new Set(items.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const found: ItemOutline[] = [];
  for (const items of latest) {
    let at = 0;
    for (const item of items) {
      const known = found.findIndex((each) => keyOf(each) === keyOf(item));
      if (known !== -1) at = known + 1;
      else if (item.title !== '' && (counts.get(keyOf(item)) ?? 0) >= least) {
        found.splice(at, 0, item);
        at++;
      }
    }
  }
  return found;
}

const keyOf = ({ title }: ItemOutline): string =>
  title.toLocaleLowerCase('da').replaceAll(/\s+/gu, ' ').trim();
