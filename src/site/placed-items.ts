/** Items of other meetings (or of the same one), each with when and where it was treated. */
import { itemAddress } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { Meeting } from '../minutes/model.ts';
import { committeeName } from './meeting-summary.ts';

export interface ItemLink {
  number: string;
  /** Empty where it is not public. */
  title: string;
  address: string;
}

export interface PlacedItem extends ItemLink {
  /** ISO day. */
  date: string;
  committee: string;
  /** Whether it belongs to the meeting it is listed for. */
  sameMeeting: boolean;
}

export function itemLink({ meeting, item }: ItemReference): ItemLink {
  return { number: item.number, title: item.title, address: itemAddress(meeting, item) };
}

/** The items `references` as a page of the meeting `from` lists them, in their order. */
export function placeItems(
  archive: Archive,
  references: readonly ItemReference[] = [],
  from?: Meeting,
): PlacedItem[] {
  return references.map((reference) => ({
    ...itemLink(reference),
    date: reference.meeting.date,
    committee: committeeName(archive, reference.meeting.committee),
    sameMeeting: reference.meeting === from,
  }));
}
