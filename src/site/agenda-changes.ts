/** Links between the decision about a meeting's agenda and the items that it names. */
import { itemAddress } from '../archive/addresses.ts';
import type { ItemReference } from '../archive/model.ts';
import type { ChangedBy } from '../archive/outline.ts';
import { itemLink, type ItemLink } from './placed-items.ts';

/** The item whose decision names this one, and what became of it by that. */
export interface ChangedByLink extends ChangedBy {
  address: string;
}

/** An item that the decision names, and what became of it by that. */
export interface ChangedItem extends ItemLink {
  outcome?: 'withdrawn' | 'postponed';
}

/** Where it is said what became of an item, if it is said elsewhere. */
export function changedByLink({ meeting, item }: ItemReference): ChangedByLink | undefined {
  const { changedBy } = item;
  return changedBy && { ...changedBy, address: itemAddress(meeting, { number: changedBy.number }) };
}

/** The items that the decision of `item` about the agenda names, in the order of the meeting. */
export const changedItems = ({ meeting, item }: ItemReference): ChangedItem[] =>
  meeting.items.flatMap((other) => {
    const by = other.changedBy;
    if (item.agendaChanges === undefined || by?.number !== item.number) return [];
    return [{ ...itemLink({ meeting, item: other }), ...(by.outcome && { outcome: by.outcome }) }];
  });
