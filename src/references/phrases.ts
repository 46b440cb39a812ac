/** Parts of a phrase that names a meeting: what stands before, between and after its tokens. */
import { isoWeek, type Tense } from './calendar.ts';
import type { NamedCommittee } from './names.ts';
import type { MeetingMention } from './reference.ts';
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

/** More words than this between a committee and a day do not belong together. */
const longestGap = 8;

export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? '';

/** Place of the last token before `at` that may not stand inside a phrase; -1 where there is none. */
export function beforeGap(tokens: Tokens, at: number): number {
  let place = at - 1;
  while (place >= 0 && at - place <= longestGap && betweenWords.has(wordAt(tokens, place))) place--;
  return place;
}

/** Place where `mandag den`, before the day at `at`, begins; `at` itself without such words. */
export function articleStart(tokens: Tokens, at: number): number {
  let place = at;
  while (dayArticles.has(wordAt(tokens, place - 1)) || weekdays.has(wordAt(tokens, place - 1))) {
    place--;
  }
  return place;
}

/** Place where `(foreløbigt) referat fra mødet` begins, when its words end before `at`. */
export function minutesStart(tokens: Tokens, at: number): number | undefined {
  let place = beforeGap(tokens, at);
  if (minutesPrepositions.has(wordAt(tokens, place))) place--;
  if (!minutesWords.has(wordAt(tokens, place))) return undefined;
  if (!minutesPrepositions.has(wordAt(tokens, place + 1))) return undefined;
  return minutesStates.has(wordAt(tokens, place - 1)) ? place - 1 : place;
}

/** `, pkt. 4`, `(punkt 4)` after the token at `at`; else `punkt 4 på` before the one at `start`. */
export function itemBeside(tokens: Tokens, start: number, at: number): MeetingMention['item'] {
  let after = at + 1;
  while (/^[,(]$|^(?:under|som)$/.test(wordAt(tokens, after)) && after - at < 3) after++;
  const before = /^(?:på|i|fra|af)$/.test(wordAt(tokens, start - 1)) ? start - 2 : start - 1;
  const token = [tokens[after], tokens[before]].find((each) => each?.kind === 'item');
  return token?.kind === 'item'
    ? { number: token.number, start: token.start, end: token.end }
    : undefined;
}

/** The tense of the nearest word that has one, between the tokens `from` and `to` or beside them. */
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

/** Place of the first token of the sentence that the one at `at` is in. */
export function sentenceStart(tokens: Tokens, at: number): number {
  let place = at;
  while (place > 0 && !stops.has(wordAt(tokens, place - 1))) place--;
  return place;
}

/** The committees that went by the name at the time meant (a day or an ISO week). */
export function committeesAt(committees: readonly NamedCommittee[], when: string): string[] {
  return committees
    .filter(({ until }) => {
      if (until === undefined) return true;
      return when <= (when.includes('W') ? isoWeek(until) : until);
    })
    .map(({ key }) => key);
}
