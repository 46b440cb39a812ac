/**
 * Joins words across line ends. A hyphen there may divide a word (`ud-` / `dannelse`), belong to it
 * (`LP-` / `model`) or be suspended (`ind-` / `og udskoling`). The next word and the spelling
 * elsewhere in the document decide.
 */
import { count } from './counts.ts';

export interface JoinedWord {
  /** What joins the two words. */
  join: '' | ' ';
  dropsHyphen: boolean;
  /** Whether another reading is plausible. */
  isDoubtful: boolean;
}

const blank: JoinedWord = { join: ' ', dropsHyphen: false, isDoubtful: false };
const whole: JoinedWord = { join: '', dropsHyphen: true, isDoubtful: false };
const hyphenated: JoinedWord = { join: '', dropsHyphen: false, isDoubtful: false };

/** Marks only a division of a word, unlike other hyphens. */
export const softHyphen = '\u00AD';

/** The words of a line. */
interface LineOfWords {
  words: readonly { text: string }[];
}

const hyphen = /[-\u2010\u2011]$/u;

/** Words that follow a suspended hyphen. */
const joiningWords = new Set(
  'og eller samt til men som såvel henholdsvis hhv. respektive resp. kontra versus og/eller and or'.split(
    ' ',
  ),
);

/** Letters after the division that another word must share to be evidence. */
const leastTail = 2;

/** Decides how the last word of a line and the first word of the next are joined. */
export type JoinWords = (last: string, next: string) => JoinedWord;

/** Learns the spelling of a document from all of its lines, in order. */
export function learnWords(lines: readonly LineOfWords[]): JoinWords {
  const known = countWords(lines);
  const prefixes = prefixesOf(known);
  const evidence = (last: string, next: string): number => {
    const [head, tail] = [headOf(last), tailOf(next)];
    const timesOf = (word: string) => known.get(word) ?? 0;
    const [joined, divided] = [timesOf(head + tail), timesOf(`${head}-${tail}`)];
    if (joined !== divided) return joined - divided;
    if (timesOf(`${head}-`) > 0) return -1;
    return prefixes.has(head + tail.slice(0, leastTail)) && tail.length >= leastTail ? 1 : 0;
  };
  const breaks = lines.flatMap((line, index) => {
    const [last, next] = [line.words.at(-1)?.text, lines[index + 1]?.words[0]?.text];
    return last !== undefined && next !== undefined && isUndecided(last, next)
      ? [{ last, next }]
      : [];
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
    // Where a hyphen belongs to the word, its first part is a word: `ny-specialisering`, not
    // `tids-periode`.
    return { ...(divides ? whole : hyphenated), isDoubtful: !divides || known.has(headOf(last)) };
  };
}

/** Whether the words alone leave open what the hyphen is. */
function isUndecided(last: string, next: string): boolean {
  return /\p{L}[-\u2010\u2011]$/u.test(last) && /^\p{Ll}/u.test(next) && !joiningWords.has(next);
}

/** The part of a word before its final hyphen, back to an earlier hyphen. */
const headOf = (last: string): string =>
  lower(/(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-\u2010\u2011\u00AD]$/u.exec(last)?.[1] ?? '');

/** The leading letters of the next word. */
const tailOf = (next: string): string => lower(/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '');

const lower = (text: string): string => text.toLocaleLowerCase('da');

/**
 * Counts the words that are not split at a line end. `a-kasse` counts as itself and as `a-`, which
 * shows that the document writes compounds of it with a hyphen.
 */
function countWords(lines: readonly LineOfWords[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [index, { words }] of lines.entries()) {
    const endsBefore = lines[index - 1]?.words.at(-1)?.text ?? '';
    const begin = hyphen.test(endsBefore) || endsBefore.endsWith(softHyphen) ? 1 : 0;
    for (const { text } of words.slice(begin)) {
      for (const [word] of lower(text).matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
        count(counts, word);
        const parts = word.split('-');
        for (const part of parts.length > 1 ? parts.slice(0, -1) : []) count(counts, `${part}-`);
      }
    }
  }
  return counts;
}

/** All prefixes of the known words. */
function prefixesOf(known: ReadonlyMap<string, number>): Set<string> {
  const prefixes = new Set<string>();
  for (const word of known.keys()) {
    for (let length = leastTail; length <= word.length; length++) {
      prefixes.add(word.slice(0, length));
    }
  }
  return prefixes;
}
