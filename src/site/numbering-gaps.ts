/** Items that minutes leave out: holes in their printed numbers. */
import type { AgendaItem } from '../minutes/model.ts';

export interface NumberingGap {
  /** The first and last number that are missing; the same for one. */
  from: number;
  to: number;
}

type Numbered = Pick<AgendaItem, 'number' | 'order'>;

/** A longer jump is another series of numbers, not items left out. */
const longestGap = 20;

/**
 * The gap before each item that has one, by the item's order. Nothing is said of the numbers before
 * the first item, as many bodies number their items through the year.
 */
export function numberingGaps(items: readonly Numbered[]): Map<number, NumberingGap> {
  const present = new Set(items.map(printed));
  const gaps = new Map<number, NumberingGap>();
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before === undefined) return;
    const from = printed(before) + 1;
    const to = printed(item) - 1;
    const missing = Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
    if (missing.length === 0 || missing.length > longestGap) return;
    if (missing.every((number) => !present.has(number))) gaps.set(item.order, { from, to });
  });
  return gaps;
}

/** `2a` → 2 */
const printed = (item: Numbered): number => Number.parseInt(item.number, 10);
