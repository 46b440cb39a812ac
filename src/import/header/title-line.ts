/**
 * Reads titles that state the kind of document, the body and the date: `Referat til mødet i Byrådet
 * den …`.
 */
import { weekdayNames } from '../../i18n/da-dates.ts';
import { isBodyName } from '../../minutes/sections/dated-heading.ts';
import { isTime } from '../../minutes/days/dates.ts';
import { given } from '../../minutes/given.ts';
import { findDays } from '../../minutes/days/printed-day.ts';
import { findTimes } from '../../minutes/days/printed-time.ts';
import { documentWords, joiningWords } from './labels.ts';

export interface LineFacts {
  status?: 'agenda' | 'minutes';
  committee?: string;
  date?: string;
  /** The last day of several. */
  until?: string;
  start?: string;
  end?: string;
  place?: string;
}

const pattern = (words: readonly string[]): string =>
  words.toSorted((one, other) => other.length - one.length).join('|');

const wordsOfStatus = Object.entries(documentWords).map(
  ([status, words]) =>
    [
      status as 'agenda' | 'minutes',
      new RegExp(`(?<!\\p{L})(?:${pattern(words)})(?!\\p{L})`, 'iu'),
    ] as const,
);

const joining = `(?:${pattern([...joiningWords, ...weekdayNames])})(?!\\p{L})\\.?`;
const signs = String.raw`[\s,:;./–—-]`;
const leading = new RegExp(`^(?:${signs}|${joining})+`, 'iu');
const trailing = new RegExp(`(?<!${signs})(?:${signs}|(?<!\\p{L})${joining})+$`, 'iu');
/** `bestyrelsesmøde i ` */
const meetingPrefix = /^\S*møde(?:t)? (?:i|for|af|med|på) /iu;
/** Only what it is, and no name: `bestyrelsesmøde`, but not `Ældrerådsmøde`. */
const isAnyMeeting = (name: string): boolean =>
  /^\p{L}*møde(?:t|r)?$/iu.test(name) && !isBodyName(name.replace(/s?møde(?:t|r)?$/iu, ''));
/** `møde nr. 4`, `uge 13`, `Tillægsdagsorden 2` */
const counted =
  /(?<=tillægsdagsorden )\d{1,2}(?![\p{L}\d])|(?<!\p{L})(?:(?:møde(?:t)? )?nr\.? ?\d{1,3}(?:\/\d{2,4})?|uge \d{1,2})(?![\p{L}\d])/giu;
const placeAfter = /^[\s,.]*(?:(?:i|på|ved)\s|[-–—,]\s*)(?:lokale:?\s(?!\d))?(\S.*)/iu;

const daySign = new RegExp(`(?<!\\p{L})(?:${weekdayNames.join('|')}|den|d\\.)(?!\\p{L})`, 'iu');

/** `Forside > Politik > Referater`, also with arrows that were images. */
const breadcrumb = /(?: [>»›] .+){2}|(?:\p{Ll}pil\p{Lu}.+){2}/u;

/** Length limit: a title is a line, not a paragraph. */
const longest = 250;

/** The kind of document, by the first word that states it. */
export const readStatus = (text: string): 'agenda' | 'minutes' | undefined =>
  wordsOfStatus.find(([, words]) => words.test(text))?.[0];

/**
 * Reads a line that states a date or the kind of document, with the name of the body; `undefined`
 * for any other line.
 */
