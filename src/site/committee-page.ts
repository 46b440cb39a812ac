/** View of a committee page: its names, and its meetings by year. */
import type { Committee } from '../minutes/committee.ts';
import { coverageOf, type Coverage } from '../archive/coverage.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';
import { isAhead, summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';

export interface CommitteePage {
  committee: Committee;
  /** Absent without minutes. */
  coverage?: Coverage;
  /** Meetings to come, soonest first. */
  coming: MeetingSummary[];
  /** Years and the other meetings in them, newest first. Empty before the first meeting. */
  years: {
    year: string;
    meetings: MeetingSummary[];
    /** How many of them are not cancelled. */
    count: number;
  }[];
}

/** The page of the committee `key`, if there is one. */
export function committeePage(archive: Archive, key: string): CommitteePage | undefined {
  const found = archive.committees.get(key);
  if (found === undefined) return undefined;
  const meetings = found.meetings.map((meeting) => summarizeMeeting(archive, meeting));
  const held = meetings.filter((meeting) => !isAhead(meeting, archive.today));
  const years = Map.groupBy(held.toReversed(), ({ date }) => date.slice(0, 4));
  return {
    committee: found.committee,
    ...given({ coverage: coverageOf(archive, found.meetings) }),
    coming: meetings.filter((meeting) => isAhead(meeting, archive.today)),
    years: [...years].map(([year, inYear]) => ({
      year,
      meetings: inYear,
      count: inYear.filter(({ stage }) => stage.kind !== 'cancelled').length,
    })),
  };
}
