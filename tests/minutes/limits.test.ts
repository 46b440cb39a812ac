/** What is too large or too deep to be minutes, and what is only long. */
import { expect, it } from 'vitest';
import { beyondLimits } from '../../src/minutes/limits.ts';

it.each([
  ['quotes', `Tekst.\n${'> '.repeat(40)}a`, 'depth', 2],
  ['quotes without blanks', '>'.repeat(3000), 'depth', 1],
  ['lists', '- '.repeat(40), 'depth', 1],
  ['numbered lists', '1. '.repeat(40), 'depth', 1],
  ['lists line by line', `${'  '.repeat(120)}- a`, 'depth', 1],
  ['a line', 'Godkendt. '.repeat(20_001), 'line', 1],
  ['a file', 'Godkendt.\n'.repeat(400_001), 'size', 1],
])('%s', (_, text, limit, line) => {
  expect(beyondLimits(text)).toEqual({ limit, place: { line, column: 1 } });
});

it.each([
  ['minutes of a day', 'Godkendt.\n'.repeat(50_000)],
  ['a paragraph on one line', 'Godkendt. '.repeat(10_000)],
  ['a rule of dashes', '-'.repeat(200)],
  ['a row of a table', '| - '.repeat(200)],
  ['some lists', '> - 1. '.repeat(6)],
  ['blanks', ' '.repeat(2000)],
])('not %s', (_, text) => {
  expect(beyondLimits(text)).toBeUndefined();
});
