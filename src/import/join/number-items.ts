/** Order and numbers of the items of a joined meeting. */
import {
  compareNumbers,
  isSameNumber,
  nextUnnumbered,
  readItemHeading,
  seriesOf,
} from '../../minutes/items/item-number.ts';
import { note } from '../report.ts';
import type { JoinedItem } from './join-items.ts';
import type { Sides } from './sides.ts';
import { weave } from './weave.ts';

/** An item with its number in the joined meeting. */
export interface NumberedItem {
  item: JoinedItem;
  number: string;
}

/** Puts the items of both in one order, that of the side which leads, and numbers them. */
export function numberItems(
  items: readonly JoinedItem[],
  { leads, isSupplement, old, fresh, tell }: Sides,
): NumberedItem[] {
  const inOrder = (side: 'old' | 'fresh'): JoinedItem[] =>
    (side === 'old' ? old : fresh).meeting.items.flatMap((own) =>
      items.filter((item) => item[side] === own),
    );
  const base = inOrder(leads);
  const order = inOrder(leads === 'old' ? 'fresh' : 'old');
  const others = new Set(order.filter((item) => !base.includes(item)));
  const taken = base.map((item) => ownNumber(item, leads));
  const numbers = new Map(base.map((item) => [item, ownNumber(item, leads)]));
  for (const item of order.filter((each) => others.has(each))) {
    const printed = ownNumber(item, leads);
    const number = freeNumber(printed, item.head.closed, taken);
    if (number !== printed) tell(note('number-taken', undefined, printed, number));
    taken.push(number);
    numbers.set(item, number);
  }
  const numberOf = (item: JoinedItem): string => numbers.get(item) ?? '';
  const placeFirst = (item: JoinedItem, woven: readonly JoinedItem[]): number =>
    placeByNumber(numberOf(item), woven.map(numberOf));
  // One of two with a number comes after the other, unless it is of a series of its own.
  const places = isSupplement
    ? order
    : order.flatMap((item) => {
        const same = base.find((each) => isSameNumber(numberOf(each), ownNumber(item, leads)));
        return same && others.has(item) && !order.includes(same) ? [same, item] : [item];
      });
  return weave(base, others, places, placeFirst).map((item) => ({ item, number: numberOf(item) }));
}

/** The number that it has on the side which leads, or else where it is from. */
const ownNumber = ({ old, fresh }: JoinedItem, leads: Sides['leads']): string =>
  (leads === 'old' ? (old ?? fresh) : (fresh ?? old))?.number ?? '';

/** The printed number, or where it is taken, that with the capital of a closed part or of what was added. */
function freeNumber(printed: string, isClosed: boolean, taken: readonly string[]): string {
  const isFree = (wanted: string): boolean =>
    readItemHeading(`Punkt ${wanted}: x`)?.number === wanted &&
    !taken.some((other) => isSameNumber(other, wanted));
  const capitals = isClosed ? ['', 'L', 'M', 'N'] : ['', 'T', 'U', 'V'];
  const plain = printed.slice(seriesOf(printed).length);
  return (
    [printed, ...capitals.map((capital) => capital + plain)].find(isFree) ??
    nextUnnumbered(new Set(taken))
  );
}

/** After the last of its series that has a lower number; the last of all in a series of its own. */
function placeByNumber(number: string, numbers: readonly string[]): number {
  const series = numbers.filter(
    (other) => /\d/u.test(other) && seriesOf(other) === seriesOf(number),
  );
  if (series.length === 0 || !/\d/u.test(number)) return numbers.length;
  const before = series.findLast((other) => compareNumbers(other, number) < 0);
  return before === undefined ? numbers.indexOf(series[0] ?? '') : numbers.indexOf(before) + 1;
}
