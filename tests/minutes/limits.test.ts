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
  ['emphasis in emphasis', `Tekst.\n\n${'*a '.repeat(5_001)}`, 'marks', 3],
  ['of several lines', '_a_ _b_\n'.repeat(1_300), 'marks', 1251],
  ['of several stretches', `${'**a '.repeat(1_000)}\n\n`.repeat(26), 'marks', 51],
  ['brackets', '['.repeat(80_001), 'marks', 1],
  ['tags that do not end', '<a '.repeat(60_000), 'parts', 1],
  ['pictures in pictures', `${'!['.repeat(101)}x${'](y)'.repeat(101)}`, 'marks', 1],
  ['links apart', '[x](y)\n\n'.repeat(30_001), 'parts', 60_001],
  ['points of a list', '- a\n\n'.repeat(30_001), 'parts', 60_001],
  ['lines', 'a\n'.repeat(60_001), 'parts', 60_001],
  ['points in points', '- a\n  - b\n'.repeat(2_501), 'parts', 5_002],
  ['quotes in quotes', `${'>'.repeat(20)} a\n`.repeat(1_251), 'parts', 1_251],
  ['items', '## Punkt 1: A\n\n'.repeat(2_001), 'parts', 4_001],
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
  ['quotes of letters', '>> > Svar\n> > Spørgsmål\n'.repeat(4_000)],
  ['blanks', ' '.repeat(2000)],
  ['a form to fill in', `${'_'.repeat(80)}\n`.repeat(2000)],
  ['stars that are words', '\\*'.repeat(20_000)],
  ['a list with something bold in each', '- **Bilag:** [a_b_c](bilag/a_b_c.pdf)\n'.repeat(800)],
  ['many lists', `${'- **a** b\n'.repeat(100)}\n`.repeat(100)],
])('not %s', (_, text) => {
  expect(beyondLimits(text)).toBeUndefined();
});
