/** View of the page of a KLE subject or group: its items, newest first. */
import { itemAddress } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { subjectGroup } from '../archive/subjects.ts';
import type { Meeting } from '../minutes/model.ts';
import { caseLinks, type CaseLink } from './case-links.ts';
import { planAddress, subjectLink, type SubjectLink } from './kle-number.ts';
import { committeeName } from './meeting-summary.ts';

export interface SubjectPage extends SubjectLink {
  /** Address of the number in the public KLE plan. */
  planAddress: string;
  /** The group a subject belongs to; a group has none. */
  group: SubjectLink | undefined;
  /** The subjects of a group, with the number of items under each. */
  subjects: (SubjectLink & { items: number })[];
  /** Newest first. */
  years: { year: string; items: FiledItem[] }[];
  total: number;
}

/** One item, with those of its cases that are filed under the subject. */
export interface FiledItem {
  /** ISO day. */
  date: string;
  sequence: number;
  status: Meeting['status'];
  committee: string;
  number: string;
  /** Empty where it is not public. */
  title: string;
  address: string;
  /** The decision in one or two sentences; may be empty. */
  decision: string;
  cases: CaseLink[];
}

/** The page of the subject or group `number`, if anything is filed under it. */
export function subjectPage(archive: Archive, number: string): SubjectPage | undefined {
  const found = archive.subjects.get(number);
  if (found === undefined) return undefined;
  const group = subjectGroup(number);
  const items = newestFirst(found.items);
  return {
    ...subjectLink(archive, number),
    planAddress: planAddress(number),
    group: group === number ? undefined : subjectLink(archive, group),
    subjects: found.subjects.map((subject) => ({
      ...subjectLink(archive, subject),
      items: archive.subjects.get(subject)?.items.length ?? 0,
    })),
    years: [...Map.groupBy(items, ({ meeting }) => meeting.date.slice(0, 4))].map(
      ([year, inYear]) => ({
        year,
        items: inYear.map((reference) => filedItem(archive, reference, number)),
      }),
    ),
    total: items.length,
  };
}

/** Newest meeting first; the items of a meeting in the order of its agenda. */
const newestFirst = (items: readonly ItemReference[]): ItemReference[] =>
  [...Map.groupBy(items, ({ meeting }) => meeting).values()].reverse().flat();

function filedItem(archive: Archive, { meeting, item }: ItemReference, number: string): FiledItem {
  const filed = item.caseNumbers.filter(({ subject }) => subject?.startsWith(number));
  return {
    date: meeting.date,
    sequence: meeting.sequence,
    status: meeting.status,
    committee: committeeName(archive, meeting.committee),
    number: item.number,
    title: item.title,
    address: itemAddress(meeting, item),
    decision: item.decisionInShort,
    cases: caseLinks(archive, { caseNumbers: filed }),
  };
}
