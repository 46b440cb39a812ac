/** Headings over several items that declare them open or closed. */

/** A heading over several items, and whether it declares them open or closed. */
export interface Group {
  line: number;
  says: 'open' | 'closed';
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
  return (item) => below.findLast(({ line }) => line < item)?.says === 'closed';
}
