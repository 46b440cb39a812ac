/** What a meeting's list of items says in the places of those it does not show. */
import { meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { numberingGaps, type NumberingGap } from './numbering-gaps.ts';

export type LeftOut =
  | ({ kind: 'gap' } & NumberingGap)
  /** With the address that says when and why. */
  | { kind: 'withdrawn'; number: string; address: string };

/**
 * What is left out just before each item, by the item's order; under the order that one more item
 * would have, what is left out after the last.
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
      const address = `${meetingAddress(meeting)}punkt-${number}/`;
      before.push({ kind: 'withdrawn', number, address });
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
    .map((address) => address.slice(beginning.length, -1))
    .sort(byNumber);
}

/** The items' own order, with each withdrawn number before the first that is higher. */
function numbersInOrder(items: readonly string[], withdrawn: readonly string[]) {
  const row = items.map((number) => ({ number, shown: true }));
  for (const number of withdrawn) {
    const place = row.findIndex((each) => byNumber(each.number, number) > 0);
    row.splice(place === -1 ? row.length : place, 0, { number, shown: false });
  }
  return row.map((each, index) => ({ ...each, order: index + 1 }));
}

/** `2` before `2a` before `10`. */
const byNumber = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
