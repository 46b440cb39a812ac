/**
 * Decides whether a line above the items states only facts that the meeting has. Its words are then
 * in the minutes, though written differently.
 */
import { weekdayName } from '../../i18n/da-dates.ts';
import type { Meeting } from '../../minutes/model.ts';
import { dayAfter, daysOf, endsNextNight } from '../../minutes/days/meeting-days.ts';
import { findDays } from '../../minutes/days/printed-day.ts';
import { findTimes } from '../../minutes/days/printed-time.ts';
import { documentWords, factLabels, joiningWords } from './labels.ts';
import { withoutBullet } from '../lines/list-mark.ts';

export type KnownFacts = Pick<
  Meeting,
  'title' | 'date' | 'start' | 'end' | 'endDate' | 'place' | 'status' | 'present' | 'apologies'
> & {
  /** The committee's name in the document, where it is the meeting's committee. */
  committeeName?: string | undefined;
};

/** Whether every date, time, place, name and word of `line` is covered by `facts`. */
export function statesOnlyFacts(line: string, facts: KnownFacts): boolean {
  const text = withoutBullet(line).trim();
  if (text === '' || isPartOf(facts.title, text)) return true;
  if (isPartOf(facts.committeeName ?? '', text)) return true;
  const { place, present, apologies, committeeName } = facts;
  const names = [place, committeeName, ...present, ...apologies].filter(
    (name) => name !== undefined,
  );
  let rest = names
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, name) => withoutPhrase(left, name), text);
  const days = findDays(rest, true);
  const own = [...daysOf(facts), ...(endsNextNight(facts) ? [dayAfter(facts.date)] : [])];
  if (days.some(({ date, until = date }) => !own.includes(date) || !own.includes(until)))
    return false;
  rest = cut(rest, days);
  const times = findTimes(rest);
  if (times.some(({ time }) => time !== facts.start && time !== facts.end)) return false;
  rest = cut(rest, times).toLocaleLowerCase('da');
  for (const day of own) rest = withoutPhrase(rest, weekdayName(day));
  for (const word of [...labelWords, ...documentWords[facts.status]])
    rest = withoutPhrase(rest, word);
  const hours = [facts.start, facts.end].filter((time) => time?.endsWith(':00') === true);
  return rest
    .split(/[^\p{L}\d]+/u)
    .every(
      (word) => word === '' || joining.has(word) || hours.includes(`${word.padStart(2, '0')}:00`),
    );
}

/** Whether a title or name that the document prints on several lines has all of one of them. */
const isPartOf = (whole: string, line: string): boolean =>
  ` ${whole} `.includes(` ${line.replaceAll(/\s+/gu, ' ')} `);

/** Longest first, so that no label is cut by a shorter one. */
const labelWords = [...factLabels.keys()]
  .filter((label) => !['other', 'remarks'].includes(factLabels.get(label) ?? ''))
  .toSorted((one, other) => other.length - one.length);

const joining = new Set(joiningWords);

/** Removes the first occurrence of `phrase` as whole words. */
function withoutPhrase(text: string, phrase: string): string {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const isWhole = !/[\p{L}\d]$/u.test(text.slice(0, at)) && !/^[\p{L}\d]/u.test(text.slice(end));
    if (isWhole && phrase !== '') return `${text.slice(0, at)} ${text.slice(end)}`;
  }
  return text;
}

const cut = (text: string, parts: readonly { start: number; end: number }[]): string =>
  parts
    .toReversed()
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
