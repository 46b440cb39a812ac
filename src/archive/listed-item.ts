/** An item as lists show it: a page that lists it is rendered again only when one of these fields changes. */
import { given } from '../minutes/given.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import type { MeetingName } from './addresses.ts';
import type { ItemReference } from './model.ts';

export interface ListedItem {
  meeting: MeetingName & Pick<Meeting, 'endDate'>;
  item: Pick<AgendaItem, 'number' | 'title'>;
}

export function listItem({ meeting, item }: ItemReference): ListedItem {
  const { committee, date, sequence, endDate } = meeting;
  const { number, title } = item;
  return { meeting: { committee, date, sequence, ...given({ endDate }) }, item: { number, title } };
}
