/** Where a meeting goes when there are files of that committee and day already. */
import { withoutDoubtMarks } from '../../minutes/doubt-marks.ts';
import type { Meeting } from '../../minutes/model.ts';

/** A file of the same committee and day. */
export interface ExistingMeeting {
  /** The number in its name, 1 when it has none. */
  sequence: number;
  text: string;
  /** What the reader makes of it; `undefined` when it cannot be read. */
  meeting: Meeting | undefined;
}

export type Place =
  | { kind: 'new' | 'unchanged' | 'different'; sequence: number }
  /** The file says the same and was made from another document, as a PDF and a Word document of it. */
  | { kind: 'other-source'; sequence: number }
  /** The file that is there tells of another meeting of that day, which began at `start`. */
  | { kind: 'other-meeting'; start: string; nextSequence: number };

/** What tells a meeting from others of its committee and day. */
export type PlacedMeeting = Pick<Meeting, 'start' | 'source'>;

/**
 * Chooses the place of `meeting`, whose file is to have `text`, among the `existing` files. A file is that meeting's when it was made
 * from the same document, or does not begin at another time. Two meetings of one day are told apart by
 * the number in the file's name, which only the editor can give.
 */
export function choosePlace(
  meeting: PlacedMeeting,
  text: string,
  existing: readonly ExistingMeeting[],
): Place {
  const found =
    existing.find((file) => sameSource(file, meeting)) ??
    existing.find((file) => !beginsOtherwise(file, meeting));
  if (found) {
    return { kind: compareWith(found, meeting, text), sequence: found.sequence };
  }
  const first = existing.find(({ sequence }) => sequence === 1);
  if (first === undefined) return { kind: 'new', sequence: 1 };
  return {
    kind: 'other-meeting',
    start: first.meeting?.start ?? '',
    nextSequence: Math.max(...existing.map(({ sequence }) => sequence)) + 1,
  };
}

function sameSource(file: ExistingMeeting, { source }: PlacedMeeting): boolean {
  return source?.sha256 !== undefined && file.meeting?.source?.sha256 === source.sha256;
}

function beginsOtherwise(
  { meeting: existing }: ExistingMeeting,
  { start }: PlacedMeeting,
): boolean {
  return existing?.start !== undefined && start !== undefined && existing.start !== start;
}

/** The same document under another name changes nothing, nor does a mark of doubt that was removed. */
function compareWith(
  file: ExistingMeeting,
  meeting: PlacedMeeting,
  text: string,
): 'unchanged' | 'other-source' | 'different' {
  const [there, here] = [file.text, text].map(withoutDoubtMarks);
  if (there === here) return 'unchanged';
  if (withoutSource(there) !== withoutSource(here)) return 'different';
  if (!sameSource(file, meeting)) return 'other-source';
  const [old, fresh] = [file.meeting?.source, meeting.source];
  const sameProof = old?.words === fresh?.words && old?.coverage === fresh?.coverage;
  return sameProof ? 'unchanged' : 'different';
}

const withoutSource = (text = ''): string => text.replace(/^kilde: .*$/m, '');
