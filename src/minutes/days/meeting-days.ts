/** The days of a meeting: one, or several where it has an end on a later day. */
import { daysBetween } from './dates.ts';
import type { FactValues } from '../facts/index.ts';

type Times = Pick<FactValues, 'date' | 'start' | 'end' | 'endDate'>;

/** In days from the first to the last. */
export const longestMeeting = 7;

const minutesPerDay = 24 * 60;

/** A meeting that ends in the night after its day began at most so long before, in minutes. */
const longestEvening = minutesPerDay / 2;

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a meeting from `start` to the earlier time of day `end` ended after midnight: 19:00 to 00:30. */
export const isAfterMidnight = (start: string, end: string): boolean =>
  end < start && minuteOf(end) + minutesPerDay - minuteOf(start) <= longestEvening;

/** Whether it ended in the night after its day, which `endDate` need not say. */
export const endsNextNight = ({ start, end, endDate }: Omit<Times, 'date'>): boolean =>
  endDate === undefined && start !== undefined && end !== undefined && isAfterMidnight(start, end);

/** Whether a meeting may last from `first` to the later day `last`. */
export const isSpan = (first: string, last: string): boolean =>
  first < last && daysBetween(first, last) <= longestMeeting;

/** Each day from the first to the last; only the first where it merely ends after midnight. */
export function daysOf({ date, endDate = date }: Pick<Times, 'date' | 'endDate'>): string[] {
  const days = [date];
  for (let day = date; day < endDate && days.length <= longestMeeting; days.push(day))
    day = dayAfter(day);
  return days;
}

/** `2026-12-31` → `2027-01-01` */
export function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
