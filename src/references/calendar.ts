/** Days and weeks that running text names, and the year of those it names without one. */
import { isDay } from '../minutes/dates.ts';

export type Tense = 'past' | 'future' | undefined;

const dayLength = 86_400_000;

/** `2012-11-20` from its parts; `undefined` for a day that is in no calendar. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : undefined;
}

/** The ISO 8601 week of a day: `2023-10-12` → `2023-W41`. Monday begins it. */
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

/** Days from `earlier` to `later`. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / dayLength;
}

/**
 * The day or week meant where no year is given: that of `own`'s year, unless tense or calendar
 * contradict it; then the year before, then the year after. `own` is the day (or week) of the
 * meeting that speaks; `make` gives the same form for a year, `undefined` where it has none.
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

/** `12` → 2012, `98` → 1998: a year written with two digits is at most a few years ahead of `own`. */
export function fullYear(digits: string, own: string): number {
  if (digits.length === 4) return Number(digits);
  const ownYear = Number(own.slice(0, 4));
  const year = ownYear - (ownYear % 100) + Number(digits);
  return year > ownYear + 20 ? year - 100 : year;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
