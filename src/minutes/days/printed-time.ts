/** Times of day as documents print them: `kl. 16.30`, `kl.21.33`, `18:00`, `09:00:00`, `kl. 9`. */
import { isTime } from './dates.ts';

/** A time and where it is printed. */
export interface PrintedTime {
  /** `HH:MM`. */
  time: string;
  /** UTF-16 offsets in the text; `kl.` is included. */
  start: number;
  end: number;
}

const printed =
  /(?<![\d.:,/])(?:(?<!\p{L})kl\.? ?)?(\d{1,2})[.:](\d{2})(?::\d{2})?(?![\d/]|[.:,-]\d{3})|(?<!\p{L})kl\.? ?(\d{1,2})(?![\d.:,/]\d|\d)/giu;

/** Every time in `text`, from which days have been removed: `09.01.2020` begins like a time. */
export function findTimes(text: string): PrintedTime[] {
  return [...text.matchAll(printed)].flatMap((match) => {
    const [whole, hour = '', minute = '00', wholeHour] = match;
    const time = `${(wholeHour ?? hour).padStart(2, '0')}:${minute}`;
    return isTime(time) ? [{ time, start: match.index, end: match.index + whole.length }] : [];
  });
}
