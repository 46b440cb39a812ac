/** How close the terms of a question stand in a record. */
import type { Term } from './expand.ts';
import { placesOf } from './occurrences.ts';

/** From 0 to 1: 1 where each term stands in one word with the next, less where it stands beside it. */
export function closeness(terms: readonly Term[], record: number): number {
  let sum = 0;
  for (const [at, term] of terms.entries()) {
    const [before, after] = [terms[at - 1], term].map((each) => each?.occurrences.get(record));
    if (before && after) sum += 1 / (1 + leastDistance(placesOf(before), placesOf(after)));
  }
  return terms.length < 2 ? 0 : sum / (terms.length - 1);
}

function leastDistance(some: readonly number[], others: readonly number[]): number {
  const [a, b] = [some, others].map((places) => places.toSorted((x, y) => x - y)) as [
    number[],
    number[],
  ];
  let least = Infinity;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one = 0, other = 0] = [a[i], b[j]];
    least = Math.min(least, Math.abs(one - other));
    if (one < other) i++;
    else j++;
  }
  return least;
}
