/** The records of all parts that could be loaded, as one list. */
import type { AttachmentTable, ListedPart, PartTable } from '../../../search/fields.ts';
import { knownPassages, recordsOf, type KnownPassage, type KnownRecord } from './known-records.ts';

/** A part whose table is loaded. */
export interface OpenPart<Table> {
  listed: ListedPart;
  table: Table;
  /** Number of its first record. */
  first: number;
}

/** The items of all parts, in which it is noted from where theirs are numbered; `firsts` are the numbers of the first ones of meetings. */
export function joinItems(parts: readonly (OpenPart<PartTable> | undefined)[]) {
  const records: KnownRecord[] = [];
  const newestFirst: number[] = [];
  const committees: PartTable['committees'] = {};
  const firsts = new Map<string, number>();
  for (const part of parts) {
    if (part === undefined) continue;
    part.first = records.length;
    Object.assign(committees, part.table.committees);
    for (const own of recordsOf(part.listed, part.table)) {
      // Turned round below.
      newestFirst.push(...own.map((_, item) => records.length + own.length - 1 - item));
      firsts.set(own[0]?.meeting ?? '', records.length);
      records.push(...own);
    }
  }
  const rank = new Array<number>(records.length);
  newestFirst.reverse().forEach((record, place) => (rank[record] = place));
  return { records, newestFirst: rank, committees, firsts };
}

export function joinAttachments(
  parts: readonly (OpenPart<AttachmentTable> | undefined)[],
  firsts: ReadonlyMap<string, number>,
  from: number,
): KnownPassage[] {
  const passages: KnownPassage[] = [];
  let files = 0;
  for (const part of parts) {
    if (part === undefined) continue;
    const { listed, table } = part;
    part.first = from + passages.length;
    passages.push(...knownPassages(listed, table, (meeting) => firsts.get(meeting), files));
    files += table.files.length;
  }
  return passages;
}
