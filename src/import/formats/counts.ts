/** Counts values, such as font sizes, to find the most common one. */

export function count<Value>(counts: Map<Value, number>, value: Value, by = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + by);
}

/** The value with the highest count, the first of several; `undefined` without any. */
export function mostCommon(counts: ReadonlyMap<number, number>): number | undefined {
  let most: [value: number, count: number] | undefined;
  for (const entry of counts) if (!most || entry[1] > most[1]) most = entry;
  return most?.[0];
}

/** The most common of `values`, the first of several; `undefined` without any. */
export function mostCommonOf(values: Iterable<number>): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) count(counts, value);
  return mostCommon(counts);
}
