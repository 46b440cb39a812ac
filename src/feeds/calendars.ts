/** The calendars of meetings, each as the data that it is written from. */
import { calendarAddress, committeeAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { calendarWords } from '../i18n/da-follow.ts';
import { given } from '../minutes/given.ts';
import { dayAfter } from '../minutes/days/meeting-days.ts';
import { hasCome, stageOf } from '../minutes/days/stage.ts';
import { most } from '../site/follow-page.ts';
import { committeeName } from '../site/meeting-summary.ts';
import { isDayCome, latest } from './entries.ts';
import { danishInstant, instantOfMeeting, lastDay } from './instant.ts';
import { movedTo } from './moved-pages.ts';

/** Plain data. */
export interface Calendar {
  address: string;
  page: string;
  title: string;
  /** In the order of their days. */
  events: MeetingEvent[];
}

export interface MeetingEvent {
  /** Address of the meeting, which tells it from all others for ever. */
  address: string;
  name: string;
  /** Danish days and times of day; without a time it is of whole days. */
  start: LocalTime;
  /** Exclusive; absent where it is not known. */
  end?: LocalTime;
  place?: string;
  kind: 'agenda' | 'minutes' | 'cancelled';
  /** How often it has changed, as far as its file tells; it only grows. */
  sequence: number;
  /** Instants in UTC. */
  stamp: string;
  /** Absent where nothing tells it. */
  modified?: string;
}

export interface LocalTime {
  /** ISO day. */
  day: string;
  /** `HH:MM` */
  time?: string;
}

const calendarOf = (
  archive: Archive,
  page: string,
  name: string,
  meetings: readonly MeetingOutline[],
): Calendar => ({
  address: calendarAddress(page),
  page,
  title: calendarWords.title(name, archive.settings.municipality),
  events: latestAndNext(archive, meetings).map((meeting) => eventOf(archive, meeting)),
});

/** Of meetings in the order of their days: the latest until today, and the next. */
function latestAndNext({ today }: Archive, meetings: readonly MeetingOutline[]) {
  const ahead = meetings.findIndex((meeting) => !hasCome(meeting, today));
  const next = ahead === -1 ? meetings.length : ahead;
  return meetings.slice(Math.max(next - most.held, 0), next + most.coming);
}

/** The calendar of all committees. */
export const siteCalendar = (archive: Archive): Calendar =>
  calendarOf(archive, '/', archive.settings.title, [...archive.meetings.values()]);

/**
 * The calendar of the committee `key`: its own, or that of the page to which the committee has moved, or
 * one without meetings.
 */
export function committeeCalendar(archive: Archive, key: string): Calendar | undefined {
  const page = committeeAddress(key);
  const to = archive.committees.has(key) ? page : movedTo(archive, page);
  if (to === undefined) return undefined;
  if (to === '/') return siteCalendar(archive);
  const { committee, meetings } = archive.committees.get(to.slice(1, -1)) ?? { meetings: [] };
  return calendarOf(archive, to, committee?.name ?? archive.settings.title, meetings);
}

function eventOf(archive: Archive, meeting: MeetingOutline): MeetingEvent {
  const { sequence: ofDay, status, place } = meeting;
  const corrections = meeting.corrections.filter(({ date }) => isDayCome(date, archive));
  const { kind } = stageOf(meeting);
  const name = calendarWords.event(committeeName(archive, meeting.committee), ofDay);
  const isHeld = status === 'minutes';
  const modified = isHeld
    ? latest([instantOfMeeting(meeting), ...corrections.map(({ date }) => danishInstant(date))])
    : undefined;
  return {
    address: meetingAddress(meeting),
    name: kind === 'cancelled' ? calendarWords.cancelled(name) : name,
    ...times(meeting),
    ...given({ place, modified }),
    kind: kind === 'cancelled' ? kind : status,
    sequence: isHeld ? 1 + corrections.length : kind === 'cancelled' ? 1 : 0,
    // Before the meeting nothing in its file says when it was written.
    stamp: modified ?? danishInstant(meeting.date, '00:00'),
  };
}

/** When a meeting is, as far as its facts tell. */
function times(meeting: MeetingOutline): Pick<MeetingEvent, 'start' | 'end'> {
  const { date, start: time, end, endDate } = meeting;
  if (time !== undefined) {
    const start = { day: date, time };
    return end === undefined ? { start } : { start, end: { day: lastDay(meeting), time: end } };
  }
  const start = { day: date };
  return endDate === undefined ? { start } : { start, end: { day: dayAfter(endDate) } };
}
