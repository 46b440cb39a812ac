/** Ranks the items that hold what was looked for, in their own text or in that of their attachments. */
import type { OpenIndex } from './open-index.ts';
import type { Term } from './expand.ts';
import { closeness } from './closeness.ts';
import type { Occurrences } from './occurrences.ts';

export interface Ranking {
  /** Items, best first. */
  records: number[];
  /** By item: the passages of its attachments that hold all the terms, best first. */
  passages: Map<number, number[]>;
  /** `all`: each item holds all of the terms, or one of its attachments does. */
  match: 'all' | 'partial';
}

export interface Wanted {
  terms: readonly Term[];
  /** How many more terms stand nowhere. */
  nowhere: number;
  /** What a result may not have. */
  isExcluded: (record: number) => boolean;
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
/** What the words of an attachment say of an item, beside 1 for its own. */
const attachmentShare = 0.5;

interface Scored {
  record: number;
  score: number;
}

/**
 * The items that hold all the terms, if there is one; else those that hold most, by the rarity of the
 * terms: BM25 times the square of the share they hold. Besides, the items with an attachment a passage of
 * which holds all the terms; where no item does, these come first. How rare a term is and how the items
 * follow one another does not depend on the attachments.
 */
export function rank(index: OpenIndex, { terms, nowhere, isExcluded }: Wanted): Ranking {
  const { records, passages, lengths } = index;
  const total = records.length;
  const rarity = (having: number): number => Math.log(1 + (total - having + 0.5) / (having + 0.5));
  const rarities = terms.map(({ occurrences }) => rarity(countItems(occurrences, index)));
  const whole = rarities.reduce((sum, each) => sum + each, 0) + nowhere * rarity(0);
  const scores = new Float64Array(total + passages.length);
  const shares = new Float64Array(scores.length);
  const numbers = new Uint8Array(scores.length);
  for (const [at, { occurrences }] of terms.entries()) {
    const own = rarities[at] ?? 0;
    for (const [record, { weight }] of occurrences) {
      const least = saturation * (1 - lengthShare + lengthShare * (lengths[record] ?? 0));
      const often = (weight * (saturation + 1)) / (weight + least);
      scores[record] = (scores[record] ?? 0) + own * often;
      shares[record] = (shares[record] ?? 0) + own;
      numbers[record] = (numbers[record] ?? 0) + 1;
    }
  }
  const isAllowed = (record: number): boolean =>
    !isExcluded(record) &&
    terms.every(({ occurrences, isNeeded }) => isNeeded !== true || occurrences.has(record));
  const itemOf = (record: number): number => passages[record - total]?.record ?? record;
  const order = (a: Scored, b: Scored): number =>
    b.score - a.score ||
    (index.newestFirst[itemOf(a.record)] ?? 0) - (index.newestFirst[itemOf(b.record)] ?? 0);

  const holdAll = nowhere === 0 && numbers.subarray(0, total).includes(terms.length);
  const least = whole * (nowhere > 0 ? leastShareOfUnknown : leastShare);
  const items: Scored[] = [];
  const found: Scored[] = [];
  for (const [record, score] of scores.entries()) {
    const share = shares[record] ?? 0;
    const isItem = record < total;
    const isWhole = numbers[record] === terms.length && nowhere === 0;
    if (isItem && !holdAll ? share === 0 || share < least : !isWhole) continue;
    if (!isAllowed(record)) continue;
    if (isItem) items.push({ record, score: score * (share / whole) ** 2 });
    else if (itemOf(record) >= 0) found.push({ record, score: score * attachmentShare });
  }
  for (const list of [items, found]) {
    list.sort(order);
    const best = list.slice(0, mostByCloseness);
    for (const each of best) each.score *= 1 + closenessShare * closeness(terms, each.record);
    list.splice(0, best.length, ...best.sort(order));
  }
  const byItem = Map.groupBy(
    found.filter(({ record }) => !isExcluded(itemOf(record))),
    ({ record }) => itemOf(record),
  );
  const isPartial = !holdAll && (items.length > 0 || byItem.size === 0);
  return {
    records: joined(items, byItem, isPartial, order),
    passages: new Map([...byItem].map(([item, own]) => [item, own.map(({ record }) => record)])),
    match: isPartial ? 'partial' : 'all',
  };
}

/** The items by what is best of each, its own text or an attachment; `apart`: by its attachments first. */
function joined(
  items: readonly Scored[],
  byItem: ReadonlyMap<number, readonly Scored[]>,
  apart: boolean,
  order: (a: Scored, b: Scored) => number,
): number[] {
  if (byItem.size === 0) return items.map(({ record }) => record);
  const best = new Map(items.map(({ record, score }) => [record, score]));
  const attached = [...byItem].map(([record, [first]]) => ({ record, score: first?.score ?? 0 }));
  if (apart) return [...new Set([...attached, ...items].map(({ record }) => record))];
  for (const { record, score } of attached) {
    best.set(record, Math.max(score, best.get(record) ?? 0));
  }
  return [...best]
    .map(([record, score]) => ({ record, score }))
    .sort(order)
    .map(({ record }) => record);
}

function countItems(occurrences: Occurrences, { records, passages }: OpenIndex): number {
  if (passages.length === 0) return occurrences.size;
  let count = 0;
  for (const record of occurrences.keys()) if (record < records.length) count++;
  return count;
}
