/** The proof of faithfulness: the words of the source, in order, against those of the meeting. */
import type { Meeting } from '../minutes/model.ts';
import { meetingWords, wordsOf } from '../minutes/words.ts';
import { printFacts } from './header.ts';
import { withoutMarks } from './inline.ts';
import { withoutBullet } from './list-mark.ts';
import type { SourceLine } from './source-line.ts';

/** A place where the words differ. */
export interface WordGap {
  /** Line of the first missing word, or of the place where words were added. */
  line: number;
  /** Words of the source that the meeting lacks. */
  missing: string[];
  /** Words the meeting has instead. */
  instead: string[];
}

export interface WordProof {
  /** Words of the source, less those left out. */
  words: number;
  /** Words of the contents list. */
  leftOut: number;
  /** Empty when nothing was lost or added. */
  gaps: WordGap[];
}

/**
 * Compares the words of `lines` with those of `meeting`. Aside are the lines in `leftOut` and the
 * lines above the first item that the meeting's facts print again to the letter.
 */
export function proveWords(
  lines: readonly SourceLine[],
  leftOut: ReadonlySet<number>,
  meeting: Meeting,
): WordProof {
  const facts = printFacts(meeting);
  const text: SourceWord[] = [];
  let inFacts = 0;
  for (const { number, text: printed } of lines) {
    if (leftOut.has(number)) continue;
    const fact = facts.indexOf(printed.trim());
    if (fact === -1) text.push(...sourceWords(number, printed));
    else inFacts += wordsOf(facts.splice(fact, 1).join()).length;
  }
  const omitted = lines.filter(({ number }) => leftOut.has(number));
  return {
    words: inFacts + text.length,
    leftOut: omitted.flatMap((line) => wordsOf(line.text)).length,
    gaps: findGaps(text, meetingWords(meeting)),
  };
}

interface SourceWord {
  line: number;
  word: string;
}

function sourceWords(line: number, text: string): SourceWord[] {
  return wordsOf(withoutMarks(withoutBullet(text))).map((word) => ({ line, word }));
}

/** Words that must agree again before a gap is taken to end. */
const agreement = 3;

/** A gap of more words than this is taken to go on to the end. */
const longestGap = 400;

function findGaps(source: readonly SourceWord[], words: readonly string[]): WordGap[] {
  const gaps: WordGap[] = [];
  let here = 0;
  let there = 0;
  while (here < source.length || there < words.length) {
    if (source[here]?.word === words[there]) {
      here += 1;
      there += 1;
      continue;
    }
    const [missing, instead] = gapSize(source, here, words, there);
    gaps.push({
      line: source[Math.min(here, source.length - 1)]?.line ?? 1,
      missing: source.slice(here, here + missing).map(({ word }) => word),
      instead: words.slice(there, there + instead),
    });
    here += missing;
    there += instead;
  }
  return gaps;
}

/** The fewest words to skip on both sides until they agree again; all that is left when they do not. */
function gapSize(
  source: readonly SourceWord[],
  here: number,
  words: readonly string[],
  there: number,
): [missing: number, instead: number] {
  const left = source.length - here;
  const right = words.length - there;
  for (let skipped = 1; skipped <= Math.min(longestGap, left + right); skipped++) {
    for (
      let missing = Math.max(0, skipped - right);
      missing <= Math.min(skipped, left);
      missing++
    ) {
      const instead = skipped - missing;
      if (agreeFrom(source, here + missing, words, there + instead)) return [missing, instead];
    }
  }
  return [left, right];
}

function agreeFrom(
  source: readonly SourceWord[],
  here: number,
  words: readonly string[],
  there: number,
): boolean {
  for (let n = 0; n < agreement; n++) {
    const word = source[here + n]?.word;
    if (word !== words[there + n]) return false;
    if (word === undefined) return true;
  }
  return true;
}
