/** Parts of a phrase that names a meeting. Numbers are indexes of tokens. */
import { isoWeek, type Tense } from './calendar.ts';
import type { NamedCommittee } from './names.ts';
import type { Token } from './tokens.ts';
import {
  betweenWords,
  dayArticles,
  futureWords,
  minutesPrepositions,
  minutesStates,
  minutesWords,
  pastWords,
  stops,
  weekdays,
} from './vocabulary.ts';

export type Tokens = readonly Token[];

/** Most tokens between a committee and the day of its meeting. */
const longestGap = 8;

export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? '';

/** The last token before `at` that is not one of the words allowed in between; -1 if there is none. */
export function beforeGap(tokens: Tokens, at: number): number {
  let place = at - 1;
  const isBetween = (): boolean =>
    tokens[place]?.kind === 'aside' || betweenWords.has(wordAt(tokens, place));
  while (place >= 0 && at - place <= longestGap && isBetween()) place--;
  return place;
}

/** The beginning of `mandag den` before the day at `at`; `at` itself where there are no such words. */
export function articleStart(tokens: Tokens, at: number): number {
  let place = at;
  while (dayArticles.has(wordAt(tokens, place - 1)) || weekdays.has(wordAt(tokens, place - 1))) {
    place--;
  }
  return place;
}

/** The beginning of `(foreløbigt) referat fra mødet`, if that ends before `at`. */
export function minutesStart(tokens: Tokens, at: number): number | undefined {
  let place = beforeGap(tokens, at);
  if (minutesPrepositions.has(wordAt(tokens, place))) place--;
  if (!minutesWords.has(wordAt(tokens, place))) return undefined;
  if (!minutesPrepositions.has(wordAt(tokens, place + 1))) return undefined;
  return minutesStates.has(wordAt(tokens, place - 1)) ? place - 1 : place;
}

/** The same without a word such as `fra`, as titles have it: `referat 4. juni`, `referat: mødet den 4. juni`. */
export function bareMinutesStart(tokens: Tokens, at: number): number | undefined {
  let place = beforeGap(tokens, at);
  if (wordAt(tokens, place) === ':') place = beforeGap(tokens, place);
  return minutesWords.has(wordAt(tokens, place)) ? place : undefined;
}

/** The tense of the first word with one from `from` to `to`, or else the nearest in the sentence. */
export function tenseOf(tokens: Tokens, from: number, to: number): Tense {
  const inside = tokens.slice(from, to + 1).map(({ word }) => tenseOfWord(word));
  const first = inside.find((tense) => tense !== undefined);
  if (first !== undefined) return first;
  const before = sentenceStart(tokens, from);
  let after = to + 1;
  while (after < tokens.length && !stops.has(wordAt(tokens, after))) after++;
  for (let distance = 1; from - distance >= before || to + distance < after; distance++) {
    const left = from - distance >= before ? wordAt(tokens, from - distance) : '';
    const right = to + distance < after ? wordAt(tokens, to + distance) : '';
    const tense = tenseOfWord(left) ?? tenseOfWord(right);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function tenseOfWord(word: string): Tense {
  return pastWords.has(word) ? 'past' : futureWords.has(word) ? 'future' : undefined;
}

/** The first token of the sentence that the token `at` is in. */
export function sentenceStart(tokens: Tokens, at: number): number {
  let place = at;
  while (place > 0 && !stops.has(wordAt(tokens, place - 1))) place--;
  return place;
}

/** Keys of those that had the name at the time `when` (a day or an ISO week). */
export function committeesAt(committees: readonly NamedCommittee[], when: string): string[] {
  return committees
    .filter(({ until }) => {
      if (until === undefined) return true;
      return when <= (when.includes('W') ? isoWeek(until) : until);
    })
    .map(({ key }) => key);
}
