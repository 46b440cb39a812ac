/** References inverted: which items mention a meeting, an item or a case ("omtalt i"). */
import { listItem, type ListedItem } from '../archive/listed-item.ts';
import type { Archive, CaseFile } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { itemReferences } from './item-references.ts';

/** The items that mention something, each once, oldest first; no entry for what is never mentioned. */
interface Mentions {
  /** A mention of an item is one of its meeting, too, save in that meeting itself. */
  ofMeeting: ReadonlyMap<MeetingOutline, readonly ListedItem[]>;
  ofItem: ReadonlyMap<ItemOutline, readonly ListedItem[]>;
  /** Without the case's own items. */
  ofCase: ReadonlyMap<CaseFile, readonly ListedItem[]>;
}

/** All mentions in an archive, by what is mentioned. */
export const mentions = once((archive: Archive): Mentions => {
  const ofMeeting = new Map<MeetingOutline, ListedItem[]>();
  const ofItem = new Map<ItemOutline, ListedItem[]>();
  const ofCase = new Map<CaseFile, ListedItem[]>();
  const references = itemReferences(archive);
  for (const meeting of archive.meetings.values()) {
    for (const item of meeting.items) {
      const from = listItem({ meeting, item });
      for (const { to } of references.get(item) ?? []) {
        if (to.kind !== 'case' && to.meeting !== meeting) add(ofMeeting, to.meeting, from);
        if (to.kind === 'item') add(ofItem, to.item, from);
        if (to.kind === 'case' && !isOf(item, to.file)) add(ofCase, to.file, from);
      }
    }
  }
  return { ofMeeting, ofItem, ofCase };
});

function isOf(item: ItemOutline, { number }: CaseFile): boolean {
  return item.caseNumbers.some(({ address }) => address === number.address);
}

function add<Key>(all: Map<Key, ListedItem[]>, key: Key, from: ListedItem): void {
  const known = all.get(key);
  if (known === undefined) all.set(key, [from]);
  // All references of an item are added in a row, so an item that is known is the last one.
  else if (known.at(-1) !== from) known.push(from);
}
