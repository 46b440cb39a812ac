/**
 * When an item was last changed, and what.
 *
 * What was taken away is shown again here, so this is careful: nothing of what is or was closed, of
 * what has been withdrawn, or of what an editor has hidden (`skjul`).
 */
import type { EarlierText } from '../archive/content-folder.ts';
import type { Archive } from '../archive/model.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { readMeeting } from '../rules/read-meeting.ts';
import { itemWords } from '../minutes/words.ts';
import { compareItems, type ChangedPart } from './item-changes.ts';

export interface ItemChange {
  /** ISO day. */
  date: string;
  /** It came when the minutes took the place of the agenda. */
  fromAgenda: boolean;
  /** In the order of the page; empty where the words cannot be shown. */
  parts: ChangedPart[];
}

type Changes = ReadonlyMap<AgendaItem, ItemChange>;

/** By meeting: the pages of its items ask one after another, and its old texts are read once. */
const known = new WeakMap<Meeting, Changes>();

/** The last change of `item`; `undefined` where none is known, or none may be shown. */
export function lastChange(
  archive: Archive,
  meeting: Meeting,
  item: AgendaItem,
): ItemChange | undefined {
  const earlier = archive.history.get(meetingFile(meeting));
  if (earlier === undefined) return undefined;
  let changes = known.get(meeting);
  if (changes === undefined) {
    // What of the meeting has been withdrawn may have been named anywhere in it.
    const hasWithdrawn = withdrawnOf(archive, meeting).length > 0;
    changes = hasWithdrawn ? new Map() : lastChanges(meeting, earlier);
    known.set(meeting, changes);
  }
  return changes.get(item);
}

function lastChanges(meeting: Meeting, earlier: readonly EarlierText[]): Changes {
  const changes = new Map<AgendaItem, ItemChange>();
  /** Items not seen to have changed yet, each as the text looked at last had it. */
  const pending = new Map(
    meeting.items.filter(({ closed }) => !closed).map((item) => [item, item] as const),
  );
  let newer = meeting;
  let date: string | undefined;
  for (const { text, until } of earlier) {
    date ??= until;
    const older = readPublished(text, meeting);
    if (older === undefined) continue;
    for (const [item, asNewer] of pending) {
      const before = counterpart(asNewer, older);
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
}

/** A text with errors was never published. */
function readPublished(text: string, meeting: Meeting): Meeting | undefined {
  const read = readMeeting(text, meetingFile(meeting));
  return read.problems.some(({ severity }) => severity === 'error') ? undefined : read.meeting;
}

/** The item of `older` that `item` is: of the same words, wherever it stood, or else the same number. */
function counterpart(item: AgendaItem, older: Meeting): AgendaItem | undefined {
  const sameNumber = older.items.find(({ number }) => number === item.number);
  const words = unnumbered(item);
  if (sameNumber && unnumbered(sameNumber) === words) return sameNumber;
  return older.items.find((other) => unnumbered(other) === words) ?? sameNumber;
}

/** The words of an item apart from its number, put together once. */
function unnumbered(item: AgendaItem): string {
  let words = unnumberedWords.get(item);
  if (words === undefined) {
    words = itemWords({ ...item, number: '' }).join(' ');
    unnumberedWords.set(item, words);
  }
  return words;
}

const unnumberedWords = new WeakMap<AgendaItem, string>();

/** Whether `newer` brought a correction that hides what stood in `older`. */
function isHidden({ number }: AgendaItem, newer: Meeting, older: Meeting): boolean {
  const hiding = ({ corrections }: Meeting): number =>
    corrections.filter(({ item = number, hidesEarlier }) => hidesEarlier && item === number).length;
  return hiding(newer) > hiding(older);
}
