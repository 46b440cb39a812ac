/** Days and weeks among the tokens of a text, and their meaning. `at` is the index of a token. */
import {
  fullYear,
  inNearestYear,
  isoDay,
  isoWeek,
  weekdayOf,
  weekOf,
  type Tense,
} from './calendar.ts';
import { articleStart, wordAt, type Tokens } from './phrases.ts';
import type { Token } from './tokens.ts';
import { dayArticles, weekdays } from './vocabulary.ts';

type Time = Extract<Token, { kind: 'day' | 'week' }>;

/** The token `at`, if it is a day or a week. */
export function timeAt(tokens: Tokens, at: number): Time | undefined {
  const token = tokens[at];
  return token?.kind === 'day' || token?.kind === 'week' ? token : undefined;
}

/**
 * Indexes of the time at `at` and of those joined to it: `den 22. juni og den 29. juni`, `den 1., 8. og
 * 22. juni`. Without `og` in the end a comma joins nothing.
 */
export function timesFrom(tokens: Tokens, at: number): number[] {
  const places = [at];
  let joined = 1;
  for (let place = at; /^(?:og|samt|,)$/.test(wordAt(tokens, place + 1));) {
    const isLast = wordAt(tokens, place + 1) !== ',';
    place += /^(?:og|samt)$/.test(wordAt(tokens, place + 2)) ? 3 : 2;
    if (/ordinært$/u.test(wordAt(tokens, place)) && wordAt(tokens, place + 1) === 'møde')
      place += 2;
    while (dayArticles.has(wordAt(tokens, place)) || weekdays.has(wordAt(tokens, place))) place++;
    if (timeAt(tokens, place) === undefined) break;
    places.push(place);
    if (isLast) joined = places.length;
  }
  return places.slice(0, joined);
}

interface TimeContext {
  /** Year of a time joined to this one. */
  sharedYear: string | undefined;
  tense: Tense;
  /** Day of the meeting that the text is of (ISO). */
  own: string;
}

/**
 * The ISO day or week that the token `at` means; `undefined` if it does not exist. Without a year it is
 * the nearest one that agrees with the tense and the weekday named (see `calendar.ts`).
 */
export function timeMeant(
  tokens: Tokens,
  at: number,
  { sharedYear, tense, own }: TimeContext,
): string | undefined {
  const time = timeAt(tokens, at);
  const written = time?.year ?? sharedYear;
  const year = written === undefined ? undefined : fullYear(written, own);
  if (time?.kind === 'week') {
    if (year !== undefined) return weekOf(year, time.week);
    return inNearestYear(isoWeek(own), tense, (each) => weekOf(each, time.week));
  }
  if (time === undefined) return undefined;
  if (year !== undefined) return isoDay(year, time.month, time.day);
  const weekday = weekdayBefore(tokens, at);
  return inNearestYear(own, tense, (each) => {
    const day = isoDay(each, time.month, time.day);
    return day !== undefined && (weekday ?? weekdayOf(day)) === weekdayOf(day) ? day : undefined;
  });
}

/** The weekday named before the day `at`: 0 for Sunday. */
function weekdayBefore(tokens: Tokens, at: number): number | undefined {
  for (let place = at - 1; place >= articleStart(tokens, at); place--) {
    const weekday = [...weekdays].indexOf(wordAt(tokens, place));
    if (weekday !== -1) return weekday;
  }
  return undefined;
}
