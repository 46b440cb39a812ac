/** `/<udvalg>/<dato>/punkt-<nr>/`: one Punkt. */
import { addressNumber } from '../archive/addresses.ts';
import { itemData } from '../site/item-data.ts';
import { itemPage } from '../site/item-page.ts';
import { meetingOf, split, type MeetingKey } from './meeting-keys.ts';
import { page } from './product.ts';

type ItemKey = MeetingKey & { number: string };

export const item = page({
  name: 'item',
  path: '[committee]/[meeting]/punkt-[number].astro',
  lasting: true,
  keys: ({ meetings }): ItemKey[] =>
    [...meetings].flatMap(([key, { items }]) =>
      items.map((each) => ({ ...split(key), number: addressNumber(each) })),
    ),
  data: (archive, key: ItemKey) => itemData(archive, meetingOf(key), key.number),
  textOf: meetingOf,
  view: (data, { text, href }) => itemPage(data, text(), href),
});
