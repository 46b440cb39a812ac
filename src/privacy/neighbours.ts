/** What stands beside ten digits: whether they stand alone, or are part of something longer. */
import { blank } from './gaps.ts';

/**
 * - `alone`: nothing joins it with its neighbours.
 * - `beside`: another number follows or precedes after a blank, or a short one after a dash.
 * - `joined`: a dash joins it with a longer number.
 * - `inside`: part of a longer number, of a digest or of an address on the web.
 */
export type Place = 'alone' | 'beside' | 'joined' | 'inside';

/** A number before a slash is a folder where it is a day, or has a slash before it as well. */
const numberBefore = /\d[.,]$|(?<![\d/-])\d{1,8}\/$/;
const joinedBefore = /\d[-–]$/;
/** A file's name may begin with a day. */
const dayBefore = /(?<!\d)\d{4}-\d{2}-\d{2}[-–]$/;
const besideBefore = new RegExp(`[\\d+]${blank}?$`, 'u');
/** What follows may be the next of several numbers. */
const other = '(?!\\d{5}[-–]?\\d{4})';
const numberAfter = new RegExp(`^(?:\\d|[.,]\\d${other})`);
const joinedAfter = new RegExp(`^[-–]\\d{4}${other}`);
const besideAfter = new RegExp(`^(?:[-–/]\\d${other}|${blank}\\d)`, 'u');
const letterBefore = /[A-Za-z]$/;
const letterAfter = /^[A-Za-z]/;
const longToken = 20;

/** The place of the digits from `start` to `end`; `last` is where the number found before ends. */
export function placedAt(text: string, start: number, end: number, last: number): Place {
  const isListed = last >= 0 && start - last <= 2;
  const before = isListed ? '' : text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 14);
  if (numberAfter.test(after) || numberBefore.test(before)) return 'inside';
  if (letterBefore.test(before) && letterAfter.test(after)) return 'inside';
  if (isDigest(text, start, end)) return 'inside';
  if (joinedAfter.test(after) || (joinedBefore.test(before) && !dayBefore.test(before)))
    return 'joined';
  return besideBefore.test(before) || besideAfter.test(after) ? 'beside' : 'alone';
}

/** Whether the digits are part of a long run of hexadecimal digits: a digest, a UUID. */
function isDigest(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 40), end + 40);
  const from = Math.min(start, 40);
  for (const { 0: token, index } of around.matchAll(/[\da-f-]+/gi)) {
    if (index > from) return false;
    if (index + token.length > from) return token.length >= longToken && /[a-f]/i.test(token);
  }
  return false;
}
