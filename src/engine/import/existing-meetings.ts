/** Reads the existing files of a committee's meetings on one date. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExistingMeeting } from './match-existing.ts';
import type { Meeting } from '../../minutes/model.ts';
import { meetingFile } from '../../minutes/read-facts.ts';
import { readMeeting } from '../../rules/read-meeting.ts';
import { codeOf } from '../files/error-code.ts';

/** The files in the content folder `folder`, by sequence number. */
export async function existingMeetings(
  folder: string,
  meeting: Pick<Meeting, 'committee' | 'date'>,
): Promise<ExistingMeeting[]> {
  const directory = join(folder, 'moeder', meeting.committee);
  const names = await readdir(directory).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const sequences = names.flatMap((name) => {
    const [, date, sequence = '1'] = /^(.{10})(?:-([2-9]|[1-9]\d))?\.md$/.exec(name) ?? [];
    return date === meeting.date ? [Number(sequence)] : [];
  });
  return Promise.all(
    sequences
      .toSorted((one, other) => one - other)
      .map(async (sequence) => {
        const file = meetingFile({ ...meeting, sequence });
        const text = await readFile(join(folder, file), 'utf8');
        return { sequence, text, meeting: readMeeting(text, file).meeting };
      }),
  );
}
