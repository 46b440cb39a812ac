/** What the page of one committee shows: its names and its meetings by year. */
import type { Archive, Committee } from '../archive/model.ts';
import { summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';

export interface CommitteePage {
  committee: Committee;
  /** Years and the meetings in them, newest first. Empty before the first meeting. */
  years: { year: string; meetings: MeetingSummary[] }[];
}

/** Throws where the archive has no committee of that key: paths are made from the archive itself. */
export function committeePage(archive: Archive, key: string): CommitteePage {
  const found = archive.committees.get(key);
  if (found === undefined) throw new Error(`No committee ${key}`);
  const years = Map.groupBy(found.meetings.toReversed(), ({ date }) => date.slice(0, 4));
  return {
    committee: found.committee,
    years: [...years].map(([year, meetings]) => ({
      year,
      meetings: meetings.map((meeting) => summarizeMeeting(archive, meeting)),
    })),
  };
}
