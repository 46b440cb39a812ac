/** Numbers of persons in what is told to somebody: masked, or not told. */
import { candidatesOf } from './candidates.ts';
import { digitGroups } from './digit-groups.ts';
import { findPersonNumbers } from './person-numbers.ts';
import { hasBirthday, maskOf } from './number-facts.ts';
import { plainDigits } from './plain-digits.ts';

/** Anything that can be masked has four digits in a row, or two times two. */
const anyDigits = /[\d０-９]{2}/;

/**
 * `text` with all that may be a person's number masked, as a message may quote it without the word that
 * stood before it. A text without one is returned as it is.
 */
export function maskNumbers(text: string): string {
  if (!anyDigits.test(text)) return text;
  let masked = '';
  let end = 0;
  for (const number of suspects(text)) {
    masked += text.slice(end, number.start) + number.masked;
    end = number.end;
  }
  return masked + text.slice(end);
}

/** Whether `text` has what may be a person's number, or looks like one that was mistyped. */
export const mayHoldPersonNumber = (text: string): boolean =>
  nineDigits.test(text) &&
  (findPersonNumbers(text).length > 0 || suspects(text, () => true).next().done !== true);

/** A number has ten digits, or nine where a spreadsheet has taken the first zero. */
const nineDigits = /(?:\p{Nd}\P{Nd}*){9}/u;

interface Suspect {
  start: number;
  end: number;
  masked: string;
}

/** Ten digits grouped as a person's number is, whatever stands beside them. */
function* suspects(source: string, isSuspect = hasBirthday): Generator<Suspect> {
  const plain = plainDigits(source);
  const groups = digitGroups(plain.text);
  const candidatesAt = candidatesOf(groups, plain.text);
  for (let first = 0; first < groups.length;) {
    const found = [...candidatesAt(first)].find(
      ({ digits, grouping, middle }) =>
        grouping !== 'odd' && middle !== 'cell' && isSuspect(digits),
    );
    if (found !== undefined) {
      const { start, end, digits } = found;
      yield { start: plain.place(start), end: plain.place(end), masked: maskOf(digits) };
    }
    first += found?.groups ?? 1;
  }
}
