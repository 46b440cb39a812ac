/** Where blanks stand between the letters of a row. */
import type { Glyph } from './printed-page.ts';

/** A gap wider than this part of the font's size is a blank even where none is written. */
const blankWidth = 0.2;

/** A written blank counts from this width on: a soft hyphen not used is one without any width. */
const writtenBlankWidth = 0.06;

/** Letters are set apart when their gaps are of this size and about equal. */
const spaced = { from: 0.08, to: 0.8, tolerance: 0.1, gaps: 3 };

/** The room before the glyph at each index, in sizes of the letters. */
export const gapsBefore = (glyphs: readonly Glyph[]): number[] =>
  glyphs.map((glyph, index) => {
    const before = glyphs[index - 1];
    return before ? (glyph.left - before.right) / Math.max(before.size, glyph.size) : 0;
  });

/** Whether a blank stands before the glyph at each index. */
export function blanksBetween(
  glyphs: readonly Glyph[],
  gaps: readonly number[],
  written: readonly boolean[],
): boolean[] {
  const apart = setApart(glyphs, gaps, written);
  return gaps.map((gap, index) =>
    written[index] === true ? gap > writtenBlankWidth : gap > blankWidth && apart[index] !== true,
  );
}

/** Whether a blank is written between the glyph at each index and the one before. */
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
 * Which gaps are letters set apart: several of about the same width in a row, none a written blank.
 * Shorter words on a line with such are set the same way.
 */
function setApart(
  glyphs: readonly Glyph[],
  gaps: readonly number[],
  written: readonly boolean[],
): boolean[] {
  const isLetter = (index: number) => /\p{L}/u.test(glyphs[index]?.text ?? '');
  const candidates = gaps.map(
    (gap, index) =>
      written[index] !== true &&
      gap >= spaced.from &&
      gap <= spaced.to &&
      isLetter(index - 1) &&
      isLetter(index),
  );
  const like = (index: number, width: number) =>
    candidates[index] === true && Math.abs((gaps[index] ?? 0) - width) <= spaced.tolerance;
  const widths: number[] = [];
  let start = 1;
  while (start < gaps.length) {
    const width = gaps[start] ?? 0;
    let end = start;
    while (like(end, width)) end += 1;
    if (end - start >= spaced.gaps) widths.push(width);
    start = Math.max(end, start + 1);
  }
  return gaps.map((_, index) => widths.some((width) => like(index, width)));
}
