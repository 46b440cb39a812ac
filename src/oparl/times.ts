/**
 * When objects came to be and when they were changed, as far as the minutes, their corrections and git tell.
 *
 * An object is as old as the day of its meeting: that is in its id, and so what is left of it when it is
 * withdrawn has the same. Nothing depends on when the site is made.
 */
import { withOffset, danishInstant } from '../feeds/instant.ts';
import type { Times } from './object.ts';

const startOf = (day: string): string => withOffset(danishInstant(day, '00:00'));

/** Of what came to be on the ISO day `created` and was changed on `changed`; `''` where nothing tells that. */
export const timesOf = (created: string, changed = ''): Times => ({
  created: startOf(created),
  // The beginning of the day was before the meeting.
  modified: changed < created ? startOf(created) : withOffset(danishInstant(changed)),
});

/** Of what holds others that have `times`: as old as the first, changed with the last. */
export const timesOfAll = (times: readonly Times[]): Partial<Times> => {
  const created = times.map((each) => each.created).sort(byInstant)[0];
  const modified = times
    .map((each) => each.modified)
    .sort(byInstant)
    .at(-1);
  return created === undefined || modified === undefined ? {} : { created, modified };
};

const byInstant = (a: string, b: string): number => Date.parse(a) - Date.parse(b);
