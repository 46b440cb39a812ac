/** Ranks the records that hold what was looked for. */
import type { OpenIndex } from './open-index.ts';
import type { Term } from './expand.ts';
import { placesOf } from './occurrences.ts';

export interface Ranking {
  /** Best first. */
  records: number[];
  match: 'all' | 'partial';
}

/** Of BM25: how soon more of the same says no more, and how much length counts. */
const saturation = 1.2;
const lengthShare = 0.6;
/** How many of the best are ranked by how close the words stand. */
const mostByCloseness = 300;
const closenessShare = 1.5;
/** A record must hold this much of what was looked for, by how rare it is; more where a word is unknown. */
const leastShare = 0.34;
const leastShareOfUnknown = 0.5;

/**
 * The records that hold all the terms, if there is one; else those that hold most, by the rarity of the
 * terms: BM25 times the square of the share they hold. `nowhere` is how many terms stand nowhere.
 */
export function rank(index: OpenIndex, terms: readonly Term[], nowhere: number): Ranking {
  const total = index.records.length;
  const rarity = (records: number): number =>
    Math.log(1 + (total - records + 0.5) / (records + 0.5));
  const rarities = terms.map(({ occurrences }) => rarity(occurrences.size));
  const whole = rarities.reduce((sum, each) => sum + each, 0) + nowhere * rarity(0);
  const scores = new Float64Array(total);
  const shares = new Float64Array(total);
  const numbers = new Uint8Array(total);
  for (const [at, { occurrences }] of terms.entries()) {
    const own = rarities[at] ?? 0;
    for (const [record, { weight }] of occurrences) {
      const length = (index.records[record]?.words ?? 0) / index.meanWords;
      const least = saturation * (1 - lengthShare + lengthShare * length);
      const often = (weight * (saturation + 1)) / (weight + least);
      scores[record] = (scores[record] ?? 0) + own * often;
      shares[record] = (shares[record] ?? 0) + own;
      numbers[record] = (numbers[record] ?? 0) + 1;
    }
  }
  const holdAll = nowhere === 0 && numbers.includes(terms.length);
  const least = whole * (nowhere > 0 ? leastShareOfUnknown : leastShare);
  const wanted: Scored[] = [];
  for (const [record, score] of scores.entries()) {
    const share = shares[record] ?? 0;
    if (holdAll ? numbers[record] !== terms.length : share === 0 || share < least) continue;
    wanted.push({ record, score: score * (share / whole) ** 2 });
  }
  const order = (a: Scored, b: Scored): number =>
    b.score - a.score || (index.newestFirst[a.record] ?? 0) - (index.newestFirst[b.record] ?? 0);
  wanted.sort(order);
  const best = wanted.slice(0, mostByCloseness);
  for (const each of best) each.score *= 1 + closenessShare * closeness(terms, each.record);
  best.sort(order);
  return {
    records: [...best, ...wanted.slice(mostByCloseness)].map(({ record }) => record),
    match: holdAll ? 'all' : 'partial',
  };
}

interface Scored {
  record: number;
  score: number;
}

/** From 0 to 1: 1 where each term stands in one word with the next, less where it stands beside it. */
function closeness(terms: readonly Term[], record: number): number {
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
