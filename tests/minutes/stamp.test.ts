import { expect, test } from 'vitest';
import { stampForm, stampOf } from '../../src/minutes/stamp.ts';

// Published links carry these: a change here would call every one of them out of date.
test.each([
  ['', '1c9d44'],
  ['Godkendt.', '22938e'],
  ['Udvalget godkendte »det« på Søndre Landevej 5 – 6', '61a800'],
])('»%s«', (text, stamp) => {
  expect(stampOf(text.split(' '))).toBe(stamp);
  expect(stamp).toMatch(stampForm);
});

test('words in another order, or put together, are others', () => {
  const stamps = [['a', 'b'], ['b', 'a'], ['ab'], ['a', 'b', '']].map(stampOf);
  expect(new Set(stamps).size).toBe(4);
});
