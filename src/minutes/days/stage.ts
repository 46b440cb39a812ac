/** How far a meeting has come on the day the site is made. */
import { daysBetween } from './dates.ts';
import type { Meeting } from '../model.ts';

export type Stage =
  | { kind: 'minutes' }
  /** Its title says that it is cancelled. */
  | { kind: 'cancelled' }
  /** Its day is today or later. */
  | { kind: 'coming' }
  /** It is over, and its minutes may be on their way. */
  | { kind: 'awaited' }
  /** Its minutes have not come; so many months are over since then. */
  | { kind: 'missing'; months: number };

/** What the stage of a meeting depends on besides the day. */
type Staged = Pick<Meeting, 'date' | 'status' | 'title'>;

const cancelled = /(?<!\p{L})afly(?:st|ses)(?!\p{L})/iu;

/** Days after which minutes are no longer on their way: two regular meetings approve and publish them. */
const longestWait = 60;

/**
 * The stage of a meeting on `today`, an ISO day; without it nothing is known but whether there are
 * minutes.
 */
export function stageOf({ date, status, title }: Staged, today?: string): Stage {
  if (status === 'minutes') return { kind: 'minutes' };
  if (cancelled.test(title)) return { kind: 'cancelled' };
  if (today === undefined) return { kind: 'awaited' };
  if (date >= today) return { kind: 'coming' };
  return daysBetween(date, today) <= longestWait
    ? { kind: 'awaited' }
    : { kind: 'missing', months: monthsBetween(date, today) };
}

/** Whether a meeting is still to come on `today`. */
export const isComing = (meeting: Staged, today?: string): boolean =>
  stageOf(meeting, today).kind === 'coming';

/** Minutes may have a day to come by mistake; they are not the latest of anything. */
export const hasCome = ({ date }: Pick<Meeting, 'date'>, today?: string): boolean =>
  today === undefined || date <= today;

/** Whole months from one ISO day to a later one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = to.split('-').map(Number);
  return (year - fromYear) * 12 + month - fromMonth - (day < fromDay ? 1 : 0);
}
