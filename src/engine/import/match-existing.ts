/** Decides which existing file, if any, is that of an imported meeting. */
import { withoutDoubtMarks } from '../../minutes/doubt-marks.ts';
import type { Meeting } from '../../minutes/model.ts';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { meetingFile } from '../../minutes/read-facts.ts';
import { readMeeting } from '../../rules/read-meeting.ts';
import { ifMissing } from '../files/error-code.ts';
import { textOfBytes } from '../files/text-of-bytes.ts';

/** A file of the same committee and date. */
export interface ExistingMeeting {
  /** The number in its file name; 1 if it has none. */
  sequence: number;
  text: string;
  /** `undefined` if it cannot be read. */
  meeting: Meeting | undefined;
}

export type FileMatch =
  | { kind: 'new' | 'unchanged' | 'different'; sequence: number }
  /** The same content from another document: the minutes as PDF and as Word document. */
  | { kind: 'other-source'; sequence: number }
  /** The existing file is of another meeting on that date, which began at `start`. */
  | { kind: 'other-meeting'; start: string; nextSequence: number };

/** The facts that distinguish meetings of one committee and date. */
export type MeetingToMatch = Pick<Meeting, 'start' | 'source'>;

/**
 * Matches `meeting`, whose file is to have `text`, with the `existing` files. A file is the
 * meeting's if it was made from the same document, or does not state another start time. Several
 * meetings on one date have a number in their file names, which only the editor can assign.
 */
export function matchExisting(
  meeting: MeetingToMatch,
  text: string,
  existing: readonly ExistingMeeting[],
): FileMatch {
  const found =
    existing.find((file) => sameSource(file, meeting)) ??
    existing.find((file) => !hasOtherStart(file, meeting));
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

function sameSource(file: ExistingMeeting, { source }: MeetingToMatch): boolean {
  return source?.sha256 !== undefined && file.meeting?.source?.sha256 === source.sha256;
}

function hasOtherStart({ meeting: existing }: ExistingMeeting, { start }: MeetingToMatch): boolean {
  return existing?.start !== undefined && start !== undefined && existing.start !== start;
}

/** Compares the texts. Removed doubt marks and another name of the same document are no change. */
function compareWith(
  file: ExistingMeeting,
  meeting: MeetingToMatch,
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

/** The files in the content folder `folder`, by sequence number. */
export async function existingMeetings(
  folder: string,
  meeting: Pick<Meeting, 'committee' | 'date'>,
): Promise<ExistingMeeting[]> {
  const directory = join(folder, 'moeder', meeting.committee);
  const names = await readdir(directory).catch(ifMissing([]));
  const sequences = names.flatMap((name) => {
    const [, date, sequence = '1'] = /^(.{10})(?:-([2-9]|[1-9]\d))?\.md$/.exec(name) ?? [];
    return date === meeting.date ? [Number(sequence)] : [];
  });
  return Promise.all(
    sequences
      .toSorted((one, other) => one - other)
      .map(async (sequence) => {
        const file = meetingFile({ ...meeting, sequence });
        const text = textOfBytes(await readFile(join(folder, file)));
        return { sequence, text, meeting: readMeeting(text, file).meeting };
      }),
  );
}
