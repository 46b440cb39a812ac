/**
 * Words that a line's end cuts in two. A hyphen there may divide a word (`ud-` / `dannelse`), belong
 * to it (`LP-` / `model`) or stand for a part left out (`ind-` / `og udskoling`). Which it is, is told
 * by the next word and by how the document writes the word elsewhere.
 */
import type { PrintedLine } from './printed-page.ts';

export interface JoinedWord {
  /** What stands between the words: nothing, or a blank. */
  join: '' | ' ';
  /** Whether the hyphen goes. */
  dropsHyphen: boolean;
  /** Whether it could have been read otherwise. */
  isDoubtful: boolean;
}

const blank: JoinedWord = { join: ' ', dropsHyphen: false, isDoubtful: false };
const whole: JoinedWord = { join: '', dropsHyphen: true, isDoubtful: false };
const hyphenated: JoinedWord = { join: '', dropsHyphen: false, isDoubtful: false };

/** Hyphens a line may end in; a soft one is there only to divide. */
const softHyphen = '\u00AD';
const hyphen = /[-\u2010\u2011]$/u;

/** Words that join parts of which the first leaves something out. */
const joiningWords = new Set(
  'og eller samt til men som såvel henholdsvis hhv. respektive resp. kontra versus og/eller and or'.split(
    ' ',
  ),
);

/** Letters that must stand after the division in another word for it to tell anything. */
const beyond = 2;

/** Decides how the last word of a line and the first of the next belong together. */
export type JoinWords = (last: string, next: string) => JoinedWord;

/** Learns how a document writes its words. `lines` are all of its lines, in order. */
export function learnWords(lines: readonly PrintedLine[]): JoinWords {
  const known = countWords(lines);
  const beginnings = beginningsOf(known);
  const evidence = (last: string, next: string): number => {
    const [head, tail] = [headOf(last), tailOf(next)];
    const count = (word: string) => known.get(word) ?? 0;
    const [joined, divided] = [count(head + tail), count(`${head}-${tail}`)];
    if (joined !== divided) return joined - divided;
    if (count(`${head}-`) > 0) return -1;
    return beginnings.has(head + tail.slice(0, beyond)) && tail.length >= beyond ? 1 : 0;
  };
  const breaks = lines.flatMap((line, index) => {
    const [last, next] = [line.words.at(-1)?.text, lines[index + 1]?.words[0]?.text];
    return last !== undefined && next !== undefined && isOpen(last, next) ? [{ last, next }] : [];
  });
  const found = breaks.map(({ last, next }) => Math.sign(evidence(last, next)));
  const divides = found.filter((sign) => sign > 0).length > found.filter((sign) => sign < 0).length;

  return (last, next) => {
    if (last.endsWith(softHyphen)) return whole;
    if (last.length > 1 && last.endsWith('/')) return hyphenated;
    if (!hyphen.test(last) || last.length < 2) return blank;
    if (/^\p{N}/u.test(next)) return hyphenated;
    // `3-årige`, but also `punkt 3-` / `sker`.
    if (/\p{N}.$/u.test(last)) return { ...hyphenated, isDoubtful: /^\p{Ll}/u.test(next) };
    if (/^\p{Lu}/u.test(next)) return evidence(last, next) > 0 ? whole : hyphenated;
    if (!/\p{L}.$/u.test(last) || !/^\p{Ll}/u.test(next)) return blank;
    if (joiningWords.has(next.toLocaleLowerCase('da').replace(/[,;:]$/u, ''))) return blank;
    const sign = evidence(last, next);
    if (sign !== 0) return sign > 0 ? whole : hyphenated;
    // `a-kasse`, `LP-model`: no word is divided after one letter, and none in capitals.
    if (/(?:^|[^\p{L}])\p{L}.$/u.test(last) || /\p{Lu}{2}.$/u.test(last)) return hyphenated;
    // Parts that a hyphen joins are words: `ny-specialisering`, but not `tids-periode`.
    return { ...(divides ? whole : hyphenated), isDoubtful: !divides || known.has(headOf(last)) };
  };
}

/** Whether a division is neither certain nor ruled out by the words beside it. */
function isOpen(last: string, next: string): boolean {
  return /\p{L}[-\u2010\u2011]$/u.test(last) && /^\p{Ll}/u.test(next) && !joiningWords.has(next);
}

/** What of a word stands before the hyphen, as far as it is one part. */
const headOf = (last: string): string =>
  lower(/([\p{L}\p{M}]+)[-\u2010\u2011\u00AD]$/u.exec(last)?.[1] ?? '');

/** What of the next word belongs to it. */
const tailOf = (next: string): string => lower(/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '');

const lower = (text: string): string => text.toLocaleLowerCase('da');

/**
 * How often every word occurs that no line's end touches: `a-kasse` counts as itself and as `a-`,
 * which shows that words are put together with it.
 */
function countWords(lines: readonly PrintedLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string) => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [index, { words }] of lines.entries()) {
    const endsBefore = lines[index - 1]?.words.at(-1)?.text ?? '';
    const begin = hyphen.test(endsBefore) || endsBefore.endsWith(softHyphen) ? 1 : 0;
    for (const { text } of words.slice(begin)) {
      for (const [word] of lower(text).matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
        add(word);
        const parts = word.split('-');
        for (const part of parts.length > 1 ? parts.slice(0, -1) : []) add(`${part}-`);
      }
    }
  }
  return counts;
}

/** All beginnings of the known words. */
function beginningsOf(known: ReadonlyMap<string, number>): Set<string> {
  const beginnings = new Set<string>();
  for (const word of known.keys()) {
    for (let length = beyond; length <= word.length; length++) {
      beginnings.add(word.slice(0, length));
    }
  }
  return beginnings;
}
