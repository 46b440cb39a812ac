/** Which items approved the minutes of which earlier meetings. */
import { listItem, type ListedItem } from '../archive/listed-item.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import type { Reference } from '../references/reference.ts';
import { resolve, type ResolvedReference } from './resolve-references.ts';

/** Both ends of approvals. */
interface Approvals {
  /** The item that approved the minutes of a meeting: the first, where several did. */
  ofMeeting: ReadonlyMap<MeetingOutline, ListedItem>;
  /** The meetings whose minutes an item approved, in the order in which it names them. */
  byItem: ReadonlyMap<ItemOutline, readonly MeetingOutline[]>;
}

/**
 * The approvals in an archive. An item approves the minutes of an earlier meeting, if approving minutes is
 * its purpose, it refers to those, and its decision approves them. Minutes of another committee are those
 * that its title or decision names. Anything less is no approval, and an agenda is no minutes.
 */
export const approvals = once((archive: Archive): Approvals => {
  const ofMeeting = new Map<MeetingOutline, ListedItem>();
  const byItem = new Map<ItemOutline, readonly MeetingOutline[]>();
  for (const meeting of archive.meetings.values()) {
    for (const item of meeting.items) {
      const approved = approvedBy(archive, { meeting, item });
      if (approved.length > 0) byItem.set(item, approved);
      for (const earlier of approved) {
        // A committee approves its own minutes; what another says of them is told by that alone.
        if (earlier.committee !== meeting.committee) continue;
        if (!ofMeeting.has(earlier)) ofMeeting.set(earlier, listItem({ meeting, item }));
      }
    }
  }
  return { ofMeeting, byItem };
});

function approvedBy(archive: Archive, from: ItemReference): MeetingOutline[] {
  const { approving, references } = from.item;
  if (approving.length === 0) return [];
  const inTitle = references.filter(({ text, to }) => text === 0 && isMinutes(to));
  // What the decision names is approved and no others; nor any but what the title names.
  const named = [approving.flat(), inTitle].find(({ length }) => length > 0);
  const found = resolve(archive, named ?? references, from).flatMap((each) =>
    earlierMinutes(each, from.meeting).filter(
      ({ committee }) => named !== undefined || committee === from.meeting.committee,
    ),
  );
  return [...new Set(found)];
}

const isMinutes = (to: Reference['to']): boolean => to.kind === 'meeting' && to.minutes;

/** The meeting whose minutes are referred to, when it is an earlier one that has them. */
function earlierMinutes({ to }: ResolvedReference, meeting: MeetingOutline): MeetingOutline[] {
  if (to.kind !== 'meeting' || !to.minutes) return [];
  return to.meeting.status === 'minutes' && to.meeting.date < meeting.date ? [to.meeting] : [];
}
