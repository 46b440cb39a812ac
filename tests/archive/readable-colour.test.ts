/** The municipality's colour: what can be read, and what is made of one that cannot. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, mixed, toOklch } from '../../src/archive/oklch.ts';
import {
  contrastIn,
  isReadable,
  nearestReadable,
  onDarkPaper,
  papers,
} from '../../src/archive/readable-colour.ts';
import { colourSheet } from '../../src/site/colours.ts';

const hex = fc
  .tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 255 })))
  .map((channels) => `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`);

/** How far two colours are apart in hue, where both have one. */
function turned(one: string, other: string): number {
  const [a, b] = [toOklch(one), toOklch(other)];
  if (Math.min(a.chroma, b.chroma) < 0.04) return 0;
  const apart = Math.abs(a.hue - b.hue);
  return Math.min(apart, 2 * Math.PI - apart);
}

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#00546b', '#ffffff', 8.49],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('any colour becomes one of the same hue that can be read, on paper of either kind', () => {
  fc.assert(
    fc.property(hex, (colour) => {
      for (const scheme of ['light', 'dark'] as const) {
        const nearest = nearestReadable(scheme, colour);
        expect(isReadable(scheme, nearest)).toBe(true);
        if (isReadable(scheme, colour)) expect(nearest).toBe(colour);
        expect(turned(colour, nearest)).toBeLessThan(0.25);
      }
      expect(isReadable('dark', onDarkPaper(colour))).toBe(true);
      expect(turned(colour, onDarkPaper(colour))).toBeLessThan(0.25);
    }),
    { numRuns: 200 },
  );
});

test('the nearest is no darker or lighter than it must be', () => {
  for (const colour of ['#f39200', '#7fc8d9', '#e5007d', '#ffd100']) {
    expect(contrastIn('light', nearestReadable('light', colour))).toBeLessThan(4.65);
  }
  expect(contrastIn('dark', nearestReadable('dark', '#0b4f7d'))).toBeLessThan(4.65);
});

test('the style sheet has the colour, and on dark paper the given one or else its own', () => {
  expect(colourSheet({ colour: '#00546b', colourDark: '#7fc8d9' })).toContain('#7fc8d9');
  expect(colourSheet({ colour: '#8a1538' })).toContain(onDarkPaper('#8a1538'));
});

test('the papers are those of the style sheet', async () => {
  const tokens = await readFile('src/styles/_tokens.scss', 'utf8');
  const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
  for (const [scheme, text] of [
    ['light', light.replace('#fff;', '#ffffff;')],
    ['dark', dark],
  ] as const) {
    const { paper, tint, mark } = papers[scheme];
    expect(text).toContain(`--paper: ${paper};`);
    expect(text).toContain(`--mark: ${mark};`);
    expect(text).toContain(`var(--municipal) ${Math.round(tint * 100)}%, var(--paper)`);
  }
  expect(mixed('#000000', 0.5, '#ffffff')).toBe('#808080');
});
