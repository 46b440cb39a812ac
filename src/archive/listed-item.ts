/**
 * An item as a list of items shows it: all that a page needs of most items of other meetings, so that
 * no other change of those makes the page out of date.
 */
import type { AgendaItem } from '../minutes/model.ts';
import type { MeetingName } from './addresses.ts';
import type { ItemReference } from './model.ts';

export interface ListedItem {
  meeting: MeetingName;
  item: Pick<AgendaItem, 'number' | 'title'>;
}

/** What a list shows of an item. */
export function listItem({ meeting, item }: ItemReference): ListedItem {
  const { committee, date, sequence } = meeting;
  const { number, title } = item;
  return { meeting: { committee, date, sequence }, item: { number, title } };
}
