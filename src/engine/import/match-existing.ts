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
  /** The file is of the same meeting, but of other documents. */
  | { kind: 'further'; sequence: number }
  /** The document is one of several that the file is of. */
  | { kind: 'joined-before'; sequence: number }
  /** The existing file is of another meeting on that date, which began at `start`. */
  | { kind: 'other-meeting'; start: string; nextSequence: number };

/** The facts that distinguish meetings of one committee and date. */
export type MeetingToMatch = Pick<Meeting, 'start' | 'sources'>;

/**
 * Matches `meeting`, whose file is to have `text`, with the `existing` files. A file is the
 * meeting's if it was made from the same document, or does not state that it began at another hour. Several
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

function sameSource(file: ExistingMeeting, meeting: MeetingToMatch): boolean {
  return sourceIn(file, meeting) !== undefined;
}

/** What the file says of the document. */
export const sourceIn = (file: ExistingMeeting, { sources: [source] }: MeetingToMatch) =>
  file.meeting?.sources.find(({ sha256 }) => sha256 !== undefined && sha256 === source?.sha256);

/** Minutes may state that a meeting began a little later than its agenda says. */
const longestDelay = 60;

function hasOtherStart({ meeting: existing }: ExistingMeeting, { start }: MeetingToMatch): boolean {
  if (existing?.start === undefined || start === undefined) return false;
  return Math.abs(minutesOf(existing.start) - minutesOf(start)) >= longestDelay;
}

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * Compares the texts. Removed doubt marks and another name of the same document are no change, nor is what
 * an editor has changed in an agenda.
 */
function compareWith(
  file: ExistingMeeting,
  meeting: MeetingToMatch,
  text: string,
): 'unchanged' | 'further' | 'joined-before' | 'different' {
  const [there, here] = [file.text, text].map(withoutDoubtMarks);
  if (there === here) return 'unchanged';
  const old = sourceIn(file, meeting);
  if (old === undefined) return file.meeting === undefined ? 'different' : 'further';
  if (old.items !== undefined) return 'joined-before';
  const [fresh] = meeting.sources;
  const isSameProof = old.words === fresh?.words && old.coverage === fresh?.coverage;
  const isSameText = withoutSource(there) === withoutSource(here);
  const isSameAgenda = old.fingerprints !== undefined && old.fingerprints === fresh?.fingerprints;
  return isSameProof && (isSameText || isSameAgenda) ? 'unchanged' : 'different';
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
