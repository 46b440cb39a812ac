/** Days as documents print them: `29. januar 2020`, `15-maj-2002`, `09.01.2020`, `April 3, 2019`. */
import { englishMonthNames, monthNames } from '../i18n/da-dates.ts';
import { isDay } from './dates.ts';

/** A day and where it is printed. */
export interface PrintedDay {
  /** ISO day. */
  date: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** Abbreviations that documents use besides the names. */
const abbreviations = 'jan feb febr mar apr jun jul aug sep sept okt nov dec'.split(' ');

const danish: readonly string[] = monthNames;
const english = englishMonthNames.map((name) => name.toLowerCase());

/** The names of months as a pattern, the longest first. */
const monthPattern = (names: readonly string[]): string =>
  [...new Set(names)].toSorted((one, other) => other.length - one.length).join('|');

const written = monthPattern([...danish, ...english, ...abbreviations]);

/** ISO; day, month and year in digits; with the month's name; the English order. */
const forms = [
  String.raw`(\d{4})-(\d{2})-(\d{2})`,
  String.raw`(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?| )(\d{4})`,
  String.raw`(\d{1,2})(?:\. ?| |-)(${written})\.?(?:,? |-)(\d{4})`,
  String.raw`(${monthPattern(english)}) (\d{1,2}),? (\d{4})`,
];
const shortForm = String.raw`(\d{1,2})[./-](\d{1,2})[./-](\d{2})`;

const between = (pattern: string): RegExp =>
  new RegExp(String.raw`(?<!\d|\d[./-])(?:${pattern})(?!\d|[./-]\d)`, 'giu');
const anyForm = between(forms.join('|'));
const anyOrShortForm = between([...forms, shortForm].join('|'));

/**
 * Every day in `text` that exists. Years of two digits are read, as 20xx, only where `shortYears`
 * says that the text can be nothing but a day: `1.11.12` may also be a heading's number.
 */
export function findDays(text: string, shortYears = false): PrintedDay[] {
  return [...text.matchAll(shortYears ? anyOrShortForm : anyForm)].flatMap((match) => {
    const date = dayOf(match.slice(1));
    const start = match.index;
    return date === undefined ? [] : [{ date, start, end: start + match[0].length }];
  });
}

function dayOf(groups: (string | undefined)[]): string | undefined {
  const parts = groups.filter((group) => group !== undefined);
  const [one = '', two = '', three = ''] = parts;
  const [year, month, day] =
    groups[0] !== undefined
      ? [one, two, three]
      : groups[9] !== undefined
        ? [three, one, two]
        : [three, two, one];
  const century = year.length === 2 ? '20' : '';
  const date = `${century}${year}-${monthNumber(month)}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

/** `4`, `april`, `apr` → `04` */
function monthNumber(month: string): string {
  const name = month.toLowerCase();
  const index = [danish, english]
    .map((names) => names.findIndex((full) => full.startsWith(name)))
    .find((found) => found !== -1);
  const number = /^\d/.test(name) ? name : String((index ?? -1) + 1);
  return number.padStart(2, '0');
}
