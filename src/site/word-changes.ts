/** Compares two texts word by word, with a few words of context around each change. */
import { diffArrays } from 'diff/lib/diff/array.js';

/** Consecutive words of one kind; `omitted` stands for unchanged words between changes. */
export type Run =
  { kind: 'same' | 'removed' | 'added'; words: readonly string[] } | { kind: 'omitted' };

/** With more changed words, the texts are not two versions of one. */
const mostChanges = 1000;

/** Unchanged words shown on either side of a change. */
const context = 6;

/** Longer additions are cut in the middle, as they are on the page, unlike removed words. */
const longestAddition = 40;

/** The runs from `before` to `after`; `undefined` if too much has changed. */
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

/** The runs for display: changes, with unchanged words only next to them. */
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

/** The first `head` and the last `tail` words; all if only one would be omitted. */
function cut(words: readonly string[], kind: 'same' | 'added', head: number, tail: number): Run[] {
  if (words.length <= head + tail + 1) return [{ kind, words }];
  return [
    ...(head > 0 ? [{ kind, words: words.slice(0, head) }] : []),
    { kind: 'omitted' },
    ...(tail > 0 ? [{ kind, words: words.slice(-tail) }] : []),
  ];
}
