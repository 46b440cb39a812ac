/** Reads the facts of a meeting, and checks them against each other and the name of the file. */
import { daysBetween } from './dates.ts';
import { keysOf, readEntries } from './facts/entries.ts';
import { facts, type FactValues } from './facts/index.ts';
import { isAfterMidnight, longestMeeting } from './meeting-days.ts';
import type { Meeting } from './model.ts';
import type { Report } from './problem.ts';
import type { Fields } from './yaml-fields.ts';

/** Every key a meeting's frontmatter may have, in the order in which it is written. */
export const meetingKeys: readonly string[] = keysOf(facts);

/** Path of a meeting's file: committee, day, and a number from 2 for a further meeting that day. */
const meetingPath = /^moeder\/([^/]+)\/(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d))?\.md$/;

/** Path of the file a meeting belongs in, from the content folder. */
export function meetingFile(meeting: Pick<Meeting, 'committee' | 'date' | 'sequence'>): string {
  const suffix = meeting.sequence === 1 ? '' : `-${meeting.sequence}`;
  return `moeder/${meeting.committee}/${meeting.date}${suffix}.md`;
}

/** Whether `file` is a path that a meeting may have. */
export const isMeetingFile = (file: string): boolean => meetingPath.test(file);

/**
 * Reads the facts of the meeting in `file` (its path from the content folder) by the declarations in
 * `list`. Returns `undefined` when committee or date is not known.
 */
export function readFacts(
  fields: Fields,
  file: string,
  report: Report,
  list: typeof facts = facts,
): (FactValues & Pick<Meeting, 'sequence'>) | undefined {
  const values = readEntries(fields, list, report);
  const { committee, date, start, end, endDate } = values;
  const isLater = endDate !== undefined && date !== '' && endDate !== date;
  if (
    isLater &&
    !(daysBetween(date, endDate) > 0 && daysBetween(date, endDate) <= longestMeeting)
  ) {
    report('slut-dato', fields.placeOf('slut-dato'), endDate, date);
    delete values.endDate;
  } else if (!isLater && start !== undefined && end !== undefined && end < start) {
    if (endDate !== undefined || !isAfterMidnight(start, end)) {
      report('moede-tid', fields.placeOf('slut'), end, { start, date });
    }
  }
  const [, folder, day, sequence] = meetingPath.exec(file) ?? [];
  if (committee !== '' && folder !== undefined && folder !== committee) {
    report('fil-udvalg', fields.placeOf('udvalg'), committee, folder);
  }
  if (date !== '' && day !== date) {
    report('fil-navn', fields.placeOf('dato'), file.slice(file.lastIndexOf('/') + 1), date);
  }
  if (committee === '' || date === '') return undefined;
  return { ...values, sequence: sequence === undefined ? 1 : Number(sequence) };
}
