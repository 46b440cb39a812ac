/** When the committees meet: eleven times a year each, so that a larger archive reaches further back. */
import type { Committee } from '../../../src/minutes/committee.ts';
import type { Random } from './random.ts';

export interface MeetingPlan {
  committee: Committee;
  /** ISO day. */
  date: string;
  /** 2 for a second meeting that day. */
  sequence: number;
  status: 'dagsorden' | 'referat';
  /** How many items it has. */
  items: number;
}

/** The year in which every archive ends, and the last month in which it has meetings. */
const end = { year: 2026, month: 6 };

/** Meetings from this day on have only an agenda yet. */
const firstAgenda = '2026-06-20';

/** Plans meetings with `items` items in all, and returns them oldest first. */
export function planMeetings(
  committees: readonly Committee[],
  items: number,
  random: Random,
): MeetingPlan[] {
  const meetings: MeetingPlan[] = [];
  let left = items;
  for (const { year, month } of monthsBack()) {
    for (const [place, committee] of committees.entries()) {
      const sequences = random.chance(0.01) ? [1, 2] : [1];
      const date = meetingDay(year, month, place, random);
      for (const sequence of sequences) {
        const count = Math.min(left, sequence === 1 ? random.between(4, 12) : 1);
        if (count === 0) return meetings.toSorted(byDay);
        left -= count;
        const status = date >= firstAgenda ? 'dagsorden' : 'referat';
        meetings.push({ committee, date, sequence, status, items: count });
      }
    }
  }
  return meetings;
}

/** Nobody meets in July. */
function* monthsBack(): Generator<{ year: number; month: number }> {
  for (let { year, month } = end; ; month--) {
    if (month === 0) [year, month] = [year - 1, 12];
    if (month !== 7) yield { year, month };
  }
}

/** A working day; each committee has its own part of the month. */
function meetingDay(year: number, month: number, place: number, random: Random): string {
  const day = new Date(Date.UTC(year, month - 1, 2 + ((place * 5) % 24) + random.between(0, 1)));
  while (day.getUTCDay() % 6 === 0) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

const byDay = (a: MeetingPlan, b: MeetingPlan): number =>
  key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

const key = ({ date, committee, sequence }: MeetingPlan): string =>
  `${date} ${committee.key} ${sequence}`;
