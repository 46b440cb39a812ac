/** What changed from one text to another, word by word, with a few words around each change. */
import { diffArrays } from 'diff';

/** Words in a row that are alike, or `omitted` for unchanged ones between two changes. */
export type Run =
  { kind: 'same' | 'removed' | 'added'; words: readonly string[] } | { kind: 'omitted' };

/** Beyond so many changed words two texts are no longer two states of one. */
const mostChanges = 1000;

/** Unchanged words shown on either side of a change. */
const context = 6;

/** A longer addition is cut in its middle: it stands on the page. What was removed does not. */
const longestAddition = 40;

/** The runs that make `after` of `before`; `undefined` where too much changed to compare. */
export function wordChanges(
  before: readonly string[],
  after: readonly string[],
): Run[] | undefined {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostChanges });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value,
  }));
}

/** As a reader is shown them: changes whole, what stands between them only near by. */
export function shorten(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, index): Run[] => {
    if (run.kind === 'added')
      return cut(run.words, 'added', longestAddition / 2, longestAddition / 2);
    if (run.kind !== 'same') return [run];
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    return cut(run.words, 'same', isFirst ? 0 : context, isLast ? 0 : context);
  });
}

/** The first `head` and the last `tail` words; all of them where little would be left out. */
function cut(words: readonly string[], kind: 'same' | 'added', head: number, tail: number): Run[] {
  if (words.length <= head + tail + 1) return [{ kind, words }];
  return [
    ...(head > 0 ? [{ kind, words: words.slice(0, head) }] : []),
    { kind: 'omitted' },
    ...(tail > 0 ? [{ kind, words: words.slice(-tail) }] : []),
  ];
}
