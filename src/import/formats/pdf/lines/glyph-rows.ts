/**
 * Sorts glyphs into rows with a common baseline.
 *
 * Normalises layout: ligatures become their letters, white space of any kind a space.
 */
import { softHyphen } from '../../hyphenation.ts';
import { superscript } from '../../superscript.ts';
import type { Glyph } from '../page/printed-page.ts';

const blank = /^[\s\u00A0\u00AD\u200B-\u200D\uFEFF]*$/u;
const ligature = /[\uFB00-\uFB06]/gu;

/** Control characters: what a font without a character map gives. */
const noCharacter = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;

/** The glyph with normalised text; none if it has no size or position. */
export function normaliseGlyph(glyph: Glyph): Glyph[] {
  const { text, size } = glyph;
  if (!(size > 0) || !Number.isFinite(glyph.left + glyph.right + glyph.baseline)) return [];
  if (text === softHyphen) return [glyph];
  if (blank.test(text)) return [{ ...glyph, text: ' ' }];
  const letters = text
    .replaceAll(ligature, (letter) => letter.normalize('NFKC'))
    .replaceAll(noCharacter, '\uFFFD');
  return [{ ...glyph, text: letters }];
}

/** A glyph of rotated text in coordinates in which its line is horizontal. */
export function turnBack(glyph: Glyph, angle: number): Glyph {
  const radians = (angle * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(radians), Math.sin(radians)];
  const { left, right, baseline } = glyph;
  const start = left * cosine + baseline * sine;
  return {
    ...glyph,
    left: start,
    right: start + right - left,
    baseline: baseline * cosine - left * sine,
  };
}

/** Rows of glyphs from top to bottom, each from left to right. */
export function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && glyph.baseline - first.baseline <= 0.2 * Math.min(first.size, glyph.size)) {
      row.push(glyph);
    } else {
      rows.push([glyph]);
    }
  }
  return joinScripts(rows).map((row) =>
    row.toSorted((one, other) => sortKey(one) - sortKey(other)),
  );
}

/** Sort key: rounded, so that glyphs at the same position stay in drawing order. */
const sortKey = ({ left }: Glyph): number => Math.round(left * 100);

/** Merges rows of superscript or subscript glyphs into the row that they belong to. */
function joinScripts(rows: Glyph[][]): Glyph[][] {
  const joined: Glyph[][] = [];
  const sizes = rows.map((row) => Math.max(...row.map(({ size }) => size)));
  const hosts = rows.map((row, index) =>
    [index + 1, index - 1].find((other) =>
      isScriptOf(row, sizes[index] ?? 0, rows[other], sizes[other] ?? 0),
    ),
  );
  for (const [index, row] of rows.entries()) {
    const host = hosts[index];
    if (host === undefined || hosts[host] !== undefined) joined.push(row);
    else rows[host]?.push(...(host > index ? raised(row, rows[host]) : row));
  }
  return joined;
}

/** Numbers of one row as superscripts: `m2` and `kr. 1.0002` would say something else. */
function raised(row: readonly Glyph[], host: readonly Glyph[]): readonly Glyph[] {
  const isNumber = row.every(({ text }) => /^[\d\s(),.]*$/.test(text));
  return !isNumber || isClockTime(row, host)
    ? row
    : row.map((glyph) =>
        /^\d$/.test(glyph.text) ? { ...glyph, text: superscript(Number(glyph.text)) } : glyph,
      );
}

/** The minutes of a time of day are raised in `kl. 17`, too. */
function isClockTime(row: readonly Glyph[], host: readonly Glyph[]): boolean {
  const digits = row.filter(({ text }) => /\d/.test(text));
  const left = Math.min(...digits.map((glyph) => glyph.left));
  let before: Glyph | undefined;
  for (const glyph of host) {
    const isNearer = glyph.left < left && glyph.left > (before?.left ?? -Infinity);
    if (isNearer && glyph.text !== ' ') before = glyph;
  }
  return digits.length === 2 && before !== undefined && /\d/.test(before.text);
}

/** A longer row is neither a note mark nor an exponent. */
const longestScript = 20;

function isScriptOf(
  row: readonly Glyph[],
  size: number,
  host: readonly Glyph[] | undefined,
  hostSize: number,
): boolean {
  const [first] = row;
  const [hostFirst] = host ?? [];
  if (!first || !host || !hostFirst || row.length > longestScript) return false;
  if (size > 0.85 * hostSize) return false;
  const rise = hostFirst.baseline - first.baseline;
  if (rise > 0.6 * hostSize || rise < -0.3 * hostSize) return false;
  const reach = 0.4 * hostSize;
  return row.every(
    (glyph) =>
      glyph.text === ' ' ||
      [...host, ...row].some(
        (near) =>
          near !== glyph &&
          near.text !== ' ' &&
          near.right > glyph.left - reach &&
          near.left < glyph.right + reach,
      ),
  );
}
