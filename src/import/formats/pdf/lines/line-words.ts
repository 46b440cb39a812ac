/** Turns the glyphs of a word into its text, and what is known of it. */
import { mostCommonOf } from '../../counts.ts';
import { softHyphen } from '../../hyphenation.ts';
import type { Glyph, LinkArea, Word } from '../page/printed-page.ts';

/** The word of neighbouring glyphs; `undefined` if it has no text. */
export function wordOf(glyphs: readonly Glyph[], links: readonly LinkArea[]): Word | undefined {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  if (!first || !last) return undefined;
  const { text, boldParts } = textOf(
    glyphs.filter((glyph) => glyph.text !== softHyphen || glyph === last),
  );
  if (text === '') return undefined;
  const [left, right] = [first.left, Math.max(...glyphs.map((glyph) => glyph.right))];
  const letters = glyphs.filter((glyph) => /[\p{L}\p{N}]/u.test(glyph.text));
  const bold = (letters.length > 0 ? letters : glyphs).every((glyph) => glyph.bold);
  const isMixed = boldParts.some(({ start, end }) => end - start < text.length);
  const middle = { x: (left + right) / 2, y: first.baseline - first.size / 3 };
  const link = links.find((area) => holds(area, middle));
  return {
    text,
    left,
    right,
    ...usualSetting(glyphs),
    bold,
    ...(isMixed && { boldParts }),
    ...(link && { url: link.url }),
  };
}

/** The text of glyphs, accents combined with their letters, and its bold ranges. */
function textOf(glyphs: readonly Glyph[]): Pick<Word, 'text'> & Required<Pick<Word, 'boldParts'>> {
  const boldParts: { start: number; end: number }[] = [];
  let text = '';
  for (const glyph of glyphs) {
    const start = text.length;
    text = (text + glyph.text).normalize('NFC');
    const open = boldParts.at(-1);
    if (!glyph.bold) continue;
    if (open && open.end >= start) open.end = text.length;
    else boldParts.push({ start, end: text.length });
  }
  return { text, boldParts };
}

const holds = ({ left, top, right, bottom }: LinkArea, { x, y }: { x: number; y: number }) =>
  left <= x && x <= right && top <= y && y <= bottom;

/** The most common font size, and the baseline of the first glyph of that size. */
export function usualSetting(glyphs: readonly Glyph[]): Pick<Word, 'size' | 'baseline'> {
  const size = mostCommonOf(glyphs.map((glyph) => glyph.size)) ?? 0;
  return { size, baseline: glyphs.find((glyph) => glyph.size === size)?.baseline ?? 0 };
}
