/**
 * Patterns of days, weeks, item numbers and case numbers in running text.
 *
 * They are tried where a word begins. A day written without a year is given without one (`calendar.ts`
 * completes it).
 */
import { monthNames } from '../i18n/da-dates.ts';
import { parseCaseNumber, printedKle, type CaseNumber } from '../minutes/case-number.ts';
import { numberInText } from '../minutes/items/item-number.ts';

export type Lexeme =
  | { kind: 'day'; day: number; month: number; year?: string }
  | { kind: 'week'; week: number; year?: string }
  | { kind: 'item'; number: string }
  | { kind: 'case'; number: CaseNumber }
  /** What may stand between a meeting and its day: `kl. 17.00`, `møde nr. 3/2026`. */
  | { kind: 'aside' };

/** A sticky pattern and the reader of its groups, which returns `undefined` for an impossible value. */
type Form = readonly [RegExp, (groups: Record<string, string | undefined>) => Lexeme | undefined];

const form = (pattern: string, read: Form[1]): Form => [new RegExp(pattern, 'iuy'), read];

const shortMonths = monthNames.map((name) => name.slice(0, 3));
const day = String.raw`(?<day>\d{1,2})`;
const month = String.raw`(?<month>\d{1,2})`;
const named = String.raw`(?<name>(?:${monthNames.join('|')})(?!\p{L})|(?:sept|${shortMonths.join('|')})(?:\.|(?!\p{L})))`;
const fourDigits = String.raw`(?<year>(?:19|20)\d{2})`;
const digits = String.raw`(?<year>(?:19|20)\d{2}|\d{2})`;
/** What follows must not continue the number, nor make the day the first one of a period. */
const end = String.raw`(?![\d/]|[.,:-]\d|-?\p{L}|\s*(?:[-–]|til(?: den| d\.)?)\s*\d)`;

/** Case numbers that need no label: digits of other shapes are case numbers only after one. */
const caseNumber = [
  printedKle,
  String.raw`\d{2}\.\d{2}(?:\.\d{2})?\s?[A-ZÆØÅ]\d{2}\s?\/\s?\d{1,6}`,
  String.raw`(?:\d{2}|(?:19|20)\d{2})\/\d{3,7}`,
  String.raw`\d{3}-(?:19|20)\d{2}-\d{1,9}`,
  String.raw`(?:19|20)\d{2}-\d{3,9}`,
  String.raw`\d(?:-\d{1,4}){2,4}-\d{2}`,
].join('|');
/** `2016/2017` and `2015-2018` are spans of years, not case numbers. */
const years = /^(?:19|20)\d{2}[/-](?:19|20)\d{2}$/;
const afterNumber = String.raw`(?![\d/]|[.,-]\d|-?\p{L})`;
/** The word before `Sagsnr. 299835`, without which short or bare digits are no case number. */
const label = String.raw`(?<=(?<!\p{L})(?:sag(?:en)?|sag(?:s)?(?:nr|nummer|id)|(?:j|journal)\.?\s?nr)\.?(?:\snr\.?)?:?\s{0,2})`;

/** Tried in this order; case numbers first, as they may contain what looks like a day. */
export const numberForms: readonly Form[] = [
  form(`${label}(?<number>\\d{5,9}|(?:\\d{2}|(?:19|20)\\d{2})/\\d{1,7})${afterNumber}`, readCase),
  form(`(?<!\\p{L}-?|[\\d/-])(?<number>${caseNumber})${afterNumber}`, (groups) =>
    years.test(groups['number'] ?? '') ? undefined : readCase(groups),
  ),
  // `den 22. og 29. juni`, `den 1., 8. og 22. juni`: the first days take their month from the last.
  form(
    String.raw`${day}\.(?=(?:,\s*\d{1,2}\.){0,9},?\s*(?:og|samt)\s+(?:den\s+|d\.\s*)?\d{1,2}\.?\s*${named}(?:\s+${fourDigits})?)`,
    readDay,
  ),
  form(String.raw`${day}\.?\s*${named}(?:\s+${fourDigits})?${end}`, readDay),
  form(String.raw`${day}-${named}-${fourDigits}${end}`, readDay),
  form(String.raw`${fourDigits}-${month}-${day}${end}`, readDay),
  form(String.raw`${day}\.\s?${month}\.\s?${digits}${end}`, readDay),
  form(String.raw`${day}[.-]${month}[ -]${fourDigits}${end}`, readDay),
  form(String.raw`${day}\/${month}(?:\s|\s?-\s?|\/)${digits}${end}`, readDay),
  form(String.raw`(?<=(?<!\p{L})(?:den|d\.)\s*)${day}[./]${month}${end}`, readDay),
  form(
    String.raw`(?<=(?:referat|protokol)\p{L}{0,4}\s(?:(?:fra|af|for)\s)?)${day}[./]${month}${end}`,
    readDay,
  ),
];

/** The first words of {@link wordForms}. */
export const formWords: ReadonlySet<string> = new Set(
  'uge kl nr punkt punkter punkterne pkt dagsordenpunkt dagsordenspunkt dagsordenspunkter dagsordenspunkterne sag'.split(
    ' ',
  ),
);

/** `EMN-2025-003383`: letters with a dash and a digit after them. */
export const letteredForms: readonly Form[] = [
  form(String.raw`(?<number>\p{L}{2,5}-(?:19|20)\d{2}-\d{3,9})${afterNumber}`, readCase),
];

export const wordForms: readonly Form[] = [
  form(String.raw`kl\.?\s?\d{1,2}(?:[.:]\d{2})?(?!\d|\s?[-–]\s?\d)`, () => ({ kind: 'aside' })),
  form(String.raw`(?<=møde[tr]?\s)nr\.?\s?\d{1,3}(?:\/\d{2,4})?(?!\d)`, () => ({ kind: 'aside' })),
  form(String.raw`uge\s+(?<week>\d{1,2})(?:,?\s+(?:i\s+)?${fourDigits})?${end}`, (groups) => {
    const week = Number(groups['week']);
    return week >= 1 && week <= 53 ? { kind: 'week', week, ...yearOf(groups) } : undefined;
  }),
  form(
    String.raw`(?:(?:dagsordens?)?punkt(?:er(?:ne)?)?|pkt\.?|sag\snr\.?)(?:\s?nr\.?)?\s*(?<number>${numberInText})(?![\p{L}\d]|[.,/-]\d|\s?[-–]\s?\d)`,
    ({ number = '' }) => ({ kind: 'item', number: number.toLowerCase() }),
  ),
];

function readCase({ number: text = '' }: Record<string, string | undefined>): Lexeme | undefined {
  const number = parseCaseNumber(text);
  return number && { kind: 'case', number };
}

function readDay(groups: Record<string, string | undefined>): Lexeme | undefined {
  const name = groups['name']?.toLowerCase();
  const monthOfName = shortMonths.findIndex((short) => name?.startsWith(short)) + 1;
  const month = name === undefined ? Number(groups['month']) : monthOfName;
  const day = Number(groups['day']);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { kind: 'day', day, month, ...yearOf(groups) };
}

const yearOf = ({ year }: Record<string, string | undefined>): { year?: string } =>
  year === undefined ? {} : { year };
