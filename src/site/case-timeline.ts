/**
 * The course of a case as a line over time: where its meetings and the marks of time stand on it.
 *
 * Positions are in units of the drawing, `width` of them from left to right.
 */
import { monthNames } from '../i18n/da-dates.ts';

export interface Timeline {
  width: number;
  /** Marks of time, years or, within two years, months. */
  ticks: { x: number; label: string }[];
  /** The meetings, oldest first; the last one is where the case stands. */
  points: { x: number; date: string; latest: boolean }[];
}

const width = 600;
/** Room at both ends for half a label. */
const margin = 64;
const dayLength = 24 * 60 * 60 * 1000;
/** The most marks that leave room for their labels, also where the drawing is shown at 320 px. */
const mostTicks = 6;

const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const isoDay = (year: number, month: number): string =>
  `${year}-${String(month + 1).padStart(2, '0')}-01`;

/**
 * Lays out the days `dates` (ISO, oldest first). `undefined` for a single day: one meeting is not a
 * course.
 */
export function caseTimeline(dates: readonly string[]): Timeline | undefined {
  const days = [...new Set(dates)];
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
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

/** The first day of every year from the first meeting's to the one after the last's. */
function yearTicks(first: string, last: string): Tick[] {
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4)) + 1;
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    date: isoDay(from + index, 0),
    label: String(from + index),
  }));
}

/** The first day of every month, likewise; January carries its year. */
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

/** Every second, third … mark, so that no more than {@link mostTicks} are left. */
function thinOut(ticks: readonly Tick[]): Tick[] {
  const step = Math.ceil(ticks.length / mostTicks);
  return ticks.filter((_, index) => index % step === 0);
}
