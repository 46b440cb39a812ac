/** Which item approved the minutes of an earlier meeting. */
import { listItem, type ListedItem } from '../archive/listed-item.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { itemReferences } from './item-references.ts';
import { resolveInText, type ResolvedReference } from './resolve-references.ts';

/**
 * The item that approved the minutes of a meeting, for each meeting that has one: the first later item
 * of the same committee whose purpose is to approve minutes, that refers to the minutes of the meeting
 * and whose decision approves them. Anything less is no approval.
 */
export const approvals = once((archive: Archive): ReadonlyMap<MeetingOutline, ListedItem> => {
  const approved = new Map<MeetingOutline, ListedItem>();
  for (const meeting of archive.meetings.values()) {
    for (const item of meeting.items) {
      for (const earlier of approvedBy(archive, { meeting, item })) {
        if (!approved.has(earlier)) approved.set(earlier, listItem({ meeting, item }));
      }
    }
  }
  return approved;
});

function approvedBy(archive: Archive, from: ItemReference): MeetingOutline[] {
  const { meeting, item } = from;
  if (item.approving.length === 0) return [];
  // Where the decision itself says which minutes, it approves no others.
  const named = item.approving.flatMap((sentence) => resolveInText(archive, sentence, from));
  const inDecision = named.flatMap((each) => earlierMinutes(each, meeting));
  if (inDecision.length > 0) return inDecision;
  return (itemReferences(archive).get(item) ?? []).flatMap((each) => earlierMinutes(each, meeting));
}

/** The meeting whose minutes are referred to, when it is an earlier one of the same committee. */
function earlierMinutes({ to }: ResolvedReference, meeting: MeetingOutline): MeetingOutline[] {
  if (to.kind !== 'meeting' || !to.minutes) return [];
  const isEarlier = to.meeting.committee === meeting.committee && to.meeting.date < meeting.date;
  return isEarlier ? [to.meeting] : [];
}
