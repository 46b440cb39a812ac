/** Points by their numbers: whether they are items of a meeting or points of a paper. */
import { agendaGenitives, joining, ofWhat, papers } from './governing-words.ts';
import { wordAt, type Tokens } from './phrases.ts';
import type { MeetingMention } from './reference.ts';
import type { Token } from './tokens.ts';
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
  const joined = joining.test(wordAt(tokens, at)) ? numberAt(tokens, at + 1) : undefined;
  if (joined !== undefined) return beginsNoPaper(tokens, joined.last + 1);
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

/** The number of a point or an item at the token `at`, with or without its `punkt`, and its last token. */
export function numberAt(
  tokens: Tokens,
  at: number,
): { number: string; start: number; end: number; last: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { start, end, word } = token;
  if (token.kind === 'item') return { number: token.number, start, end, last: at };
  if (!/^\d{1,4}[a-zæøå]?$/u.test(word)) return undefined;
  const part = partAfter(tokens, at);
  if (part === undefined) return { number: word, start, end, last: at };
  // `4.1.2` is a point of a longer paper.
  const isNumber = /^(?:\d{1,3}[a-zæøå]?|[a-zæøå])$/u.test(part.word);
  if (!isNumber || partAfter(tokens, at + 2) !== undefined) return undefined;
  return { number: `${word}.${part.word}`, start, end: part.end, last: at + 2 };
}

/** The `1` of `4.1` after the `4` at the token `at`. */
function partAfter(tokens: Tokens, at: number): Token | undefined {
  const [own, mark, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isPart =
    mark?.word === '.' &&
    mark.start === own?.end &&
    part?.start === mark.end &&
    /^[\p{L}\d]/u.test(part.word);
  return isPart ? part : undefined;
}
