/**
 * Compares two readings of a page letter for letter: pdf.js's own, without a layout, and that of the
 * drawing operators. What one has and the other has not is a fault of one of them.
 */
import { countLetters, missingFrom, piecesNotIn } from '../../letters.ts';
import type { SortedGlyph } from './sort-seen.ts';
import type { Difference } from './printed-page.ts';

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
  const written = countLetters(pieces.join(''));
  const text = textOf(glyphs);
  const drawn = countLetters(text);
  const certain = glyphs.every(isCertain) ? drawn : countLetters(textOf(glyphs.filter(isCertain)));
  const missing = missingFrom(drawn, written);
  const added = missingFrom(written, certain);
  if (missing === 0 && added === 0) return undefined;
  // What is hidden may be private: none of it is told.
  const mayTell = glyphs.every(({ why }) => why === undefined);
  return { missing, added, words: mayTell ? piecesNotIn(text, pieces) : [] };
}
