/** Days as documents print them: `29. januar 2020`, `15-maj-2002`, `09.01.2020`, `April 3, 2019`. */
import { englishMonthNames, monthNames, weekdayNames } from '../../i18n/da-dates.ts';
import { isDay } from './dates.ts';
import { isSpan } from './meeting-days.ts';

/** A day and where it is printed. */
export interface PrintedDay {
  /** ISO day. */
  date: string;
  /** ISO day; the last of several: `8.-9. november 2026`. */
  until?: string;
  /** UTF-16 offsets in the text, with all of its days. */
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

/** Between the first and the last day of a meeting. */
const joint = String.raw`(?:\s?[-–—]\s?|\s(?:og|samt|til)\s(?:med\s)?)(?:(?:${weekdayNames.join('|')})\s)?(?:(?:den|d\.)\s?)?`;
const onlyJoint = new RegExp(`^${joint}$`, 'iu');
/** The first day, which may leave month and year to the last: `8.-`, `30. november - `, `8.11.2026-`. */
const withFirst = new RegExp(
  String.raw`(?<![\d.,:/-]|kl\.? |punkt |(?:pkt|nr)\.? )(\d{1,2})(?:\.? ?(${written})\.?|[./-](\d{1,2})(?:[./-](\d{4})|\.)?|\.)?${joint}(?:${forms.join('|')})(?!\d|[./-]\d)`,
  'giu',
);

/**
 * Every day in `text` that exists. Years of two digits are read, as 20xx, only where `shortYears`
 * says that the text can be nothing but a day: `1.11.12` may also be a heading's number. The days of
 * one meeting are given as one.
 */
export function findDays(text: string, shortYears = false): PrintedDay[] {
  const spans = [...text.matchAll(withFirst)].flatMap((match) => spanOf(match) ?? []);
  const single = [...text.matchAll(shortYears ? anyOrShortForm : anyForm)].flatMap((match) => {
    const date = dayOf(match.slice(1));
    const start = match.index;
    const isInSpan = spans.some((span) => span.start <= start && start < span.end);
    return date === undefined || isInSpan ? [] : [{ date, start, end: start + match[0].length }];
  });
  return joinDays(
    [...spans, ...single].toSorted((one, other) => one.start - other.start),
    text,
  );
}

function spanOf(match: RegExpExecArray): PrintedDay | undefined {
  const [whole, day = '', name, digits, own, ...rest] = match;
  const until = dayOf(rest);
  if (until === undefined) return undefined;
  const [year = '', lastMonth = ''] = until.split('-');
  const month = name === undefined ? (digits?.padStart(2, '0') ?? lastMonth) : monthNumber(name);
  const date = (own === undefined ? [year, String(Number(year) - 1)] : [own])
    .map((each) => `${each}-${month}-${day.padStart(2, '0')}`)
    .find((each) => isDay(each) && isSpan(each, until));
  return date === undefined
    ? undefined
    : { date, until, start: match.index, end: match.index + whole.length };
}

/** Joins two whole days that are the first and the last of a meeting. */
function joinDays(days: readonly PrintedDay[], text: string): PrintedDay[] {
  const joined: PrintedDay[] = [];
  for (const day of days) {
    const before = joined.at(-1);
    const isLast =
      before !== undefined &&
      before.until === undefined &&
      isSpan(before.date, day.date) &&
      onlyJoint.test(text.slice(before.end, day.start));
    if (isLast) joined.splice(-1, 1, { ...before, until: day.date, end: day.end });
    else joined.push(day);
  }
  return joined;
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
