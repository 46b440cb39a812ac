/** The calendar of a year: the days of each committee's meetings, month by month. */
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { given } from '../minutes/given.ts';
import type { Stage } from '../minutes/days/stage.ts';
import { committeeLink, summarizeMeeting, type CommitteeLink } from './meeting-summary.ts';

export interface CalendarRow {
  committee: CommitteeLink;
  /** Twelve lists. */
  months: CalendarDay[][];
}

interface CalendarDay {
  /** ISO day. */
  date: string;
  sequence: number;
  endDate?: string;
  address: string;
  stage: Stage['kind'];
}

/** With fewer meetings a list says as much. */
const leastMeetings = 5;

/** The rows of `meetings`, all of one year and oldest first, in the order of the committees. */
export function yearCalendar(archive: Archive, meetings: readonly MeetingOutline[]): CalendarRow[] {
  if (meetings.length < leastMeetings) return [];
  const ofCommittee = Map.groupBy(meetings, ({ committee }) => committee);
  return [...archive.committees.keys()].flatMap((key) => {
    const own = ofCommittee.get(key);
    if (own === undefined) return [];
    const months = Map.groupBy(own, ({ date }) => Number(date.slice(5, 7)));
    const row = Array.from({ length: 12 }, (_, index) => months.get(index + 1) ?? []);
    return [
      {
        committee: committeeLink(archive, key),
        months: row.map((days) => days.map((meeting) => calendarDay(archive, meeting))),
      },
    ];
  });
}

function calendarDay(archive: Archive, meeting: MeetingOutline): CalendarDay {
  const { date, sequence, endDate, address, stage } = summarizeMeeting(archive, meeting);
  return { date, sequence, ...given({ endDate }), address, stage: stage.kind };
}
