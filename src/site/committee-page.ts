/** View of a committee page: its names, what comes, its meetings by year, and what it treats. */
import type { Committee } from '../minutes/committee.ts';
import { coverageOf, type Coverage } from '../archive/coverage.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';
import { busySubjects, type UsedSubject } from './busy-subjects.ts';
import { heldMeetings, isAhead, summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';
import { monthFigures, twelveMonthsTo, type MonthFigures } from './month-figures.ts';
import { nextMeeting, type NextMeeting } from './next-meeting.ts';

export interface CommitteePage {
  committee: Committee;
  /** Absent without minutes. */
  coverage?: Coverage;
  nextMeeting?: NextMeeting;
  /** The other meetings to come, soonest first. */
  coming: MeetingSummary[];
  /** Years and the other meetings in them, newest first. Empty before the first meeting. */
  years: {
    year: string;
    meetings: MeetingSummary[];
    /** How many of them are not cancelled. */
    count: number;
  }[];
  /** Of the twelve months up to its latest meeting. */
  figures?: MonthFigures;
  /** Of its latest meetings. */
  busy: UsedSubject[];
  /** The first year of those. */
  busySince?: string;
}

/** The busiest subjects are those of so many years with meetings. */
const busyYears = 2;

/** The page of the committee `key`, if there is one. */
export function committeePage(archive: Archive, key: string): CommitteePage | undefined {
  const found = archive.committees.get(key);
  if (found === undefined) return undefined;
  const { today } = archive;
  const next = nextMeeting(archive, found.meetings);
  const meetings = found.meetings.map((meeting) => summarizeMeeting(archive, meeting));
  const ahead = meetings.filter((meeting) => isAhead(meeting, today));
  const past = meetings.filter((meeting) => !isAhead(meeting, today));
  const years = [...Map.groupBy(past.toReversed(), ({ date }) => date.slice(0, 4))];
  const held = heldMeetings(found.meetings, archive);
  const latest = held.at(-1);
  const since = years[Math.min(busyYears, years.length) - 1]?.[0];
  const busy = busySubjects(
    archive,
    held.filter(({ date }) => since !== undefined && date >= since),
  );
  return {
    committee: found.committee,
    ...given({ coverage: coverageOf(archive, found.meetings), nextMeeting: next }),
    coming: ahead.filter(({ address }) => address !== next?.meeting.address),
    years: years.map(([year, inYear]) => ({
      year,
      meetings: inYear,
      count: inYear.filter(({ stage }) => stage.kind !== 'cancelled').length,
    })),
    ...given({ figures: latest && monthFigures(held, twelveMonthsTo(latest.date)) }),
    busy,
    ...given({ busySince: busy.length > 0 ? since : undefined }),
  };
}
