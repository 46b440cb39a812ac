/** Mentions of meetings by a day or a week. */
import { given } from '../minutes/given.ts';
import type { NamedCommittee } from './names.ts';
import { isOtherBody } from './governing-words.ts';
import {
  articleStart,
  bareMinutesStart,
  beforeGap,
  committeesAt,
  minutesStart,
  sentenceStart,
  tenseOf,
  wordAt,
  type Tokens,
} from './phrases.ts';
import { isOfUnknown, municipalityBefore, room } from './owners.ts';
import { itemBeside } from './points.ts';
import type { Reference, TextContext } from './reference.ts';
import { timeAt, timeMeant, timesFrom } from './times.ts';
import { auxiliaries, clauseOpeners, dayArticles, decisions, meetingWords } from './vocabulary.ts';

/** Words that name a committee's meeting by its time: indexes of the first and the last token. */
interface Phrase {
  committees: readonly NamedCommittee[];
  first: number;
  last: number;
  minutes: boolean;
  /** A municipality that the committee is said to be of. */
  municipality?: string | undefined;
}

/** The mentions in `text`, whose tokens are `tokens`. Days and weeks of other events are left out. */
export function findMeetings(text: string, tokens: Tokens, context: TextContext): Reference[] {
  const found: Reference[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (timeAt(tokens, at) === undefined) continue;
    const phrase =
      afterCommittee(text, tokens, at) ??
      afterMinutes(text, tokens, at, context) ??
      beforeCommittee(tokens, at);
    const places = timesFrom(tokens, at);
    if (phrase) found.push(...mentions(tokens, phrase, places, context));
    at = places.at(-1) ?? at;
  }
  return found;
}

/** `Direktørforum den 22. juni`, `KommuneMED har på mødet den …`, `referat af Byrådets møde i uge 4` */
function afterCommittee(text: string, tokens: Tokens, at: number): Phrase | undefined {
  const gap = beforeGap(tokens, at);
  // `Økonomiudvalgets punkt 4 den 10. marts`
  const place = tokens[gap]?.kind === 'item' ? gap - 1 : gap;
  const token = tokens[place];
  if (token?.kind !== 'committee' || isOtherBody(wordAt(tokens, place - 1))) return undefined;
  const minutes = minutesStart(tokens, place);
  const { committees } = token;
  const municipality = municipalityBefore(text, tokens, place);
  return {
    committees,
    first: minutes ?? place,
    last: at,
    minutes: minutes !== undefined,
    municipality,
  };
}

/**
 * `referat fra mødet den 4. juni`: of the committee named with it (`Byrådet godkender referat fra …`,
 * `referat fra den … i Byrådet`), or else of the meeting's own. `undefined` where the body named is no
 * committee of this site.
 */
function afterMinutes(
  text: string,
  tokens: Tokens,
  at: number,
  { committee, approval }: TextContext,
): Phrase | undefined {
  const first = minutesStart(tokens, at) ?? (approval ? bareMinutesStart(tokens, at) : undefined);
  if (first === undefined || isOfUnknown(text, tokens, first)) return undefined;
  const next = tokens[at + 2];
  if (/^[(,]$|^(?:i|fra|for|af)$/.test(wordAt(tokens, at + 1)) && next !== undefined) {
    if (next.kind === 'committee') {
      return { committees: next.committees, first, last: at + 2, minutes: true };
    }
    const written = text.slice(next.start, next.end);
    if (/^\p{Lu}/u.test(written) && !room.test(written)) return undefined;
  }
  const named = tokens
    .slice(sentenceStart(tokens, first), first)
    .findLast((token) => token.kind === 'committee');
  const committees = named?.kind === 'committee' ? named.committees : [{ key: committee }];
  return { committees, first, last: at, minutes: true };
}

/** `Den 12. maj 2020 godkendte Kommunalbestyrelsen`, `mødet den 12. maj 2020 i Kommunalbestyrelsen` */
function beforeCommittee(tokens: Tokens, at: number): Phrase | undefined {
  const article = articleStart(tokens, at);
  if (!dayArticles.has(wordAt(tokens, at - 1))) return undefined;
  const opener = wordAt(tokens, article - 1);
  const ofMeeting = meetingWords.has(opener);
  if (article > 0 && !clauseOpeners.has(opener)) return undefined;
  let last = at + 1;
  let decides = ofMeeting && wordAt(tokens, last) === 'i';
  for (; last - at <= 5; last++) {
    const word = wordAt(tokens, last);
    decides ||= decisions.has(word);
    if (!decisions.has(word) && !auxiliaries.has(word)) break;
  }
  const token = tokens[last];
  if (!decides || token?.kind !== 'committee') return undefined;
  const { committees } = token;
  return { committees, first: ofMeeting ? article - 1 : article, last, minutes: false };
}

/** One mention for each day or week of a phrase; `places` are the indexes of their tokens. */
function mentions(
  tokens: Tokens,
  phrase: Phrase,
  places: readonly number[],
  { date }: TextContext,
): Reference[] {
  const tense = phrase.minutes ? 'past' : tenseOf(tokens, phrase.first, phrase.last);
  const sharedYear = places.map((place) => timeAt(tokens, place)?.year).findLast(Boolean);
  return places.flatMap((place, order) => {
    const first = order === 0 ? phrase.first : articleStart(tokens, place);
    const last = order === 0 ? phrase.last : place;
    const when = timeMeant(tokens, place, { sharedYear, tense, own: date });
    const committees = when === undefined ? [] : committeesAt(phrase.committees, when);
    const [start, end] = [tokens[first]?.start, tokens[last]?.end];
    if (when === undefined || start === undefined || end === undefined) return [];
    if (committees.length === 0) return [];
    const item = itemBeside(tokens, first, last);
    const { minutes, municipality } = phrase;
    const municipalities = municipality === undefined ? undefined : [municipality];
    return [
      {
        start,
        end,
        ...given({ municipalities }),
        to: { kind: 'meeting', committees, when, minutes, ...given({ item }) },
      },
    ];
  });
}
