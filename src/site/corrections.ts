/** The corrections of a meeting, with the address of the item each concerns. */
import { itemAddress } from '../archive/addresses.ts';
import type { Meeting } from '../minutes/model.ts';

export interface CorrectionView {
  /** ISO day on which it was published. */
  date: string;
  /** Printed number and address of the item; absent for the whole meeting. */
  item?: { number: string; address: string };
  text: string;
}

/** In the order of the file. */
export function viewCorrections(meeting: Meeting): CorrectionView[] {
  return meeting.corrections.map(({ date, item: number, text }) => {
    const item = meeting.items.find((each) => each.number === number);
    return {
      date,
      text,
      ...(item && { item: { number: item.number, address: itemAddress(meeting, item) } }),
    };
  });
}
