/**
 * Turns glyphs into lines of words.
 *
 * Normalises layout: letter-spaced words (`R E F E R A T` by spacing, not by spaces) are joined,
 * accents drawn over a letter combine with it, letters drawn twice to look bold count once, and
 * soft hyphens that divide nothing are dropped.
 */
import { blanksBetween, gapsBefore, writtenBlanks } from './blanks.ts';
import { softHyphen } from '../../hyphenation.ts';
import { normaliseGlyph, rowsOf, turnBack } from './glyph-rows.ts';
import type { Box, Glyph, LinkArea, PrintedLine, PrintedPage, Word } from '../page/printed-page.ts';
import { levelRules, verticalRules } from '../tables/rules.ts';
import { usualSetting, wordOf } from './line-words.ts';
import { markStruck } from '../page/struck-words.ts';

export interface PageLines {
  /** Horizontal lines, from top to bottom. */
  lines: PrintedLine[];
  /** Rotated lines. */
  aside: PrintedLine[];
  /** Letters that are drawn again where they are, which count once. */
  again: string[];
}

/** Least gap, in points, between letters with a ruling line between them. */
const leastGap = 0.5;

/** What stands between, over and through the letters of a line. */
interface Around {
  links: readonly LinkArea[];
  /** Vertical rules. */
  rules: readonly Box[];
  /** What may strike words through. */
  strikes: readonly Box[];
}

/** The lines of a page, each over the whole width of the page. */
export function printLines({
  number,
  glyphs,
  links,
  shapes,
  strikes,
}: Pick<PrintedPage, 'number' | 'glyphs' | 'links' | 'shapes' | 'strikes'>): PageLines {
  const around = {
    links,
    rules: verticalRules(shapes),
    strikes: [...strikes, ...levelRules(shapes)],
  };
  const byAngle = Map.groupBy(glyphs.flatMap(normaliseGlyph), ({ angle }) => angle);
  const lines: PrintedLine[] = [];
  const aside: PrintedLine[] = [];
  const again: string[] = [];
  for (const [angle, turned] of byAngle) {
    const target = angle === 0 ? lines : aside;
    const upright = angle === 0 ? turned : turned.map((glyph) => turnBack(glyph, angle));
    for (const row of rowsOf(upright)) {
      const letters = row.filter(({ text }) => text !== ' ');
      const once = letters.filter(isDrawnOnce);
      if (once.length < letters.length) {
        const drawn = new Set(once);
        again.push(...letters.filter((glyph) => !drawn.has(glyph)).map(({ text }) => text));
      }
      const line = lineOf(once, row, number, angle === 0 ? around : nothing);
      if (line) target.push(line);
    }
  }
  return { lines, aside, again };
}

const nothing: Around = { links: [], rules: [], strikes: [] };

/** The line of the letters of a row of glyphs; `undefined` if it has no words. */
function lineOf(
  glyphs: Glyph[],
  row: readonly Glyph[],
  page: number,
  { links, rules, strikes }: Around,
): PrintedLine | undefined {
  const last = glyphs.at(-1);
  if (!last) return undefined;
  const gaps = gapsBefore(glyphs);
  const written = writtenBlanks(glyphs, row);
  const breaks = blanksBetween(glyphs, gaps, written);
  // A soft hyphen that divides a word is a zero-width space and a visible hyphen.
  const isDivided = last.text === '-' && written.at(-1) === true && breaks.at(-1) === false;
  if (isDivided) glyphs.splice(-1, 1, { ...last, text: softHyphen });
  const words: Word[] = [];
  let start = 0;
  for (let end = 1; end <= glyphs.length; end++) {
    const isWithin = end < glyphs.length && !breaks[end];
    if (isWithin && !hasRuleBetween(glyphs[end - 1], glyphs[end], rules)) continue;
    const word = wordOf(glyphs.slice(start, end), links);
    if (word) words.push(word);
    start = end;
  }
  if (words.length === 0) return undefined;
  const { size, baseline } = usualSetting(glyphs);
  markStruck(words, strikes);
  return {
    kind: 'line',
    page,
    baseline,
    size,
    words,
    left: words[0]?.left ?? 0,
    right: Math.max(...words.map(({ right }) => right)),
    top: baseline - 0.8 * size,
    bottom: baseline + 0.2 * size,
  };
}

/** Whether a ruling line separates two letters: table cells may be closer than words. */
function hasRuleBetween(
  before: Glyph | undefined,
  after: Glyph | undefined,
  rules: readonly Box[],
): boolean {
  if (!before || !after || after.left - before.right < leastGap) return false;
  const middle = after.baseline - after.size / 3;
  return rules.some(
    ({ left, right, top, bottom }) =>
      left >= before.right && right <= after.left && top <= middle && middle <= bottom,
  );
}

/**
 * False for a letter drawn again at the same position, as programs imitate bold text or a shadow.
 */
function isDrawnOnce(glyph: Glyph, index: number, row: readonly Glyph[]): boolean {
  const reach = Math.max(0.3 * (glyph.right - glyph.left), 0.1 * glyph.size);
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const other = row[before];
    if (other?.text === glyph.text && glyph.left - other.left < reach) return false;
  }
  return true;
}
