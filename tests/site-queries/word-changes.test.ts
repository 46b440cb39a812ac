import { expect, test } from 'vitest';
import { shorten, wordChanges, type Run } from '../../src/site/word-changes.ts';

/** Runs as one line: `[-removed-]`, `{+added+}`, `…`. */
const line = (runs: readonly Run[] | undefined): string | undefined =>
  runs
    ?.map((run) => {
      if (run.kind === 'omitted') return '…';
      const text = run.words.join(' ');
      return run.kind === 'same' ? text : run.kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join(' ');

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const numbered = (count: number, letter = 'o'): string =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`).join(' ');

test.each([
  ['fire ansatte', 'fem ansatte', '[-fire-] {+fem+} ansatte'],
  ['a b c', 'a c', 'a [-b-] c'],
  ['a c', 'a b c', 'a {+b+} c'],
  ['', 'a b', '{+a b+}'],
  ['a b', '', '[-a b-]'],
  ['kr. 5,', 'kr. 5', 'kr. [-5,-] {+5+}'],
  ['a b', 'a b', 'a b'],
])('from »%s« to »%s«', (before, after, expected) => {
  expect(line(wordChanges(words(before), words(after)))).toBe(expected);
});

test('too much to compare', () => {
  expect(wordChanges(words(numbered(600, 'a')), words(numbered(600, 'b')))).toBeUndefined();
});

test.each([
  [
    'before the first change',
    `${numbered(9)} x`,
    `${numbered(9)} y`,
    '… o4 o5 o6 o7 o8 o9 [-x-] {+y+}',
  ],
  ['after the last', `x ${numbered(9)}`, `y ${numbered(9)}`, '[-x-] {+y+} o1 o2 o3 o4 o5 o6 …'],
  [
    'between two',
    `x ${numbered(14)} x`,
    `y ${numbered(14)} y`,
    `[-x-] {+y+} o1 o2 o3 o4 o5 o6 … o9 o10 o11 o12 o13 o14 [-x-] {+y+}`,
  ],
  [
    'nowhere, for one word less',
    `x ${numbered(7)}`,
    `y ${numbered(7)}`,
    `[-x-] {+y+} ${numbered(7)}`,
  ],
  [
    'nowhere, between two that are near',
    `x ${numbered(13)} x`,
    numbered(13),
    `[-x-] ${numbered(13)} [-x-]`,
  ],
  [
    'in a long addition, never in what was removed',
    numbered(60, 'b'),
    numbered(60, 'c'),
    `[-${numbered(60, 'b')}-] {+${numbered(20, 'c')}+} … {+${words(numbered(60, 'c')).slice(-20).join(' ')}+}`,
  ],
])('left out %s', (_, before, after, expected) => {
  expect(line(shorten(wordChanges(words(before), words(after)) ?? []))).toBe(expected);
});
