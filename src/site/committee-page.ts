/** View of a committee page: its names, and its meetings by year. */
import type { Committee } from '../minutes/committee.ts';
import type { Archive } from '../archive/model.ts';
import { summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';

export interface CommitteePage {
  committee: Committee;
  /** Years and the meetings in them, newest first. Empty before the first meeting. */
  years: { year: string; meetings: MeetingSummary[] }[];
}

/** The page of the committee `key`, if there is one. */
export function committeePage(archive: Archive, key: string): CommitteePage | undefined {
  const found = archive.committees.get(key);
  if (found === undefined) return undefined;
  const years = Map.groupBy(found.meetings.toReversed(), ({ date }) => date.slice(0, 4));
  return {
    committee: found.committee,
    years: [...years].map(([year, meetings]) => ({
      year,
      meetings: meetings.map((meeting) => summarizeMeeting(archive, meeting)),
    })),
  };
}
