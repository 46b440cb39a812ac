import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampForm, stampOf } from '../../src/minutes/stamps/stamp.ts';
import { wordsOf } from '../../src/minutes/words/words.ts';

// Published links carry these: a change here would call every one of them out of date.
test.each([
  ['', '1c9d44'],
  ['Godkendt.', '22938e'],
  ['Udvalget godkendte »det« på Søndre Landevej 5 – 6', '61a800'],
])('»%s«', (text, stamp) => {
  expect(stampOf([text])).toBe(stamp);
  expect(stamp).toMatch(stampForm);
});

test('words in another order, or put together, are others', () => {
  const stamps = [['a b'], ['b a'], ['ab'], ['a b c']].map(stampOf);
  expect(new Set(stamps).size).toBe(4);
});

test.each([
  [['Sag', '12/16033', 'er godkendt.']],
  [['Sag 12/16033', '', 'er godkendt.']],
  [['\n Sag\u00a012/16033\u2003er\t\tgodkendt. ']],
])('the same words are the same, however they are divided and spaced: %j', (texts) => {
  expect(stampOf(texts)).toBe(stampOf(['Sag 12/16033 er godkendt.']));
});

test('is of the words as `wordsOf` has them, for any texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(stampOf(texts)).toBe(stampOf([texts.flatMap(wordsOf).join(' ')]));
    }),
  );
});
