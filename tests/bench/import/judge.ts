/** Judges an import that says that it has every word: what another reading has, and it has not. */
import type { Outcome } from './import-once.ts';

/** Words by how often they occur; signs, accents and blanks within are none of theirs. */
type Words = Map<string, number>;

const squeezed = (text: string): string =>
  text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, '');

function wordsIn(texts: readonly string[]): Words {
  const words: Words = new Map();
  for (const part of texts.join(' ').split(/\s+/)) {
    const word = squeezed(part);
    if (word !== '') words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** The words of which `others` has fewer, once for each that is missing. */
const fewerIn = (others: Words, words: Words): string[] =>
  [...words].flatMap(([word, count]) =>
    Array.from({ length: Math.max(0, count - (others.get(word) ?? 0)) }, () => word),
  );

/** The letters of words that `others` have not: words may be divided otherwise. */
function lettersMissing(words: readonly string[], others: readonly string[]): string {
  const left = new Map<string, number>();
  for (const letter of others.join('')) left.set(letter, (left.get(letter) ?? 0) + 1);
  let missing = '';
  for (const letter of words.join('')) {
    const count = left.get(letter) ?? 0;
    if (count === 0) missing += letter;
    else left.set(letter, count - 1);
  }
  return missing;
}

/** Words that a reader sees and the meeting has not. */
export interface Missing {
  /** Of the other reading, in neither what was kept nor what was counted as left out. */
  unread: string[];
  /** Of what was kept, not in the meeting's file. */
  unwritten: string[];
}

/** What is missing in an import beside the `other` reading; `usual` is missing in the sound document, too. */
export function judge(
  { kept, leftOut, text }: Outcome,
  other: string | undefined,
  usual: Missing = { unread: [], unwritten: [] },
): Missing {
  const read = wordsIn([...kept, ...leftOut]);
  const seen = other === undefined ? new Map<string, number>() : wordsIn([other]);
  const file = wordsIn([text]);
  const written = wordsIn(kept);
  const notInFile = [...usual.unwritten, ...wordsIn(leftOut).keys()];
  return {
    unread: apart(without(fewerIn(read, seen), usual.unread), fewerIn(seen, read)),
    unwritten: apart(without(fewerIn(file, written), notInFile), fewerIn(written, file)),
  };
}

/** `words`, unless the `others` have all their letters. */
const apart = (words: string[], others: readonly string[]): string[] =>
  lettersMissing(words, others) === '' ? [] : words;

function without(words: readonly string[], usual: readonly string[]): string[] {
  const known = new Set(usual);
  return words.filter((word) => !known.has(word));
}
