/**
 * Finds the items below a heading for closed items where the numbers begin again, so that they are no
 * text of the last open item.
 */
import { findItems, type FoundItems } from './find-items.ts';
import type { FoundItem } from './attach-titles.ts';
import type { Group } from './closed-items.ts';
import { isBlank, layOut, type Layout } from '../lines/layout.ts';

/** A found item; `again` is its number in the meeting where that is not printed: `L1`, `uden nummer`. */
export type NumberedItem = FoundItem & {
  again?: string;
  /** Whether an item before has the printed number. */
  isTwice?: true;
};

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

const moveDown = (item: FoundItem, by: number, layout: Layout): FoundItem =>
  labelled(movedDown(item, by), layout);

/** The item, found in a part of a document, in the document. */
export const movedDown = (item: FoundItem, by: number): FoundItem => ({
  ...item,
  index: item.index + by,
  start: item.start + by,
  ...(item.titleIndex !== undefined && { titleIndex: item.titleIndex + by }),
});

/** The item with its printed number as label, also where it is printed in the standard form. */
export function labelled(item: NumberedItem, { textAt }: Layout): NumberedItem {
  const text = textAt(item.index);
  const label =
    item.label ?? (item.number && text.slice(0, text.length - item.title.length).trim());
  return { ...item, ...(label !== undefined && { label }) };
}

/** An item whose number is taken gets an `L` before it, and its printed number is a label. */
function numberAgain(item: FoundItem, taken: Set<string | undefined>): NumberedItem {
  const { number, ...unnumbered } = item;
  return number !== undefined && taken.has(number) ? { ...unnumbered, again: `L${number}` } : item;
}
