/** What stands beside ten digits: whether they stand alone, or are part of something longer. */
import { blank } from './gaps.ts';

/**
 * - `alone`: nothing joins it with its neighbours.
 * - `beside`: a dash or a blank joins it with another number.
 * - `inside`: part of a longer number, of a digest or of an address on the web.
 */
export type Place = 'alone' | 'beside' | 'inside';

const numberBefore = /\d[.,/]$/;
const besideBefore = new RegExp(`(?:\\d[-–]|[\\d+]${blank}?)$`, 'u');
const numberAfter = /^(?:\d|[.,]\d(?!\d{5}[-–]?\d{4}))/;
const besideAfter = new RegExp(`^(?:[-–/]\\d(?!\\d{5}[-–]?\\d{4})|${blank}\\d)`, 'u');
const letterBefore = /[A-Za-z]$/;
const letterAfter = /^[A-Za-z]/;
const longToken = 20;

/** The place of the digits from `start` to `end`; `last` is where the number found before ends. */
export function placedAt(text: string, start: number, end: number, last: number): Place {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 14);
  const isListed = last >= 0 && start - last <= 2;
  if (numberAfter.test(after) || (!isListed && numberBefore.test(before))) return 'inside';
  if (letterBefore.test(before) && letterAfter.test(after)) return 'inside';
  if (isDigest(text, start, end)) return 'inside';
  return (!isListed && besideBefore.test(before)) || besideAfter.test(after) ? 'beside' : 'alone';
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
