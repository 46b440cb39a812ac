/** Tokenises running text, and recognises days, weeks, numbers and names of committees. */
import { formWords, letteredForms, numberForms, wordForms, type Lexeme } from './lexemes.ts';
import { fold, wordOrMark, type CommitteeNames, type NamedCommittee } from './names.ts';

interface Place {
  start: number;
  end: number;
  /** Folded. Empty for what is recognised, so that no list of words contains it. */
  word: string;
}

export type Token = Place &
  ({ kind: 'word' } | { kind: 'committee'; committees: readonly NamedCommittee[] } | Lexeme);

/** `d. 4. juni`, `d. mandag` */
const dayArticle = /d\.(?=\s*(?:\d|\p{L}+dag))/iuy;

/** White space gives no tokens. */
export function tokenise(text: string, names: CommitteeNames): Token[] {
  const tokens: Token[] = [];
  const words = new RegExp(wordOrMark);
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const start = match.index;
    const word = fold(match[0]);
    const token = readForm(text, start, word) ?? readArticle(text, start, word);
    tokens.push(token ?? { kind: 'word', start, end: words.lastIndex, word });
    if (token) words.lastIndex = token.end;
  }
  return joinNames(tokens, text, names);
}

function readForm(text: string, start: number, word: string): Token | undefined {
  const first = word.charAt(0);
  const isDigit = first >= '0' && first <= '9';
  const isLettered =
    !isDigit && /^-\d/u.test(text.slice(start + word.length, start + word.length + 2));
  if (!isDigit && !isLettered && !formWords.has(word)) return undefined;
  for (const [pattern, read] of isDigit ? numberForms : isLettered ? letteredForms : wordForms) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const lexeme = match && read(match.groups ?? {});
    if (match && lexeme) return { start, end: start + match[0].length, word: '', ...lexeme };
  }
  return undefined;
}

function readArticle(text: string, start: number, word: string): Token | undefined {
  if (word !== 'd') return undefined;
  dayArticle.lastIndex = start;
  return dayArticle.test(text) ? { kind: 'word', start, end: start + 2, word: 'd.' } : undefined;
}

/** Joins the tokens of a committee's name into one; the longest name wins. */
function joinNames(tokens: readonly Token[], text: string, names: CommitteeNames): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = nameAt(tokens, at, text, names);
    const token = found?.token ?? tokens[at];
    if (token === undefined) break;
    joined.push(token);
    at += found?.length ?? 1;
  }
  return joined;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  { forms, longest }: CommitteeNames,
): { token: Token; length: number } | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  for (let length = longest.get(first.word) ?? 0; length > 0; length--) {
    const parts = tokens.slice(at, at + length);
    const last = parts.at(-1);
    if (last === undefined || parts.length < length) continue;
    const written = text.slice(first.start, last.end);
    const committees = (forms.get(parts.map(({ word }) => word).join(' ')) ?? []).filter(
      ({ spelling = '' }) => written.startsWith(spelling),
    );
    if (committees.length === 0) continue;
    const { start } = first;
    const { end } = last;
    return { token: { kind: 'committee', start, end, word: '', committees }, length };
  }
  return undefined;
}
