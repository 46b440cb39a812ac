/** The table of a part's records: where their words are, and by what they are filtered and sorted. */
import { meetingKey } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { subjectGroup } from '../archive/subjects.ts';
import { outcomeBadge } from '../i18n/da-outcomes.ts';
import { daysBetween } from '../minutes/days/dates.ts';
import {
  columnNames,
  recordFile,
  roundedLength,
  statusValues,
  valueSeparator,
  type AttachmentTable,
  type ColumnName,
  type PartTable,
} from './fields.ts';
import type { IndexMeta } from './index-files/read.ts';

/** What a part's table has of its meetings. */
export type MeetingTable = Omit<PartTable, 'lengths' | 'words'>;

/** What it has of Pagefind's list. */
export const indexTable = ({
  records,
  chunks,
}: IndexMeta): Pick<PartTable, 'lengths' | 'words'> => ({
  lengths: records.map(([, words]) => roundedLength(words)),
  words: chunks.map(([from, , name]) => [from, name]),
});

/** Names of the records' files, in their order. */
export const recordFiles = (meetings: readonly MeetingOutline[]): string[] =>
  meetings.flatMap((meeting) =>
    meeting.items.map((_, item) => recordFile(meetingKey(meeting), item + 1)),
  );

export function meetingTable(
  { committees }: Archive,
  meetings: readonly MeetingOutline[],
): MeetingTable {
  const rows = meetings.flatMap((meeting) => meeting.items.map((item) => valuesOf(meeting, item)));
  const { committees: keys, ...days } = meetingRows(
    meetings.map((meeting) => ({ meeting, count: meeting.items.length })),
  );
  return {
    committees: Object.fromEntries(
      keys.map((key) => {
        const known = committees.get(key)?.committee;
        const { name = key, abbreviations = [], formerNames = [] } = known ?? {};
        const alsoCalled = [...abbreviations, ...formerNames.map((former) => former.name)];
        return [key, { name, alsoCalled }];
      }),
    ),
    ...days,
    columns: Object.fromEntries(
      columnNames.map((name) => [name, column(rows.map((row) => row[name]))]),
    ) as MeetingTable['columns'],
  };
}

/** The meetings of a part as rows of its table, each with the `count` of what it has there. */
export function meetingRows(
  meetings: readonly { meeting: MeetingOutline; count: number }[],
): Pick<AttachmentTable, 'committees' | 'from' | 'meetings'> {
  const committees = [...new Set(meetings.map(({ meeting }) => meeting.committee))];
  const from = meetings[0]?.meeting.date ?? '';
  let before = from;
  const rows = meetings.map(({ meeting: { committee, date, sequence }, count }) => {
    const row: [number, number, number] = [
      committees.indexOf(committee),
      daysBetween(before, date),
      count,
    ];
    before = date;
    return sequence === 1 ? row : ([...row, sequence] as [number, number, number, number]);
  });
  return { committees, from, meetings: rows };
}

/** The values of each item, as their place in the list of all. */
function column(lists: readonly (readonly string[])[]): { values: string[]; of: number[] } {
  const numbers = new Map<string, number>();
  const of = lists.map((list) => {
    const value = list.join(valueSeparator);
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  return { values: [...numbers.keys()], of };
}

function valuesOf(
  { status, attachmentLinks }: MeetingOutline,
  { number, outcome, caseNumbers }: ItemOutline,
): Record<ColumnName, string[]> {
  const groups = caseNumbers.flatMap(({ subject }) =>
    subject === undefined ? [] : [subjectGroup(subject)],
  );
  return {
    status: [statusValues[status]],
    udfald: outcome === 'none-stated' ? [] : [outcomeBadge[outcome].toLocaleLowerCase('da')],
    emne: [...new Set(groups)],
    bilag: attachmentLinks.some(({ item }) => item === number) ? ['ja'] : [],
  };
}
