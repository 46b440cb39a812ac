/** Reads the text of a meeting whose outline is known. */
import type { Meeting } from '../minutes/model.ts';
import { readTextAgain, type MeetingText as Text } from '../minutes/parse-meeting.ts';
import type { ItemOutline } from './outline.ts';

/** What is known of a meeting: all that its text is read by. */
export interface Known extends Pick<Meeting, 'committee' | 'date' | 'sequence'> {
  items: readonly Pick<ItemOutline, 'number' | 'order'>[];
}

/** What the file `text` says, without the items that are withdrawn, which it still contains. */
export function textOf(text: string, known: Known): Text {
  const { introduction, items } = readTextAgain(text, known);
  const orders = new Map(known.items.map(({ number, order }) => [number, order]));
  return {
    introduction,
    items: items.flatMap((item) => {
      const order = orders.get(item.number);
      return order === undefined ? [] : [{ ...item, order }];
    }),
  };
}
