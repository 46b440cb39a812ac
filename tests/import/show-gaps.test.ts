/** Lost words are shown where they stood, as a difference. */
import { expect, it } from 'vitest';
import { showGaps } from '../../src/cli/import/show-gaps.ts';
import { compareWords } from '../../src/minutes/words/compare-words.ts';

const words = (text: string) => text.split(' ');
const source = (text: string) =>
  words(text).map((word, index) => ({ line: 1 + Math.floor(index / 5), word }));

it('shows place, the words around, what is missing and what stands instead', () => {
  const gaps = compareWords(
    source('et to tre fire fem seks syv otte ni ti elleve tolv'),
    words('et to tre fire fem ikke syv otte ni ti elleve tolv'),
  );
  expect(showGaps(gaps)).toEqual([
    'linje 2:',
    '    … et to tre fire fem',
    '  - seks',
    '  + ikke',
    '    syv otte ni ti elleve tolv …',
  ]);
  expect(showGaps(gaps.map((gap) => ({ ...gap, page: 7 })))[0]).toBe('side 7, linje 2:');
});

it('counts what is too much to show', () => {
  const lost = Array.from({ length: 50 }, (_, index) => `ord${index}`).join(' ');
  expect(showGaps(compareWords(source(`a ${lost}`), ['a']))).toEqual([
    'linje 1:',
    '    … a',
    `  - ${words(lost).slice(0, 40).join(' ')} … og 10 ord til`,
  ]);
  const [gap] = compareWords(source('a'), []);
  const shown = showGaps(gap ? Array.from({ length: 12 }, () => gap) : []);
  expect(shown).toHaveLength(21);
  expect(shown.at(-1)).toBe('… og 2 steder til.');
});
