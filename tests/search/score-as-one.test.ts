import { describe, expect, test } from 'vitest';
import { scoreAsOne, type WeighedTerm } from '../../src/client/search/pagefind/score-as-one.ts';

/** What a record of the present has of one term of the query; `occurrences` is its frequency. */
interface Found {
  occurrences: number;
  /** Rarity of the term in the part `present` and in one index of all parts. */
  own: number;
  whole: number;
  /** How many words of the title begin with it. */
  inTitle?: number;
  /** Whether it was searched for alone. */
  alone: boolean;
}

const data = (): Promise<never> => Promise.reject(new Error('Not asked for'));

const titleBoost = (words: readonly Found[], rarityOf: (word: Found) => number): number => {
  const sum = (of: (word: Found) => number): number => words.reduce((all, w) => all + of(w), 0);
  return (5 * sum((word) => rarityOf(word) * (word.inTitle ?? 0)) ** 3) / sum(rarityOf) ** 2;
};

/** Pagefind's score. */
const scoreOf = (words: readonly Found[], rarityOf: (word: Found) => number): number =>
  words.reduce((sum, word) => sum + rarityOf(word) * word.occurrences, 0) +
  titleBoost(words, rarityOf);

const result = (words: readonly Found[]) => ({
  key: 'present',
  id: 'da_1',
  words: [],
  data,
  score: scoreOf(words, ({ own }) => own),
  ...(words.some(({ inTitle = 0 }) => inTitle > 0) && { matchedMetaFields: ['title'] }),
});

const terms = (words: readonly Found[]): WeighedTerm[] =>
  words.map((word) => ({
    rarity: word.whole,
    rarityIn: new Map([['present', word.own]]),
    ...(word.alone && { alone: new Map([['present/da_1', result([word])]]) }),
  }));

const common = { occurrences: 2.1, own: 0.2, whole: 0.5, alone: false };
const rare = { occurrences: 1.4, own: 4, whole: 9, alone: true };
const usual = { occurrences: 1, own: 3, whole: 2, alone: true };

describe('the score a record would have in one index', () => {
  test.each<[string, Found[]]>([
    ['one word', [{ ...rare, alone: false }]],
    ['one word in the title', [{ ...rare, alone: false, inTitle: 1 }]],
    ['two words', [rare, usual]],
    ['two words, one in the title', [rare, { ...usual, inTitle: 1 }]],
    [
      'two words, both in the title, one twice',
      [
        { ...rare, inTitle: 2 },
        { ...usual, inTitle: 1 },
      ],
    ],
    ['a word that many records have beside others', [rare, common, { ...usual, inTitle: 1 }]],
  ])('%s', (_, words) => {
    const expected = scoreOf(words, ({ whole }) => whole);
    expect(scoreAsOne(terms(words), result(words))).toBeCloseTo(expected, 6);
  });

  test('what words that many records have add is scaled as if they counted alike', () => {
    const words = [rare, common, { ...common, own: 0.3, whole: 0.5 }];
    const others = 2.1 * (0.2 + 0.3) * ((0.5 + 0.5) / (0.2 + 0.3));
    expect(scoreAsOne(terms(words), result(words))).toBeCloseTo(1.4 * 9 + others, 6);
  });
});
