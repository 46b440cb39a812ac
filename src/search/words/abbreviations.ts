/** Abbreviations and what they stand for, in both directions. */
import { fold } from './fold.ts';
import { glossary } from './glossary.ts';

/** An expression as it is compared: folded, without points; words with one space between. */
const key = (expression: string): string =>
  fold(expression)
    .replaceAll(/[.,]/g, '')
    .replaceAll(/[\s/-]+/g, ' ')
    .trim();

const groups = glossary.map((line) => line.split(' = '));

const byExpression: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) =>
    group.map((expression) => [key(expression), group.filter((other) => other !== expression)]),
  ),
);

/** The most words that an expression of the glossary has. */
export const longestExpression = Math.max(
  ...[...byExpression.keys()].map((expression) => expression.split(' ').length),
);

/**
 * What else means the same as `expression`, one word or several with spaces between: `lp` gives `lokalplan`, and
 * `lokalplan` gives `lp`. Points, hyphens, case and the way letters are typed make no difference.
 */
export const sameMeaning = (expression: string): readonly string[] =>
  byExpression.get(key(expression)) ?? [];
