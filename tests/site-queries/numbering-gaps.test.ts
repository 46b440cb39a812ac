import { expect, test } from 'vitest';
import { numberingGaps } from '../../src/site/left-out-items.ts';
import { item } from './archive.ts';

/** The gaps in a row of printed numbers: number after the gap, first and last one missing. */
const gaps = (...numbers: string[]): [string, number, number][] => {
  const items = numbers.map((number, index) => item([number, 'Sag'], index));
  return [...numberingGaps(items)].map(([order, { from, to }]) => [
    numbers[order - 1] ?? '',
    from,
    to,
  ]);
};

test.each([
  ['none', ['1', '2', '3'], []],
  ['one number', ['1', '2', '4'], [['4', 3, 3]]],
  [
    'several, twice',
    ['1', '4', '5', '7'],
    [
      ['4', 2, 3],
      ['7', 6, 6],
    ],
  ],
  ['a letter follows its number', ['2', '2a', '2b', '3'], []],
  ['a letter before a gap', ['2a', '4'], [['4', 3, 3]]],
  ['an item without a number', ['1', 'uden nummer', '3'], []],
  ['an item without a number elsewhere', ['1', '3', 'uden nummer'], []],
  ['parts', ['1', '3.1', '3.2', '5'], []],
  ['series', ['1', '3', 'L1', 'L3'], []],
  ['zeros', ['01', '03'], [['03', 2, 2]]],
  ['nothing before the first', ['183', '184'], []],
  ['an item out of its order is not missing', ['12', '5', '6', '13'], []],
  ['a jump to another series', ['5', '183'], []],
  ['no items', [], []],
])('%s', (_, numbers, expected) => {
  expect(gaps(...numbers)).toEqual(expected);
});
