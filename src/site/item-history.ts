/**
 * The last change of an item. It shows removed text again, so nothing of closed items, of what has been
 * withdrawn, or of what an editor has hidden (`skjul`).
 */
import type { MeetingName } from '../archive/addresses.ts';
import { once } from '../archive/once.ts';
import type { MeetingText } from '../archive/outline.ts';
import { isSameNumber } from '../minutes/items/item-number.ts';
import { followItems } from '../minutes/items/follow-items.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { readMeeting } from '../rules/read-meeting.ts';
import { correctionsAbout } from './corrections.ts';
import { compareItems, type ChangedPart } from './item-changes.ts';

export interface ItemChange {
  /** ISO day. */
  date: string;
  /** Whether the change is from agenda to minutes. */
  fromAgenda: boolean;
  /** In page order; empty if the words may not be shown. */
  parts: ChangedPart[];
}

/**
 * The last change of `item`, an item of `text`; `undefined` if none is known or may be shown. The caller
 * must not ask for meetings of which anything has been withdrawn: any text may name it.
 */
export const lastChange = (text: MeetingText, item: AgendaItem): ItemChange | undefined =>
  text.earlier.length === 0 ? undefined : lastChanges(text).get(item);

/** The changes of all items, so that the old texts of a meeting are read once. */
const lastChanges = once(({ meeting, earlier }: MeetingText) => {
  const changes = new Map<AgendaItem, ItemChange>();
  /** Items without a change so far, each as in the last text read. */
  const pending = new Map(
    meeting.items.filter(({ closed }) => !closed).map((item) => [item, item] as const),
  );
  let newer = meeting;
  let date: string | undefined;
  for (const { text, until } of earlier) {
    date ??= until;
    const older = readPublished(text, meeting);
    if (older === undefined) continue;
    const earlierOf = earlierItems(older, newer);
    for (const [item, asNewer] of pending) {
      const before = earlierOf.get(asNewer);
      if (before === undefined || before.closed || isHidden(asNewer, newer, older)) {
        pending.delete(item);
        continue;
      }
      const found = compareItems(before, asNewer);
      if (found) {
        const fromAgenda = older.status === 'agenda' && newer.status === 'minutes';
        changes.set(item, { date, fromAgenda, ...found });
        pending.delete(item);
      } else pending.set(item, before);
    }
    if (pending.size === 0) break;
    newer = older;
    date = undefined;
  }
  return changes;
});

/**
 * Reads an earlier text; `undefined` if it has errors, as it was never published. What an editor may allow
 * was perhaps allowed; its words are not shown all the same.
 */
export function readPublished(text: string, meeting: MeetingName): Meeting | undefined {
  const read = readMeeting(text, meetingFile(meeting));
  const isRefused = read.problems.some(
    ({ severity, digest }) => severity === 'error' && digest === undefined,
  );
  return isRefused ? undefined : read.meeting;
}

/** The item of `older` that each item of `newer` was or, where that is not known, the one of its number. */
function earlierItems(older: Meeting, newer: Meeting): Map<AgendaItem, AgendaItem> {
  const followed = [...followItems(older.items, newer.items)];
  const found = new Map<AgendaItem, AgendaItem>();
  for (const [item, { now, doubtful }] of followed) {
    // Of two that were treated as one, it is the one with its number.
    if (now && !doubtful && (!found.has(now) || isSameNumber(item.number, now.number)))
      found.set(now, item);
  }
  for (const [item, { now, doubtful }] of followed) {
    const atNumber = newer.items.find(({ number }) => isSameNumber(number, item.number));
    if (atNumber && !found.has(atNumber) && (!now || doubtful)) found.set(atNumber, item);
  }
  return found;
}

/** Whether `newer` has a new correction that hides earlier text of the item. */
function isHidden(item: AgendaItem, newer: Meeting, older: Meeting): boolean {
  const hiding = ({ corrections }: Meeting): number =>
    correctionsAbout(corrections, item).filter(({ hidesEarlier }) => hidesEarlier).length;
  return hiding(newer) > hiding(older);
}
