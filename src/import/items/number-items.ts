/** Gives a number to the items that have none of their own in the meeting. */
import { nextUnnumbered, seriesOf } from '../../minutes/items/item-number.ts';
import { labelled, type NumberedItem } from './restarted-items.ts';
import type { Layout } from '../lines/layout.ts';

/** Of series in the open part, in their order: `T` is for an additional agenda (»tillægsdagsorden«). */
const openSeries = 'TUVWXYZ'.split('');

/** A number that is printed twice, with the first capital before it that makes it one of its own. */
const freeNumber = (number: string, taken: ReadonlySet<string>): string =>
  openSeries.map((letter) => letter + number).find((own) => !taken.has(own)) ??
  nextUnnumbered(taken);

/**
 * `items` with what the meeting calls those whose numbers have begun again, from the lines `begins` on,
 * and those without a number among others. `isClosed` tells of an item that it is in a closed part: the
 * numbers of the first open series are as printed.
 */
export function numberItems(
  items: readonly NumberedItem[],
  begins: ReadonlySet<number>,
  isClosed: (item: NumberedItem) => boolean,
  layout: Layout,
): NumberedItem[] {
  if (items.every(({ number, again }) => number === undefined && again === undefined)) {
    return [...items];
  }
  const firsts = items.filter(({ start }, at) => at === 0 || begins.has(start));
  const plain = begins.size === 0 ? items[0] : (firsts.find((item) => !isClosed(item)) ?? items[0]);
  const taken = new Set(items.flatMap(({ again }) => again ?? []));
  let series = '';
  return items.map((item) => {
    if (item === plain) series = '';
    else if (firsts.includes(item)) {
      const used = new Set([...taken].map(seriesOf));
      const letters = isClosed(item) ? ['L', ...openSeries] : openSeries;
      series = letters.find((letter) => !used.has(letter)) ?? 'Z';
    }
    const { number, again } = item;
    const counted = again ?? (number === undefined ? nextUnnumbered(taken) : series + number);
    const isTwice = again === undefined && taken.has(counted);
    const own = isTwice ? freeNumber(number ?? '', taken) : counted;
    taken.add(own);
    if (again !== undefined || own === number) return item;
    if (number === undefined) return { ...item, again: own };
    const { number: _, ...unnumbered } = labelled(item, layout);
    return { ...unnumbered, again: own, ...(isTwice && { isTwice }) };
  });
}
