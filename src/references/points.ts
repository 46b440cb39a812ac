/** Points by their numbers: whether they are items of a meeting or points of a paper. */
import { agendaGenitives, bareNumber, joining, ofWhat, papers } from './governing-words.ts';
import { wordAt, type Tokens } from './phrases.ts';
import type { MeetingMention } from './reference.ts';
import { decisions } from './vocabulary.ts';

/**
 * The item of the meeting that the tokens from `start` to `at` name: among them (`Byrådets punkt 4 den 3.
 * marts`), in `, pkt. 4` or `(punkt 4)` after them, or else in `punkt 4 på` before. A point of a paper is none (`Byrådets møde den 3. marts, punkt 4 i
 * aftalen`), nor is what was decided that day (`Byrådet godkendte den 3. marts punkt 4`).
 */
export function itemBeside(tokens: Tokens, start: number, at: number): MeetingMention['item'] {
  let after = at + 1;
  while (/^[,(]$|^(?:under|som)$/.test(wordAt(tokens, after)) && after - at < 3) after++;
  const decided = tokens.slice(start, at).some(({ word }) => decisions.has(word));
  const before = /^(?:på|i|fra|af)$/.test(wordAt(tokens, start - 1)) ? start - 2 : start - 1;
  const places = [
    ...(beginsNoPaper(tokens, after + 1) && !(decided && after === at + 1) ? [after] : []),
    ...(isOfPaper(tokens, before) ? [] : [before]),
  ];
  const inside = tokens.slice(start, at).find(({ kind }) => kind === 'item');
  const token =
    inside ?? places.map((place) => tokens[place]).find((each) => each?.kind === 'item');
  return token?.kind === 'item'
    ? { number: token.number, start: token.start, end: token.end }
    : undefined;
}

/** Whether the token `at`, after a point, cannot begin what it is a point of: `punkt 4 i aftalen`. */
export function beginsNoPaper(tokens: Tokens, at: number): boolean {
  const next = tokens[at];
  if (joining.test(wordAt(tokens, at)) && isNumber(tokens, at + 1)) {
    return beginsNoPaper(tokens, at + 2);
  }
  return next?.kind !== 'word' || !(ofWhat.has(next.word) || /^\d/u.test(next.word));
}

/** Whether the item at the token `at` is a point of a paper: `aftalens punkt 4`, `§ 8, stk. 2, punkt 3`. */
export function isOfPaper(tokens: Tokens, at: number): boolean {
  let place = at - 1;
  while (/^[,("“»]$/u.test(wordAt(tokens, place))) place--;
  const word = wordAt(tokens, place);
  if (place < 0 || agendaGenitives.has(word)) return false;
  if (papers.test(word) || genitive.test(word) || /^(?:§|stk|litra|nr|[a-z])$/u.test(word))
    return true;
  // `bilag 1, punkt 4`, `§ 8, nr. 2, punkt 3`
  const isAbbreviated = word === '.' && /^(?:stk|nr|art|kap)$/u.test(wordAt(tokens, place - 1));
  return isAbbreviated || /^\d/u.test(word);
}

const genitive = /(?:en|et|ne|er|['’])s$/u;

const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'item' || bareNumber.test(wordAt(tokens, at));
