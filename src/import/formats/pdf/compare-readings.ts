/**
 * Compares two readings of a page letter for letter: pdf.js's own, without a layout, and that of the
 * drawing operators. What one has and the other has not is a fault of one of them.
 */
import { count } from '../counts.ts';
import type { SortedGlyph } from './sort-seen.ts';
import type { Difference } from './printed-page.ts';

/** Letters by how often they occur. */
type Letters = Map<string, number>;

/** Letters and digits of `text`, without accents: how signs, blanks and accents are written differs. */
function lettersOf(text: string): Letters {
  const letters = new Map<string, number>();
  for (const letter of onlyLetters(text)) count(letters, letter);
  return letters;
}

/** How many of `letters` the `others` have not. */
function missingFrom(others: Letters, letters: Letters): number {
  let missing = 0;
  for (const [letter, found] of letters) missing += Math.max(0, found - (others.get(letter) ?? 0));
  return missing;
}

/** Whether two texts have the same letters, each as often. */
export function haveSameLetters(one: string, other: string): boolean {
  const [ones, others] = [lettersOf(one), lettersOf(other)];
  return missingFrom(ones, others) === 0 && missingFrom(others, ones) === 0;
}

/** How near to an edge of the page the readings may differ about what is on it, in points. */
const edge = 2;

/**
 * The difference of `pieces` and `glyphs`, the page's own; `undefined` if there is none. Hidden
 * glyphs have been read as well, but not those beside the page, of which the pieces have not all.
 */
export function compareReadings(
  pieces: readonly string[],
  glyphs: readonly SortedGlyph[],
  { width, height }: { width: number; height: number },
): Difference | undefined {
  const isCertain = ({ glyph: { left, baseline }, why }: SortedGlyph): boolean =>
    why !== 'outside' &&
    left > edge &&
    left < width - edge &&
    baseline > edge &&
    baseline < height - edge;
  const textOf = (some: readonly SortedGlyph[]): string =>
    some.map(({ glyph }) => glyph.text).join('');
  const written = lettersOf(pieces.join(''));
  const text = textOf(glyphs);
  const drawn = lettersOf(text);
  const certain = glyphs.every(isCertain) ? drawn : lettersOf(textOf(glyphs.filter(isCertain)));
  const missing = missingFrom(drawn, written);
  const added = missingFrom(written, certain);
  if (missing === 0 && added === 0) return undefined;
  // What is hidden may be private: none of it is told.
  const mayTell = glyphs.every(({ why }) => why === undefined);
  return { missing, added, words: mayTell ? piecesNotIn(text, pieces) : [] };
}

/** Pieces whose letters, in order, are not in `text`. */
function piecesNotIn(text: string, pieces: readonly string[]): string[] {
  const letters = onlyLetters(text);
  return pieces.filter((piece) => !letters.includes(onlyLetters(piece)));
}

const onlyLetters = (text: string): string =>
  text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, '');
