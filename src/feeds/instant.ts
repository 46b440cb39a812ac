/** Danish days and times as instants. */
import { dayAfter, endsNextNight } from '../minutes/days/meeting-days.ts';
import type { Meeting } from '../minutes/model.ts';

export const danishZone = 'Europe/Copenhagen';

const offsetFormat = new Intl.DateTimeFormat('en', {
  timeZone: danishZone,
  timeZoneName: 'longOffset',
});

/** How far Danish clocks are ahead of UTC, in milliseconds. */
function offsetAt(time: number): number {
  const name = offsetFormat.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value;
  const [, hours = 0, minutes = 0] = (/^GMT\+(\d\d):(\d\d)/.exec(name ?? '') ?? []).map(Number);
  return (hours * 60 + minutes) * 60_000;
}

/**
 * The instant at which Danish clocks show `time` (`HH:MM`) on an ISO day, in UTC as RFC 3339 writes it.
 * Without a time it is noon, which is on that day all over Europe.
 */
export function danishInstant(day: string, time = '12:00'): string {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const near = shown - offsetAt(shown);
  return new Date(shown - offsetAt(near)).toISOString();
}

/** An instant as Danish clocks show it, with how far they are ahead of UTC: `2026-03-24T17:00:00+01:00`. */
export function withOffset(instant: string): string {
  const time = Date.parse(instant);
  const offset = offsetAt(time);
  const ahead = new Date(offset).toISOString().slice(11, 16);
  return `${new Date(time + offset).toISOString().slice(0, 19)}+${ahead}`;
}

type Times = Pick<Meeting, 'date' | 'start' | 'end' | 'endDate'>;

/** The day on which a meeting ended. */
export const lastDay = (meeting: Times): string =>
  meeting.endDate ?? (endsNextNight(meeting) ? dayAfter(meeting.date) : meeting.date);

/** When a meeting was over, as far as its facts tell; or else when it began. */
export function instantOfMeeting(meeting: Times): string {
  const { start, end, endDate, date } = meeting;
  if (end !== undefined) return danishInstant(lastDay(meeting), end);
  return endDate === undefined ? danishInstant(date, start) : danishInstant(endDate);
}
