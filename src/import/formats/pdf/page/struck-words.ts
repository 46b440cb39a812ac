/** Marks the words of a line that are struck through. */
import type { Box, Word } from './printed-page.ts';

/** Between these heights over the baseline, in font sizes, a line strikes a word through. */
const heights = { lowest: 0.12, highest: 0.5 };

/** Share of a word's width that is struck. */
const share = 0.6;

/** Marks those of `words`, a whole line, that one of `strikes` goes through: a rule, or a marked area. */
export function markStruck(words: readonly Word[], strikes: readonly Box[]): void {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || strikes.length === 0) return;
  const { baseline, size } = first;
  const near = strikes.filter(
    // A rule that goes beyond the line is one of a table, or of the page.
    ({ left, right, top, bottom }) =>
      top < baseline &&
      bottom > baseline - size &&
      left > first.left - size &&
      right < last.right + size,
  );
  for (const word of near.length === 0 ? [] : words) {
    const struck = near.filter((strike) => isThrough(strike, word));
    const width = struck.reduce(
      (sum, { left, right }) => sum + Math.min(right, word.right) - Math.max(left, word.left),
      0,
    );
    if (width >= share * (word.right - word.left)) word.isStruck = true;
  }
}

/** Whether the middle of what strikes is in the middle of the letters, beside the word's edges. */
function isThrough({ left, right, top, bottom }: Box, word: Word): boolean {
  const height = (word.baseline - (top + bottom) / 2) / word.size;
  const isHigh = height >= heights.lowest && height <= heights.highest;
  return isHigh && left < word.right && right > word.left;
}
