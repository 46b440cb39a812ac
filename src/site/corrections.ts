/** The corrections of a meeting, with the address of the item each concerns. */
import { itemAddress } from '../archive/addresses.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { isSameNumber } from '../minutes/items/item-number.ts';
import type { AgendaItem, Correction } from '../minutes/model.ts';

export interface CorrectionView {
  /** ISO day on which it was published. */
  date: string;
  /** Printed number and address of the item; absent for the whole meeting. */
  item?: { number: string; address: string };
  text: string;
}

/** Views of `corrections`, which are the meeting's, in the order of the file. */
export function viewCorrections(
  meeting: MeetingOutline,
  corrections: readonly Correction[] = meeting.corrections,
): CorrectionView[] {
  return corrections.map(({ date, item: number, text }) => {
    const item = meeting.items.find((each) => isSameNumber(each.number, number ?? ''));
    return {
      date,
      text,
      ...(item && { item: { number: item.number, address: itemAddress(meeting, item) } }),
    };
  });
}

/** Those of `corrections` that concern an item: its own, and those of the whole meeting. */
export const correctionsAbout = (
  corrections: readonly Correction[],
  { number }: Pick<AgendaItem, 'number'>,
): Correction[] => corrections.filter(({ item = number }) => isSameNumber(item, number));

/** Views of the corrections that concern an item. */
export const correctionsOf = (
  meeting: MeetingOutline,
  item: Pick<AgendaItem, 'number'>,
): CorrectionView[] => viewCorrections(meeting, correctionsAbout(meeting.corrections, item));
