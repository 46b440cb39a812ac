/** One order of two: that of the first, with what only the second has in its places there. */

/**
 * `base` with each of `others` after that which stands before it in `order`, the other's own order, and is
 * there; `placeFirst` gives the place of one before which there is nothing.
 */
export function weave<Part>(
  base: readonly Part[],
  others: ReadonlySet<Part>,
  order: readonly Part[],
  placeFirst: (part: Part, woven: readonly Part[]) => number,
): Part[] {
  const woven = [...base];
  let before: Part | undefined;
  for (const part of order) {
    if (others.has(part)) {
      const at = before === undefined ? placeFirst(part, woven) : woven.indexOf(before) + 1;
      woven.splice(at, 0, part);
    }
    if (woven.includes(part)) before = part;
  }
  return woven;
}
