/** What comparing a meeting with its sources needs, and what is no problem there. */
import { itemAddress } from '../../archive/addresses.ts';
import type { Moves } from '../../archive/model.ts';
import { withdrawalOf } from '../../archive/withdraw.ts';
import { isSameNumber } from '../../minutes/items/item-number.ts';
import type { Meeting } from '../../minutes/model.ts';
import type { Place, Report } from '../../minutes/problem.ts';

export interface Compared {
  meeting: Meeting;
  moves: Moves;
  /** Where a key stands in the file. */
  placeOf: (key: string) => Place | undefined;
  report: Report;
}

/** Whether a correction tells of the item, or of the whole meeting where no number is given. */
export const isCorrected = ({ corrections }: Meeting, number: string | undefined): boolean =>
  corrections.some(({ item }) =>
    item === undefined || number === undefined ? item === number : isSameNumber(item, number),
  );

/** Whether it is told in public why an item has not the words of its source. */
export const isItemAccountedFor = (number: string, meeting: Meeting, moves: Moves): boolean =>
  isCorrected(meeting, number) ||
  meeting.items.find((item) => isSameNumber(item.number, number))?.closed === true ||
  withdrawalOf(moves, itemAddress(meeting, { number })) !== undefined;

/** A word that is spelt in another way, or written in two, is not lost. */
export const isLost = (missing: readonly string[], instead: readonly string[]): boolean =>
  missing.length > instead.length && missing.join('') !== instead.join('');
