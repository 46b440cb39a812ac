/** From when to when there are minutes, and the years without any. */
import { hasCome } from '../minutes/days/stage.ts';
import type { Archive } from './model.ts';
import type { MeetingOutline } from './outline.ts';

export interface Coverage {
  /** ISO days of the first and the last meeting with minutes. */
  from: string;
  to: string;
  /** Runs of years between them in which no meeting has minutes. */
  gaps: YearRange[];
}

export interface YearRange {
  from: number;
  to: number;
}

/**
 * The coverage of `meetings`, which are sorted by day; `undefined` without minutes. Agendas tell of no
 * decision, and do not count; nor do minutes dated after the day the site is made.
 */
export function coverageOf(
  { today }: Pick<Archive, 'today'>,
  meetings: readonly MeetingOutline[],
): Coverage | undefined {
  const days = meetings
    .filter((meeting) => meeting.status === 'minutes' && hasCome(meeting, today))
    .map(({ date }) => date);
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const gaps = years.flatMap((year, index) => {
    const next = years[index + 1] ?? year + 1;
    return next === year + 1 ? [] : [{ from: year + 1, to: next - 1 }];
  });
  return { from, to, gaps };
}
