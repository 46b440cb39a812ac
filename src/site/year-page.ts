/** View of a year page: the meetings of all committees by month. */
import { yearAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';

export interface YearPage {
  year: string;
  /** Months with meetings, `01` to `12`, in order. */
  months: { month: string; meetings: MeetingSummary[] }[];
  /** The nearest years with meetings. */
  previous: YearLink | undefined;
  next: YearLink | undefined;
}

export interface YearLink {
  year: string;
  address: string;
}

/** The page of `year`, if there were meetings. */
export function yearPage(archive: Archive, year: string): YearPage | undefined {
  const meetings = archive.years.get(year);
  if (meetings === undefined) return undefined;
  const years = [...archive.years.keys()];
  const place = years.indexOf(year);
  return {
    year,
    months: [...Map.groupBy(meetings, ({ date }) => date.slice(5, 7))].map(([month, inMonth]) => ({
      month,
      meetings: inMonth.map((meeting) => summarizeMeeting(archive, meeting)),
    })),
    previous: yearLink(years[place + 1]),
    next: yearLink(years[place - 1]),
  };
}

const yearLink = (year: string | undefined): YearLink | undefined =>
  year === undefined ? undefined : { year, address: yearAddress(year) };