export function readTitleLine(text: string): LineFacts | undefined {
  // The title at the end of a breadcrumb is repeated below it.
  if (text.length > longest || breadcrumb.test(text)) return undefined;
  // With a weekday or an article before it, a two-digit year is accepted.
  const [day] = findDays(text, daySign.test(text));
  const status = readStatus(text);
  const before = text.slice(0, day?.start ?? text.length);
  const after = day ? text.slice(day.end) : '';
  const { times, rest } = takeTimes(after);
  const place = times.length > 0 ? placeAfter.exec(rest)?.[1]?.trim() : undefined;
  const name = committeeIn(before) || (place === undefined ? committeeIn(rest) : '');
  const isBody = status === undefined && day === undefined ? isBareName(name) : isBodyName(name);
  if (!isBody && status === undefined && (name !== '' || day === undefined)) return undefined;
  // Between the kind of document and a date, any name is the committee's.
  const isCommittee =
    isBody || (status !== undefined && day !== undefined && /\p{L}{2}/u.test(committeeIn(before)));
  if (!isCommittee && name !== '' && day === undefined && !mentionsMeeting(name)) return undefined;
  const [start, end] = times;
  const committee = isCommittee && name !== '' ? name : undefined;
  return given({ status, committee, date: day?.date, until: day?.until, start, end, place });
}

/** Words that occur in sentences about a body but not in its name. */
const sentenceWord = /(?<!\p{L})(?:af|til|om|der|hvilke|fra|på|med|er|kan|skal|se|vælg)(?!\p{L})/iu;

/** Whether a name alone, without date or kind of document, is that of a body. */
function isBareName(name: string): boolean {
  const [first = ''] = name.split(/\s+/u);
  return (
    isBodyName(name) && (name.startsWith('§') || isBodyName(first) || !sentenceWord.test(name))
  );
}

const mentionsMeeting = (text: string): boolean => /møde(?:t|r)?(?!\p{L})/iu.test(text);

/** The name of a committee in a part of a title: what is left without all other words. */
export function committeeIn(part: string): string {
  // `ALLERØD KOMMUNE`, `- Dagsordener og referater`
  let name = part
    .replace(/^\s*\p{Lu}[\p{L}-]+ kommune[\s,:–-]+(?=\p{L})/iu, '')
    .replace(/(?<![\s–—-])[\s–—-]*dagsordener og referater\s*$/iu, '')
    .replaceAll('|', ' ')
    .replaceAll(counted, ' ');
  for (const [, words] of wordsOfStatus) name = name.replace(words, ' ');
  name = name.replaceAll(/\s+/gu, ' ').replace(leading, '').replace(trailing, '');
  // `Byrådet - budgetseminar`
  const [body = name] = name.split(/ [-–—] (?=\p{Ll})/u);
  if (isBodyName(body)) name = body;
  name = name.replace(meetingPrefix, '');
  if (isAnyMeeting(name)) return '';
  // `Kommunalbestyrelsens møde`
  const nominative = name.replace(/s$/iu, '');
  return !isBodyName(name) && isBodyName(nominative) ? nominative : name;
}

/** Reads whole hours, for values of time labels: `16-18`. */
export const readHours = (text: string): string[] => {
  const [, start, end] = /^(\d{1,2})(?:\s*(?:[-–—]|til)\s*(\d{1,2}))?$/u.exec(text.trim()) ?? [];
  return [start, end]
    .filter((hour) => hour !== undefined)
    .map((hour) => `${hour.padStart(2, '0')}:00`)
    .filter(isTime);
};

/** Takes the first time, or the first range of times, out of a text. */
export function takeTimes(text: string): { times: string[]; rest: string } {
  const found = findTimes(text).slice(0, 2);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return { times: [], rest: text };
  // `kl. 17-19`
  const hours = /^\s*(?:[-–—]|til)\s*(\d{1,2})(?![\d.:])/u.exec(text.slice(first.end));
  if (first === last && hours) {
    const rest = text.slice(0, first.start) + text.slice(first.end + hours[0].length);
    return { times: [first.time, ...readHours(hours[1] ?? '')], rest };
  }
  // A second time counts only directly after the first.
  const between = text.slice(first.end, last.start);
  const both = found.length === 2 && /^\s*(?:(?:[-–—]|til|slut:?)\s*)?$/iu.test(between);
  const end = both ? last.end : first.end;
  return {
    times: (both ? found : found.slice(0, 1)).map(({ time }) => time),
    rest: text.slice(0, first.start) + text.slice(end),
  };
}
