/**
 * Views of `/emne/<kle>/`, a KLE subject or group with its items, and, where those are too many for one
 * page, of `/emne/<kle>/aar/<åååå>/`.
 */
import { subjectYearAddress } from '../archive/addresses.ts';
import type { Archive, ItemReference, Subject } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { isComing, stageOf, type Stage } from '../minutes/days/stage.ts';
import { newestMeetingFirst, subjectGroup } from '../archive/subjects.ts';
import { given } from '../minutes/given.ts';
import { caseLinks } from './case-links.ts';
import { usedSubject, type UsedSubject } from './busy-subjects.ts';
import { mainGroup, planAddress, subjectLink, type SubjectLink } from './kle-number.ts';
import { committeeName } from './meeting-summary.ts';
import { decidedItem, type DecidedItem } from './placed-items.ts';

/** A subject with more items has a page for each year. */
export const mostOnOnePage = 60;

/** How many items the page of such a subject shows itself. */
const latestShown = 10;

export interface SubjectPage extends SubjectLink {
  /** Address of the number in the public KLE plan. */
  planAddress: string;
  /** The group a subject belongs to; a group has none. */
  group: SubjectLink | undefined;
  /** The main group. */
  main: { number: string; title: string | undefined };
  /** Titles of items under it, where it has none of its own. */
  examples: string[];
  /** The subjects of a group, with the number of items under each. */
  subjects: UsedSubject[];
  /** All items, newest first; none where each year has a page. */
  years: { year: string; items: FiledItem[] }[];
  /** The newest items and all years, newest first, where each year has a page. */
  latest: FiledItem[];
  yearPages: SubjectYearLink[];
  total: number;
}

export interface SubjectYearLink {
  year: string;
  address: string;
  /** Number of items. */
  items: number;
}

/** The items of one year. */
export interface SubjectYearPage {
  subject: SubjectLink;
  group: SubjectLink | undefined;
  year: string;
  address: string;
  /** Newest first. */
  items: FiledItem[];
  /** The nearest years with items. */
  previous: SubjectYearLink | undefined;
  next: SubjectYearLink | undefined;
}

/** One item, with those of its cases that are filed under the subject. */
export interface FiledItem extends DecidedItem {
  /** ISO day. */
  date: string;
  sequence: number;
  endDate?: string;
  stage: Stage;
  committee: string;
}

/** The items of a subject by year: newest meeting first, in the order of its agenda. */
const itemsByYear = once(({ items }: Subject): Map<string, ItemReference[]> =>
  Map.groupBy(newestMeetingFirst(items), ({ meeting }) => meeting.date.slice(0, 4)),
);

/** The page of the subject or group `number`, if anything is filed under it. */
export function subjectPage(archive: Archive, number: string): SubjectPage | undefined {
  const found = archive.subjects.get(number);
  if (found === undefined) return undefined;
  const years = [...itemsByYear(found)];
  const inYears = hasYearPages(archive, found);
  const rows = (items: readonly ItemReference[]) => filedItems(archive, items, number);
  return {
    ...subjectLink(archive, number),
    planAddress: planAddress(number),
    main: mainGroup(archive, number),
    group: groupLink(archive, number),
    examples: used(archive, number).examples,
    subjects: found.subjects.map((subject) => used(archive, subject)),
    years: inYears ? [] : years.map(([year, items]) => ({ year, items: rows(items) })),
    latest: inYears ? rows(latestOf(archive, years)) : [],
    yearPages: inYears ? yearLinks(found) : [],
    total: found.items.length,
  };
}

const used = (archive: Archive, number: string): UsedSubject =>
  usedSubject(archive, number, archive.subjects.get(number)?.items.map(({ item }) => item) ?? []);

/** The newest items, without those of meetings to come. */
const latestOf = ({ today }: Archive, years: readonly [string, ItemReference[]][]) =>
  years
    .flatMap(([, items]) => items)
    .filter(({ meeting }) => !isComing(meeting, today))
    .slice(0, latestShown);

/** Every subject's years that have a page. */
export const subjectYears = (archive: Archive): { number: string; year: string }[] =>
  [...archive.subjects.values()]
    .filter((subject) => hasYearPages(archive, subject))
    .flatMap((subject) => yearLinks(subject).map(({ year }) => ({ number: subject.number, year })));

/** The page of the items of `year` under the subject or group `number`, if there is one. */
export function subjectYearPage(
  archive: Archive,
  { number, year }: { number: string; year: string },
): SubjectYearPage | undefined {
  const found = archive.subjects.get(number);
  if (found === undefined || !hasYearPages(archive, found)) return undefined;
  const items = itemsByYear(found).get(year);
  if (items === undefined) return undefined;
  const links = yearLinks(found);
  const place = links.findIndex((link) => link.year === year);
  return {
    subject: subjectLink(archive, number),
    group: groupLink(archive, number),
    year,
    address: subjectYearAddress(number, year),
    items: filedItems(archive, items, number),
    previous: links[place + 1],
    next: links[place - 1],
  };
}

/** A subject that once had pages for its years keeps them when items are withdrawn. */
const hasYearPages = ({ ledger }: Archive, subject: Subject): boolean =>
  subject.items.length > mostOnOnePage ||
  yearLinks(subject).some(({ address }) => ledger.has(address));

/** Newest first. */
const yearLinks = (subject: Subject): SubjectYearLink[] =>
  [...itemsByYear(subject)].map(([year, items]) => ({
    year,
    address: subjectYearAddress(subject.number, year),
    items: items.length,
  }));

function groupLink(archive: Archive, number: string): SubjectLink | undefined {
  const group = subjectGroup(number);
  return group === number ? undefined : subjectLink(archive, group);
}

function filedItems(
  archive: Archive,
  places: readonly ItemReference[],
  number: string,
): FiledItem[] {
  return places.map((place) => {
    const { date, sequence, endDate, committee } = place.meeting;
    const stage = stageOf(place.meeting, archive.today);
    const filed = place.item.caseNumbers.filter(({ subject }) => subject?.startsWith(number));
    return {
      ...{ date, sequence, stage, committee: committeeName(archive, committee) },
      ...given({ endDate }),
      ...decidedItem(archive, place),
      cases: caseLinks(archive, { caseNumbers: filed }),
    };
  });
}
