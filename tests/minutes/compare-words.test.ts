/** Differences between two sequences of words, as small as they are. */
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/minutes/words/compare-words.ts';

/** Ten words a line. */
const located = (words: readonly string[]) =>
  words.map((word, index) => ({ line: 1 + Math.floor(index / 10), word }));

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `ord${from + index}`);

describe('compareWords', () => {
  it('finds nothing where the words are the same', () => {
    expect(compareWords(located(numbers(0, 50)), numbers(0, 50))).toEqual([]);
    expect(compareWords([], [])).toEqual([]);
  });

  it('tells each gap with its line and the words around it', () => {
    const words = numbers(0, 40).toSpliced(12, 2, 'nyt').toSpliced(30, 0, 'til');
    expect(compareWords(located(numbers(0, 40)), words)).toEqual([
      {
        line: 2,
        missing: ['ord12', 'ord13'],
        instead: ['nyt'],
        before: numbers(6, 12),
        after: numbers(14, 20),
      },
      { line: 4, missing: [], instead: ['til'], before: numbers(25, 31), after: numbers(31, 37) },
    ]);
  });

  it('holds a gap in the beginning and at the end apart from the rest', () => {
    expect(compareWords(located(numbers(0, 20)), numbers(2, 18))).toMatchObject([
      { line: 1, missing: ['ord0', 'ord1'], instead: [], before: [] },
      { line: 2, missing: ['ord18', 'ord19'], instead: [], after: [] },
    ]);
    expect(compareWords([], ['a'])).toMatchObject([{ line: 1, missing: [], instead: ['a'] }]);
  });

  it('finds the end of a gap of any length', () => {
    const source = numbers(0, 3000);
    const words = [...numbers(0, 1000), ...numbers(1900, 3000)];
    expect(compareWords(located(source), words)).toMatchObject([
      { line: 101, missing: numbers(1000, 1900), instead: [] },
    ]);
  });

  it('tells words that changed places as a loss and an addition', () => {
    const words = [...numbers(0, 10), ...numbers(20, 60), ...numbers(10, 20)];
    expect(compareWords(located(numbers(0, 60)), words)).toMatchObject([
      { missing: numbers(10, 20), instead: [] },
      { missing: [], instead: numbers(10, 20) },
    ]);
  });
});
