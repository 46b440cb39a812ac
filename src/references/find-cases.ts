/** Mentions of cases by their numbers, told from numbers of laws and of other bodies' cases. */
import {
  beforeCase,
  isAcronym,
  isCaseLabel,
  isOtherBody,
  joining,
  laws,
} from './governing-words.ts';
import { wordAt, type Tokens } from './phrases.ts';
import type { Reference } from './reference.ts';
import { municipalitiesIn } from './municipalities.ts';
import { inSpan, sentenceSpans, spanAt, type Span } from './sentence-places.ts';
import { given } from '../minutes/given.ts';
import type { Token } from './tokens.ts';

type CaseToken = Extract<Token, { kind: 'case' }>;

/** The mentions in `text`, whose tokens are `tokens`. */
export function findCases(text: string, tokens: Tokens): Reference[] {
  if (!tokens.some(({ kind }) => kind === 'case')) return [];
  const spans = sentenceSpans(text);
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'case' || isOfOthers(text, tokens, at, spans)) return [];
    const { start, end, number } = token;
    const span = spanAt(spans, start);
    const municipalities = municipalitiesIn(text.slice(span?.start, span?.end));
    return [{ start, end, to: { kind: 'case', number }, ...given({ municipalities }) }];
  });
}

/** Whether the case number at the token `at` is that of a law, or of a case of another body. */
function isOfOthers(text: string, tokens: Tokens, at: number, spans: readonly Span[]): boolean {
  const token = tokens[at] as CaseToken;
  const governor = governorOf(text, tokens, at);
  // Only municipalities number by subject, or with letters before the year.
  const { subject, kind } = token.number;
  if (subject !== undefined || kind === 'letters-year-number') return governor === 'law';
  if (governor !== 'case' && governor !== 'free') return true;
  if (isDated(tokens, at)) return true;
  // `Planklagenævnet har i sag 12/2016 …`, `(Højesterets dom, 12/2016)`
  const sentence = inSpan(tokens, spanAt(spans, token.start));
  const before = (each: Token): boolean => each.end <= token.start;
  const isNamed = sentence.some(
    (each) => isOtherBody(each.word) || (before(each) && isAcronym(text, each)),
  );
  return !isOwned(tokens, at) && isNamed;
}

/** `nr. 12/2016 af 3. marts 2016`: so acts are called, never cases. */
const isDated = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at + 1) === 'af' &&
  [tokens[at + 2], tokens[at + 3]].some((each) => each?.kind === 'day');

/** Between the words that tell whose a number is, and the number. */
const transparent = /^(?:nr|nummer|numre|no|id|eu|ef|eøf|eøs|[:("“”„«»[\])])$/u;
const opening = /^[:("“”„«»[]$/u;

/** What the number at the token `at` is the number of by the words directly before it, if they say so. */
function governorOf(text: string, tokens: Tokens, at: number): 'case' | 'law' | 'other' | 'free' {
  let place = at - 1;
  let numbered = false;
  let opened = false;
  for (; place >= 0; place--) {
    const word = wordAt(tokens, place);
    if (joining.test(word) && isNumber(tokens[place - 1])) place--;
    else if (word === '.' && isAbbreviated(tokens, place)) continue;
    else if (!transparent.test(word)) break;
    numbered ||= /^n/u.test(word);
    opened ||= opening.test(word);
  }
  const word = wordAt(tokens, place);
  if (isCaseLabel(word)) return isOfBody(text, tokens, place) ? 'other' : 'case';
  if (laws.test(word)) return 'law';
  const isMark = !/[\p{L}\d]/u.test(word);
  const isFree = opened || isMark || beforeCase.has(word);
  return isFree && !numbered ? 'free' : 'other';
}

/** Whether the case at the token `label` is said to be another's: `Ankestyrelsens sag`, `Banedanmarks sag`. */
function isOfBody(text: string, tokens: Tokens, label: number): boolean {
  // `Statens Arkiver, sag 12/2016`, `Banedanmark: sag 12/2016`
  const isApart = /^[,:(]$/u.test(wordAt(tokens, label - 1));
  const before = tokens[isApart ? label - 2 : label - 1];
  if (before?.kind !== 'word' || own.test(before.word)) return false;
  const isCapital = /^\p{Lu}/u.test(text.slice(before.start));
  return (isCapital && (isApart || /s$/u.test(before.word))) || isOtherBody(before.word);
}

/** `kommunens sag 12/2016`; which municipality is meant by a name is looked up in the archive. */
const own = /^(?:kommunes|kommunens|forvaltningens|vores)$/u;

/** Whether the case at the token `at` is said to be the municipality's, whoever else is named. */
const isOwned = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(at - 4, 0), at).some(({ word }) => own.test(word));

const isNumber = (token: Token | undefined): boolean =>
  token?.kind === 'case' || /^\d+$/u.test(token?.word ?? '');

/** Whether the full stop at `place` belongs to the word before it. */
function isAbbreviated(tokens: Tokens, place: number): boolean {
  const before = tokens[place - 1];
  return (
    before?.end === tokens[place]?.start && /^(?:\p{L}*nr|j|dok|id|sag)$/u.test(before?.word ?? '')
  );
}
