/** Days and times as case systems write them, in Danish local time. */
import { isDay, isTime } from '../../minutes/days/dates.ts';
import { given } from '../../minutes/given.ts';
import { findDays } from '../../minutes/days/printed-day.ts';

export interface Moment {
  /** ISO day. */
  date?: string;
  /** `HH:MM` */
  time?: string;
}

/** The first year that is no placeholder: systems write `01-01-0001`. */
const firstYear = '1900';

/** `2013-06-20 10:30`, `15-05-2013 16:30:00`, `27. august 2018`. */
export function readMoment(text: string): Moment {
  const [, before = text, hours = '', minutes = ''] =
    /^(.*?)(?:^|[T ,]|kl\.? ?)(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/iu.exec(
      text.trim(),
    ) ?? [];
  const found = findDays(before)[0]?.date;
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return given({
    date: found !== undefined && isDay(found) && found >= firstYear ? found : undefined,
    time: isTime(time) ? time : undefined,
  });
}

/** Greater for what is later: `20130620T1513`; of a text that is no moment the text itself. */
export function sortable(text: string): string {
  const { date, time = '' } = readMoment(text);
  const seconds = /:\d{2}:(\d{2})/u.exec(text)?.[1] ?? '';
  return date === undefined ? text.padStart(20, '0') : `${date}T${time}${seconds}`;
}

/**
 * Start, end and the day of the end where it is another, of a meeting. Midnight sharp is what systems
 * write where no time is known, but not on the day after.
 */
export function timesOf(begins: Moment, ends: Moment) {
  const { date } = begins;
  const isLater = ends.date !== undefined && date !== undefined && ends.date > date;
  const end = ends.time === '00:00' && !isLater ? undefined : ends.time;
  return given({
    date,
    start: begins.time === '00:00' ? undefined : begins.time,
    end,
    until: isLater && end !== undefined ? ends.date : undefined,
  });
}
