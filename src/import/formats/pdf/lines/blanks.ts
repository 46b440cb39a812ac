/** Finds the spaces between the glyphs of a row. */
import type { Glyph } from '../page/printed-page.ts';

/** A wider gap, in font sizes, is a space even if the text has none. */
const blankWidth = 0.2;

/** Least width of a written space, in font sizes: an unused soft hyphen is one of no width. */
const writtenBlankWidth = 0.06;

/**
 * Letter-spacing: the range of its gaps and their difference in font sizes, and the least number.
 */
const letterSpacing = { from: 0.08, to: 0.8, tolerance: 0.1, gaps: 3 };

/** The gap before each glyph, in font sizes. */
export const gapsBefore = (glyphs: readonly Glyph[]): number[] =>
  glyphs.map((glyph, index) => {
    const before = glyphs[index - 1];
    return before ? (glyph.left - before.right) / Math.max(before.size, glyph.size) : 0;
  });

/** Whether there is a space before each glyph. */
export function blanksBetween(
  glyphs: readonly Glyph[],
  gaps: readonly number[],
  written: readonly boolean[],
): boolean[] {
  const isLetterSpacing = findLetterSpacing(glyphs, gaps, written);
  return gaps.map((gap, index) =>
    written[index] === true
      ? gap > writtenBlankWidth
      : gap > blankWidth && isLetterSpacing[index] !== true,
  );
}

/**
 * Whether the text has a space before each of `glyphs`; `row` is the same glyphs with the spaces.
 */
export function writtenBlanks(glyphs: readonly Glyph[], row: readonly Glyph[]): boolean[] {
  const written = glyphs.map(() => false);
  let next = 0;
  let blankBefore = false;
  for (const glyph of row) {
    if (glyph.text === ' ') blankBefore = true;
    else if (glyph === glyphs[next]) {
      written[next] = blankBefore;
      blankBefore = false;
      next += 1;
    }
  }
  return written;
}

/**
 * Which gaps are letter-spacing: several of about the same width in a row, none a written space. In
 * a row with letter-spacing, gaps of that width in shorter words are letter-spacing too.
 */
function findLetterSpacing(
  glyphs: readonly Glyph[],
  gaps: readonly number[],
  written: readonly boolean[],
): boolean[] {
  const isLetter = (index: number) => /\p{L}/u.test(glyphs[index]?.text ?? '');
  const candidates = gaps.map(
    (gap, index) =>
      written[index] !== true &&
      gap >= letterSpacing.from &&
      gap <= letterSpacing.to &&
      isLetter(index - 1) &&
      isLetter(index),
  );
  const like = (index: number, width: number) =>
    candidates[index] === true && Math.abs((gaps[index] ?? 0) - width) <= letterSpacing.tolerance;
  const widths: number[] = [];
  let start = 1;
  while (start < gaps.length) {
    const width = gaps[start] ?? 0;
    let end = start;
    while (like(end, width)) end += 1;
    if (end - start >= letterSpacing.gaps) widths.push(width);
    start = Math.max(end, start + 1);
  }
  return gaps.map((_, index) => widths.some((width) => like(index, width)));
}
