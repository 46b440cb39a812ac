/**
 * Finds the items below a heading for closed items where the numbers begin again, so that they are no
 * text of the last open item.
 */
import { findItems, type FoundItems } from './find-items.ts';
import type { FoundItem } from './attach-titles.ts';
import type { Group } from './closed-items.ts';
import { isBlank, layOut, type Layout } from '../lines/layout.ts';

/** A found item; one below such a heading has `again`, its number in the meeting: `L1`. */
export type NumberedItem = FoundItem & { again?: string };

/**
 * The items of `found` with those of the stretches below `groups`, which are within an item. A stretch
 * has items only if one begins it.
 */
export function withRestarted(
  { items, doubtful }: FoundItems,
  groups: readonly Group[],
  layout: Layout,
): { items: NumberedItem[]; doubtful: number[] } {
  const { lines } = layout;
  const added: NumberedItem[] = [];
  for (const { line } of groups) {
    const from = lines.findIndex((each) => each.number > line && !isBlank(each));
    if (from === -1) continue;
    const to = items.find(({ start }) => start > from)?.start ?? lines.length;
    const stretch = findItems(layOut(lines.slice(from, to))).items;
    if (stretch[0]?.start !== 0 || stretch.some(({ number }) => number === undefined)) continue;
    added.push(...stretch.map((item) => moveDown(item, from, layout)));
  }
  const taken = new Set(items.map(({ number }) => number));
  const isAdded = new Set(added.map(({ index }) => index));
  return {
    items: [...items, ...added.map((item) => numberAgain(item, taken))].toSorted(
      (one, other) => one.start - other.start,
    ),
    doubtful: doubtful.filter((index) => !isAdded.has(index)),
  };
}

function moveDown(item: FoundItem, by: number, { textAt }: Layout): FoundItem {
  const { index, start, title, titleIndex, number } = item;
  const text = textAt(index + by);
  const label = item.label ?? (number && text.slice(0, text.length - title.length).trim());
  return {
    ...item,
    index: index + by,
    start: start + by,
    ...(label !== undefined && { label }),
    ...(titleIndex !== undefined && { titleIndex: titleIndex + by }),
  };
}

/** An item whose number is taken gets an `L` before it, and its printed number is a label. */
function numberAgain(item: FoundItem, taken: Set<string | undefined>): NumberedItem {
  const { number, ...unnumbered } = item;
  return number !== undefined && taken.has(number) ? { ...unnumbered, again: `L${number}` } : item;
}
