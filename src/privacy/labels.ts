/** What a text calls a number: by a word beside it, by the head of its column, or as one of several. */
import { labelledRanges } from './label-heads.ts';
import { wordAt, type Label } from './label-words.ts';

export type { Label };

/** The labels of a text, asked in its order. */
export interface Labels {
  labelAt(start: number, end: number): Label;
  /** Tells that what was asked last is a number, which ends at `end`. */
  found(end: number): void;
}

export function labelsOf(text: string): Labels {
  let ranges: [start: number, end: number][] | undefined;
  /** The first range that does not end before the place asked. */
  let next = 0;
  let asked: Label = 'none';
  let listedAfter = -1;

  const isBelowHead = (at: number): boolean => {
    ranges ??= labelledRanges(text);
    while ((ranges[next]?.[1] ?? Infinity) <= at) next += 1;
    return (ranges[next]?.[0] ?? Infinity) <= at;
  };
  const isListed = (at: number): boolean =>
    listedAfter >= 0 && joinsNumbers(text.slice(listedAfter, at));

  return {
    labelAt(start, end) {
      const word = wordAt(text, start, end);
      asked = word !== 'other' && (isListed(start) || isBelowHead(start)) ? 'person' : word;
      return asked;
    },
    found(end) {
      listedAfter = asked === 'person' ? end : -1;
    },
  };
}

/** Whether only what joins the members of a list stands between two numbers. */
const joinsNumbers = (between: string): boolean =>
  between.length <= 12 &&
  /^(?:[\s,;/&|>*+•()-]|og|samt|eller)+$/i.test(between) &&
  !/\n\s*\n/.test(between);
