/**
 * Lays out the timeline of a case: the positions of its meetings and of the ticks, from 0 to `width`.
 */
import { monthNames } from '../i18n/da-dates.ts';

export interface Timeline {
  width: number;
  /** Years, or months if the case spans less than two years. */
  ticks: { x: number; label: string }[];
  /** The meetings, oldest first. */
  points: { x: number; date: string; latest: boolean }[];
}

const width = 600;
/** Room at both ends for half a label. */
const margin = 64;
const dayLength = 24 * 60 * 60 * 1000;
/** Greatest number of ticks whose labels fit at a width of 320 px. */
const mostTicks = 6;

/** Two points are no timeline. */
const leastDays = 3;

const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const isoDay = (year: number, month: number): string =>
  `${year}-${String(month + 1).padStart(2, '0')}-01`;

/** Lays out `dates` (ISO, oldest first); `undefined` for fewer than three days, where a list says as much. */
export function caseTimeline(dates: readonly string[]): Timeline | undefined {
  const days = [...new Set(dates)];
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || days.length < leastDays) return undefined;
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const ticks = years < 2 ? monthTicks(first, last) : yearTicks(first, last);
  const from = Math.min(time(first), time(ticks[0]?.date ?? first));
  const to = Math.max(time(last), time(ticks.at(-1)?.date ?? last));
  const scale = (width - 2 * margin) / Math.max(to - from, dayLength);
  const x = (date: string): number => Math.round(margin + (time(date) - from) * scale);
  return {
    width,
    ticks: thinOut(ticks).map(({ date, label }) => ({ x: x(date), label })),
    points: days.map((date) => ({ x: x(date), date, latest: date === last })),
  };
}

interface Tick {
  date: string;
  label: string;
}

/** Ticks at the first day of every year, from that of `first` to the one after `last`. */
function yearTicks(first: string, last: string): Tick[] {
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4)) + 1;
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    date: isoDay(from + index, 0),
    label: String(from + index),
  }));
}

/** Ticks at the first day of every month; January and the first one are labelled with the year. */
function monthTicks(first: string, last: string): Tick[] {
  const month = (date: string): number =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const from = month(first);
  return Array.from({ length: month(last) + 2 - from }, (_, index) => {
    const year = Math.floor((from + index) / 12);
    const inYear = (from + index) % 12;
    const name = monthNames[inYear]?.slice(0, 3) ?? '';
    return {
      date: isoDay(year, inYear),
      label: index === 0 || inYear === 0 ? `${name} ${year}` : name,
    };
  });
}

/** Every second, third … tick, so that at most {@link mostTicks} are left. */
function thinOut(ticks: readonly Tick[]): Tick[] {
  const step = Math.ceil(ticks.length / mostTicks);
  return ticks.filter((_, index) => index % step === 0);
}
