/** Views of `/sag/` and `/sag/aar/<åååå>/`: all cases, by year opened and year treated. */
import { caseAddress, caseYearAddress } from '../archive/addresses.ts';
import type { Archive, CaseFile } from '../archive/model.ts';
import { isComing } from '../minutes/days/stage.ts';
import { once } from '../archive/once.ts';
import { isRoutineCase } from '../archive/routine-items.ts';

export interface CaseListPage {
  /** Newest first. */
  years: CaseYearLink[];
  total: number;
  /** Number of cases whose number has no year. */
  withoutYear: number;
  /** Whether there is a list of KLE groups. */
  hasSubjects: boolean;
}

export interface CaseYearLink {
  year: string;
  address: string;
  /** Number of cases opened in the year, by their number, and of others treated in it. */
  opened: number;
  others: number;
}

export interface CaseYearPage {
  year: string;
  /** By number. */
  opened: CaseRow[];
  /** Other cases treated in the year; by number. */
  others: CaseRow[];
  /** Numbers of either that file the meetings themselves: of items such as `Eventuelt` alone. */
  routine: CaseRow[];
  /** The nearest years with cases. */
  previous: CaseYearLink | undefined;
  next: CaseYearLink | undefined;
}

export interface CaseRow {
  number: string;
  address: string;
  /** Its latest title; empty if none is public. */
  title: string;
  /** Year of its latest item, `''` where all are to come. A day would change the lists of earlier years with every meeting. */
  latest: string;
}

interface CasesOfYear {
  opened: CaseFile[];
  others: CaseFile[];
  routine: CaseFile[];
}

const byNumber = new Intl.Collator('da', { numeric: true });

/** The cases by year, newest year first. */
const casesByYear = once(({ cases }: Archive): ReadonlyMap<string, CasesOfYear> => {
  const years = new Map<string, CasesOfYear>();
  const ofYear = (year: string): CasesOfYear => {
    const known = years.get(year) ?? { opened: [], others: [], routine: [] };
    years.set(year, known);
    return known;
  };
  for (const file of cases.values()) {
    const opened = file.number.year === undefined ? undefined : String(file.number.year);
    const kind = isRoutineCase(file) ? 'routine' : undefined;
    if (opened !== undefined) ofYear(opened)[kind ?? 'opened'].push(file);
    const treated = new Set(file.items.map(({ meeting }) => meeting.date.slice(0, 4)));
    for (const year of treated) if (year !== opened) ofYear(year)[kind ?? 'others'].push(file);
  }
  return new Map([...years].sort(([a], [b]) => Number(b) - Number(a)));
});

/** The years that have a page of cases, newest first. */
export const caseYears = (archive: Archive): string[] => [...casesByYear(archive).keys()];

export function caseListPage(archive: Archive): CaseListPage {
  const cases = [...archive.cases.values()].filter((file) => !isRoutineCase(file));
  return {
    years: caseYears(archive).flatMap((year) => yearLink(archive, year) ?? []),
    total: archive.cases.size,
    withoutYear: cases.filter(({ number }) => number.year === undefined).length,
    hasSubjects: archive.subjects.size > 0,
  };
}

/** The cases of `year`, if there are any. */
export function caseYearPage(archive: Archive, year: string): CaseYearPage | undefined {
  const found = casesByYear(archive).get(year);
  if (found === undefined) return undefined;
  const years = caseYears(archive);
  const place = years.indexOf(year);
  return {
    year,
    opened: rows(archive, found.opened),
    others: rows(archive, found.others),
    routine: rows(archive, found.routine),
    previous: yearLink(archive, years[place + 1]),
    next: yearLink(archive, years[place - 1]),
  };
}

function yearLink(archive: Archive, year: string | undefined): CaseYearLink | undefined {
  const found = year === undefined ? undefined : casesByYear(archive).get(year);
  if (year === undefined || found === undefined) return undefined;
  const { opened, others } = found;
  return { year, address: caseYearAddress(year), opened: opened.length, others: others.length };
}

/** By number. */
const rows = ({ today }: Archive, files: readonly CaseFile[]): CaseRow[] =>
  files.map((file) => row(file, today)).toSorted((a, b) => byNumber.compare(a.number, b.number));

function row({ number, items }: CaseFile, today: string | undefined): CaseRow {
  const held = items.findLast(({ meeting }) => !isComing(meeting, today));
  return {
    number: number.normal,
    address: caseAddress(number),
    title: items.findLast(({ item }) => item.title !== '')?.item.title ?? '',
    latest: held?.meeting.date.slice(0, 4) ?? '',
  };
}
