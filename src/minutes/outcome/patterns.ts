/** Patterns of whole Danish words; `\b` knows no æ, ø and å. */

/** Finds one of `words`, an alternation, as whole words. */
export const hasWord = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'iu');

/** Finds one of `words` at the beginning. */
export const begins = (words: string): RegExp =>
  new RegExp(String.raw`^(?:${words})(?![\p{L}\p{N}])`, 'iu');

/** One alternation of lists of words, written with blanks or line ends between them. */
export const oneOf = (...lists: string[]): string =>
  lists.flatMap((list) => list.trim().split(/\s+/u)).join('|');
