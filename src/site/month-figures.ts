/** How many meetings were held and how much they decided, month by month, and that as a drawing. */
import type { MeetingOutline } from '../archive/outline.ts';
import { isRoutine } from '../archive/routine-items.ts';
import { monthNames } from '../i18n/da-dates.ts';

export interface MonthFigures {
  /** Twelve, oldest first. */
  months: MonthFigure[];
  meetings: number;
  decisions: number;
  chart: MonthChart;
}

interface MonthFigure {
  /** `2026-03` */
  month: string;
  meetings: number;
  decisions: number;
}

/** In units of its own, one a pixel where there is room. */
interface MonthChart {
  width: number;
  height: number;
  /** Where the bars stand. */
  base: number;
  /** Of decisions. */
  bars: { x: number; y: number; width: number; height: number; middle: number; label: string }[];
  /** Names of months, in short. */
  labels: { x: number; label: string }[];
}

/** With fewer meetings or months there is nothing to see. */
const least = { meetings: 5, months: 3 };

/** The months of a year. */
export const monthsOfYear = (year: string): string[] =>
  monthNames.map((_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** The twelve months up to that of an ISO day. */
export function twelveMonthsTo(day: string): string[] {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: 12 }, (_, index) => {
    const at = last - 11 + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** Items with decisions, without those of every meeting. */
const decisionsOf = ({ items }: MeetingOutline): number =>
  items.filter((item) => item.decision !== undefined && !isRoutine(item)).length;

/** The figures of `meetings` in `months`; `undefined` where they are too few to be looked at. */
export function monthFigures(
  meetings: readonly MeetingOutline[],
  months: readonly string[],
): MonthFigures | undefined {
  const byMonth = Map.groupBy(meetings, ({ date }) => date.slice(0, 7));
  const figures = months.map((month) => {
    const held = byMonth.get(month) ?? [];
    return { month, meetings: held.length, decisions: sum(held.map(decisionsOf)) };
  });
  const total = sum(figures.map(({ meetings: held }) => held));
  const decisions = sum(figures.map((each) => each.decisions));
  const used = figures.filter((each) => each.decisions > 0).length;
  if (total < least.meetings || used < least.months) return undefined;
  return { months: figures, meetings: total, decisions, chart: drawn(figures) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

const width = 336;
const step = width / 12;
const base = 112;
/** Room above the bars for a number, and between them. */
const above = 18;
const gap = 8;

function drawn(figures: readonly MonthFigure[]): MonthChart {
  const greatest = Math.max(...figures.map(({ decisions }) => decisions), 1);
  const middleOf = (index: number): number => Math.round((index + 0.5) * step);
  const barOf = ({ decisions }: MonthFigure, index: number) => {
    // One decision among hundreds is still seen.
    const height =
      decisions === 0 ? 0 : Math.max(2, Math.round((decisions / greatest) * (base - above)));
    const middle = middleOf(index);
    const x = middle - (step - gap) / 2;
    return { x, y: base - height, width: step - gap, height, middle, label: String(decisions) };
  };
  return {
    ...{ width, height: base + 22, base },
    bars: figures.map(barOf).filter(({ height }) => height > 0),
    labels: figures.map(({ month }, index) => ({
      x: middleOf(index),
      label: monthNames[Number(month.slice(5)) - 1]?.slice(0, 3) ?? '',
    })),
  };
}
