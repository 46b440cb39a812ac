/** Notes in a meeting's list of items on those left out: withdrawn ones, and gaps in the numbers. */
import { itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { compareNumbers, numberOfAddress, seriesOf } from '../minutes/items/item-number.ts';
import type { AgendaItem } from '../minutes/model.ts';

export type LeftOut =
  | ({ kind: 'gap' } & NumberingGap)
  /** Its address tells when and why. */
  | { kind: 'withdrawn'; number: string; address: string };

/**
 * What is left out before each item, by the item's order, and after the last one, by the order of a
 * further item.
 */
export function leftOutItems(archive: Archive, meeting: MeetingOutline): Map<number, LeftOut[]> {
  const row = numbersInOrder(
    meeting.items.map(({ number }) => number),
    withdrawnNumbers(archive, meeting),
  );
  const gaps = numberingGaps(row);
  const leftOut = new Map<number, LeftOut[]>();
  let next = 1;
  for (const { number, order, shown } of row) {
    const before: LeftOut[] = [];
    const gap = gaps.get(order);
    if (gap) before.push({ kind: 'gap', ...gap });
    if (!shown) {
      before.push({ kind: 'withdrawn', number, address: itemAddress(meeting, { number }) });
    }
    if (before.length > 0) leftOut.set(next, [...(leftOut.get(next) ?? []), ...before]);
    if (shown) next++;
  }
  return leftOut;
}

function withdrawnNumbers(archive: Archive, meeting: MeetingOutline): string[] {
  const beginning = `${meetingAddress(meeting)}punkt-`;
  return withdrawnOf(archive, meeting)
    .filter((address) => address.startsWith(beginning))
    .map((address) => numberOfAddress(address.slice(beginning.length, -1)))
    .sort(compareNumbers);
}

/**
 * The items in order, with each withdrawn number before the first higher one of its series, or else at
 * the end of that.
 */
function numbersInOrder(items: readonly string[], withdrawn: readonly string[]) {
  const row = items.map((number) => ({ number, shown: true }));
  for (const number of withdrawn) {
    const isSeries = (each: { number: string }): boolean => seriesIn(each) === seriesIn({ number });
    const higher = row.findIndex(
      (each) => isSeries(each) && compareNumbers(each.number, number) > 0,
    );
    const end = row.findLastIndex(isSeries) + 1;
    row.splice(higher === -1 ? end || row.length : higher, 0, { number, shown: false });
  }
  return row.map((each, index) => ({ ...each, order: index + 1 }));
}

export interface NumberingGap {
  /** The first and last missing number. */
  from: number;
  to: number;
}

type Numbered = Pick<AgendaItem, 'number' | 'order'>;

/** A larger gap begins another series of numbers. */
const longestGap = 20;

/**
 * The gap before each item that has one, by the item's order; none in a meeting where any item has a number
 * of another form than `5` and `5a`, or none at all, as a number that is not there may then never have been.
 * There is none before the first item, as many bodies number their items through the year.
 */
export function numberingGaps(items: readonly Numbered[]): Map<number, NumberingGap> {
  const gaps = new Map<number, NumberingGap>();
  if (!items.every(({ number }) => /^\d{1,4}\p{L}?$/u.test(number))) return gaps;
  const present = new Set(items.map(printed));
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

/** The capital of the series, in any case: addresses have it in lower case. */
const seriesIn = ({ number }: Pick<AgendaItem, 'number'>): string => seriesOf(number).toLowerCase();

/** `2a` → 2 */
const printed = ({ number }: Numbered): number => Number.parseInt(number, 10);
