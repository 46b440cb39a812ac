/** The meeting that a supplementary agenda with another day may belong to. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { daysBetween, isDay } from '../../minutes/days/dates.ts';
import { ifMissing } from '../files/error-code.ts';
import type { MeetingToStore } from './read-task.ts';

/** A supplement may bear the day on which it was sent. */
const mostDays = 7;

/**
 * ISO day of the nearest meeting of the committee that has a file in the content folder `folder`; `undefined`
 * where the document is no supplement, where its own day has a file, or where none is near.
 */
export async function meetingNear(
  { committee, date, isSupplement }: MeetingToStore,
  folder: string,
): Promise<string | undefined> {
  if (!isSupplement) return undefined;
  const names = await readdir(join(folder, 'moeder', committee)).catch(ifMissing([]));
  const days = new Set(names.map((name) => name.slice(0, 10)).filter(isDay));
  if (days.has(date)) return undefined;
  const distance = (day: string): number => Math.abs(daysBetween(day, date));
  return [...days]
    .filter((day) => distance(day) <= mostDays)
    .toSorted((one, other) => distance(one) - distance(other))[0];
}
