/** View of a year page: the meetings of all committees, as a calendar and by month, and what they treated. */
import { yearAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';
import { busySubjects, type UsedSubject } from './busy-subjects.ts';
import { heldMeetings, summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';
import { monthFigures, monthsOfYear, type MonthFigures } from './month-figures.ts';
import { nextMeeting, type NextMeeting } from './next-meeting.ts';
import { yearCalendar, type CalendarRow } from './year-calendar.ts';

export interface YearPage {
  year: string;
  nextMeeting?: NextMeeting;
  /** Empty where the list says as much. */
  calendar: CalendarRow[];
  /** Months with meetings, `01` to `12`, in order. */
  months: { month: string; meetings: MeetingSummary[] }[];
  figures?: MonthFigures;
  busy: UsedSubject[];
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
  const held = heldMeetings(meetings, archive);
  return {
    year,
    ...given({ nextMeeting: nextMeeting(archive, meetings) }),
    calendar: yearCalendar(archive, meetings),
    months: [...Map.groupBy(meetings, ({ date }) => date.slice(5, 7))].map(([month, inMonth]) => ({
      month,
      meetings: inMonth.map((meeting) => summarizeMeeting(archive, meeting)),
    })),
    ...given({ figures: monthFigures(held, monthsOfYear(year)) }),
    busy: busySubjects(archive, held),
    previous: yearLink(years[place + 1]),
    next: yearLink(years[place - 1]),
  };
}

const yearLink = (year: string | undefined): YearLink | undefined =>
  year === undefined ? undefined : { year, address: yearAddress(year) };
