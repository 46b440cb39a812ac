/** Days and ISO weeks in running text, and the year of those named without one. */
import { isDay } from '../minutes/days/dates.ts';

export type Tense = 'past' | 'future' | undefined;

const dayLength = 86_400_000;

/** `2012-11-20` from its parts; `undefined` for a day that does not exist. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : undefined;
}

/** The ISO 8601 week of a day: `2023-10-12` → `2023-W41`. Weeks begin on Monday. */
export function isoWeek(day: string): string {
  const thursday = new Date(`${day}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const daysBefore = (thursday.getTime() - Date.UTC(year, 0, 1)) / dayLength;
  return weekOf(year, Math.floor(daysBefore / 7) + 1);
}

export const weekOf = (year: number, week: number): string => `${year}-W${twoDigits(week)}`;

/** Day of the week of an ISO day: 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * The day or week that is meant when no year is given. The years tried are that of `own`, the one
 * before and the one after; the first that agrees with tense and calendar is taken. `own` is the day
 * (or week) of the meeting whose minutes the text is in; `make` gives the day (or week) in a year,
 * `undefined` where that year does not have it.
 */
export function inNearestYear(
  own: string,
  tense: Tense,
  make: (year: number) => string | undefined,
): string | undefined {
  const year = Number(own.slice(0, 4));
  return [year, year - 1, year + 1].map(make).find((time) => {
    if (time === undefined) return false;
    return !(tense === 'past' && time > own) && !(tense === 'future' && time < own);
  });
}

/** `12` → 2012, `98` → 1998: a year of two digits is at most 20 years after that of the day `own`. */
export function fullYear(digits: string, own: string): number {
  if (digits.length === 4) return Number(digits);
  const ownYear = Number(own.slice(0, 4));
  const year = ownYear - (ownYear % 100) + Number(digits);
  return year > ownYear + 20 ? year - 100 : year;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
