/**
 * Abbreviations of Danish minutes, with what they stand for. Data: a line is a group of expressions that
 * mean the same, and any of them finds the others.
 */
import { fold } from './fold.ts';

const groups: readonly (readonly string[])[] = [
  ['kr', 'kroner'],
  ['mio', 'millioner'],
  ['lp', 'lokalplan'],
  ['sosu', 'social- og sundhedsassistent', 'social- og sundhedshjælper'],
];

/** An expression as words that are compared: folded, without points, hyphens between words kept. */
const key = (expression: string): string =>
  fold(expression)
    .replaceAll('.', '')
    .replaceAll(/[\s/-]+/g, ' ')
    .trim();

const byExpression = new Map(
  groups.flatMap((group) =>
    group.map((expression) => [key(expression), group.filter((other) => other !== expression)]),
  ) as [string, readonly string[]][],
);

/** The most words that an expression with another name has. */
export const longestExpression = Math.max(
  ...[...byExpression.keys()].map((expression) => expression.split(' ').length),
);

/**
 * What else means the same as `expression`, one word or several with spaces between: `lp` gives
 * `lokalplan`, and `lokalplan` gives `lp`. Points, case and the way letters are typed make no difference.
 */
export const sameMeaning = (expression: string): readonly string[] =>
  byExpression.get(key(expression)) ?? [];
