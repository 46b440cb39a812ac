/** Ranges of a text, in UTF-16 offsets. */

export interface Range {
  start: number;
  end: number;
}

/** The ranges cut to a text of `length`; empty ones are dropped. */
export const inside = <Kind extends Range>(ranges: readonly Kind[], length: number): Kind[] =>
  ranges
    .map((range) => ({ ...range, end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end);

const wordSign = /[\p{L}\p{N}_*]/u;

/**
 * The ranges without the parts of words at their edges, and without white space there: Markdown has no
 * emphasis within a word.
 */
export function wholeWords(ranges: readonly Range[], text: string): Range[] {
  return ranges.flatMap(({ start, end }) => {
    let [first, last] = [start, end];
    if (first > 0 && wordSign.test(text.charAt(first - 1))) {
      while (first < last && text.charAt(first) !== ' ') first += 1;
    }
    if (last < text.length && wordSign.test(text.charAt(last))) {
      while (last > first && text.charAt(last - 1) !== ' ') last -= 1;
    }
    const words = text.slice(first, last);
    first += words.length - words.trimStart().length;
    last -= words.length - words.trimEnd().length;
    // Signs alone are not set apart.
    return first < last && /[\p{L}\p{N}]/u.test(words) ? [{ start: first, end: last }] : [];
  });
}
