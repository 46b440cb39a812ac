/** Where words stand in a text. */
import { exactPattern } from '../../minutes/exact-pattern.ts';

/** From offset `from` up to, but not including, `to`. */
export interface Place {
  from: number;
  to: number;
}

/** More are not looked for. */
const mostWords = 50;

/**
 * The places of any of the `words` in `text`, as whole words in any case; several words in one are found
 * with any white space between them. None overlaps another; the longest words come first.
 */
export function placesOf(text: string, words: readonly string[]): Place[] {
  const patterns = words
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords)
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .trim()
        .split(/\s+/)
        .map(exactPattern)
        .join(String.raw`\s+`),
    );
  if (patterns.length === 0) return [];
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(any)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}
