/** Reads the facts of a meeting, and checks them against each other and the name of the file. */
import { isDay } from './days/dates.ts';
import { keysOf, readEntries } from './facts/entries.ts';
import { facts, type FactValues } from './facts/index.ts';
import { isAfterMidnight, isSpan } from './days/meeting-days.ts';
import type { Meeting } from './model.ts';
import { oddTitleDay } from './days/odd-day.ts';
import type { Report } from './problem.ts';
import type { Fields } from './yaml/yaml-fields.ts';

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
 * `list`. Committee and date that are wrong or missing are those of the file's place; returns `undefined`
 * when that does not say them.
 */
export function readFacts(
  fields: Fields,
  file: string,
  report: Report,
  list: typeof facts = facts,
): (FactValues & Pick<Meeting, 'sequence'>) | undefined {
  const [, folder, day, sequence] = meetingPath.exec(file) ?? [];
  const inName = day !== undefined && isDay(day) ? day : undefined;
  const expected = { udvalg: folder, dato: inName };
  const values = readEntries(fields, list, report, expected);
  const { committee, date, start, end, endDate } = values;
  const isLater = endDate !== undefined && date !== '' && endDate !== date;
  if (isLater && !isSpan(date, endDate)) {
    report('slut-dato', fields.placeOf('slut-dato'), endDate, date);
    delete values.endDate;
  } else if (!isLater && start !== undefined && end !== undefined && end <= start) {
    if (endDate !== undefined || !isAfterMidnight(start, end)) {
      report('moede-tid', fields.placeOf('slut'), end, undefined, { start, date });
    }
  } else if (endDate !== undefined && !isLater && date !== '') {
    report('slut-dato', fields.placeOf('slut-dato'), endDate, date);
    delete values.endDate;
  }
  if (committee !== '' && folder !== undefined && folder !== committee) {
    report('fil-udvalg', fields.placeOf('udvalg'), committee, folder, file);
  }
  if (date !== '' && day !== date) {
    const line = inName === undefined ? undefined : fields.lineWith('dato', inName);
    report('fil-navn', fields.placeOf('dato'), file, date, line);
  }
  const odd = day === date ? oddTitleDay(values.title, date) : undefined;
  if (odd !== undefined) report('titel-dag', fields.placeOf('titel'), odd, date);
  // Where the two differ one is wrong, and the place of the file is what all else goes by.
  const facts = { ...values, committee: folder ?? committee, date: inName ?? date };
  if (facts.committee === '' || facts.date === '') return undefined;
  return { ...facts, sequence: sequence === undefined ? 1 : Number(sequence) };
}
