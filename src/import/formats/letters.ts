/** Letters and digits of texts, by which two readings of a document are compared. */
import type { SourceLine } from '../source-line.ts';
import { count } from './counts.ts';

/** Letters by how often they occur. */
export type Letters = ReadonlyMap<string, number>;

/** The letters and digits of a text, without accents: how signs, blanks and accents are written differs. */
export const onlyLetters = (text: string): string =>
  text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** How often each letter and digit occurs. */
export function countLetters(text: string): Letters {
  const letters = new Map<string, number>();
  for (const letter of onlyLetters(text)) count(letters, letter);
  return letters;
}

/** How many of `letters` the `others` have not. */
export function missingFrom(others: Letters, letters: Letters): number {
  let missing = 0;
  for (const [letter, found] of letters) missing += Math.max(0, found - (others.get(letter) ?? 0));
  return missing;
}

/** Whether two texts have the same letters, each as often. */
export function haveSameLetters(one: string, other: string): boolean {
  const [ones, others] = [countLetters(one), countLetters(other)];
  return missingFrom(ones, others) === 0 && missingFrom(others, ones) === 0;
}

/** Pieces whose letters, in order, are not in `text`. */
export function piecesNotIn(text: string, pieces: readonly string[]): string[] {
  const letters = onlyLetters(text);
  return pieces.filter((piece) => !letters.includes(onlyLetters(piece)));
}

/** All texts of a line: its words, its mark, its cells. */
export const textsOf = ({ text, list, table = [] }: Omit<SourceLine, 'number'>): string[] => [
  text,
  list?.mark ?? '',
  ...table.flat(),
];
