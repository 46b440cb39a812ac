/** What is known of the records of a part before they are read, from its table. */
import {
  columnNames,
  lengthOf,
  meetingKey,
  passageFile,
  recordFile,
  valueSeparator,
  type AttachmentTable,
  type FilterName,
  type ListedPart,
  type PartTable,
} from '../../../search/fields.ts';

/** An item. Items are numbered from 0, oldest first. */
export interface KnownRecord {
  /** `byraad/2026-03-24` */
  meeting: string;
  /** Place in the meeting, from 1. */
  item: number;
  /** ISO day. */
  date: string;
  /** Length in words. */
  words: number;
  values: Readonly<Record<FilterName, readonly string[]>>;
  /** Its file. */
  path: string;
  version: string;
}

/** A passage of an attachment. Passages are numbered on from the items. */
export interface KnownPassage {
  /** Number of the item that the attachment belongs to. */
  record: number;
  /** Number of the attachment. */
  file: number;
  words: number;
  path: string;
  version: string;
}

/** The meetings of a table, with what each of them has there. */
function* meetingsOf(
  { from, meetings }: Pick<PartTable, 'from' | 'meetings'>,
  committees: readonly string[],
): Generator<{ committee: string; date: string; meeting: string; count: number }> {
  let day = Date.parse(from);
  for (const [place, days, count, sequence = 1] of meetings) {
    const committee = committees[place] ?? '';
    day += days * 24 * 60 * 60 * 1000;
    const date = new Date(day).toISOString().slice(0, 10);
    yield { committee, date, meeting: meetingKey({ committee, date, sequence }), count };
  }
}

/** The items of a part, by meeting. */
export function* recordsOf(listed: ListedPart, table: PartTable): Generator<KnownRecord[]> {
  const columns = columnNames.map((name) => {
    const { values, of } = table.columns[name];
    const lists = values.map((value) => (value === '' ? [] : value.split(valueSeparator)));
    return [name, of, lists] as const;
  });
  let next = 0;
  for (const each of meetingsOf(table, Object.keys(table.committees))) {
    const { committee, date, meeting, count } = each;
    const name = table.committees[committee]?.name ?? '';
    const shared = { udvalg: [name], aar: [date.slice(0, 4)] };
    yield Array.from({ length: count }, (_, before): KnownRecord => {
      const at = next++;
      const own = columns.map(([column, of, lists]) => [column, lists[of[at] ?? 0] ?? []]);
      return {
        ...{ meeting, item: before + 1, date, version: listed.table },
        words: lengthOf(table.lengths[at] ?? 0),
        values: { ...shared, ...Object.fromEntries(own) } as KnownRecord['values'],
        path: `${listed.key}/${recordFile(meeting, before + 1)}`,
      };
    });
  }
}

/**
 * The passages of a part of attachments. `firstOf` gives the number of a meeting's first item; where its
 * part is missing, the passages belong to none (-1). Attachments are numbered from `file`.
 */
export function* knownPassages(
  listed: ListedPart,
  table: AttachmentTable,
  firstOf: (meeting: string) => number | undefined,
  file: number,
): Generator<KnownPassage> {
  let [next, nextFile] = [0, 0];
  for (const { meeting, count } of meetingsOf(table, table.committees)) {
    const first = firstOf(meeting);
    let place = 0;
    for (const [item, passages] of table.files.slice(nextFile, nextFile + count)) {
      for (let at = 0; at < passages; at++) {
        yield {
          record: first === undefined ? -1 : first + item - 1,
          file: file + nextFile,
          words: lengthOf(table.lengths[next++] ?? 0),
          path: `${listed.key}/${passageFile(meeting, ++place)}`,
          version: listed.table,
        };
      }
      nextFile++;
    }
  }
}
