/** Group headings, which declare all items below them open or closed. */

/** A group heading and its line. */
export interface Group {
  line: number;
  status: 'open' | 'closed';
}

/**
 * Returns a function that tells whether the item at a line is below a group heading for closed
 * items. Group headings in the contents list or within the header do not count.
 */
export function isBelowClosedGroup(
  groups: readonly Group[],
  lastOfHeader: number,
  contents: ReadonlySet<number>,
): (line: number) => boolean {
  const last = Math.max(lastOfHeader, ...contents);
  const below = groups.filter(({ line }) => line > last);
  return (item) => below.findLast(({ line }) => line < item)?.status === 'closed';
}
