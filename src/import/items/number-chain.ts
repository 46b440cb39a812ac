/** Finds the best ascending sequence of numbered lines: those are the items of a meeting. */
import { ranksPerNumber, rankOf } from './item-marks.ts';

export interface Weighed {
  number: string;
  score: number;
}

export interface Chain<Kind> {
  links: Kind[];
  score: number;
}

/** Bonus for the next number. */
const nextNumber = 1;

/** Penalty for skipped numbers: one more for each doubling of the gap. */
const gapPenalty = (gap: number): number => -Math.log2(gap);

/** Larger gaps all have the same penalty. */
const largestGap = 16;
const largeGapPenalty = -5.5;

interface Link {
  at: number;
  score: number;
  before: Link | undefined;
}

/**
 * Of `candidates`, in document order, the subsequence with rising numbers that has the highest
 * total score. Takes O(n log n).
 */
export function heaviestChain<Kind extends Weighed>(candidates: readonly Kind[]): Chain<Kind> {
  const ranks = candidates.map(({ number }) => rankOf(number));
  const slots = new Map(
    [...new Set(ranks)].toSorted((one, other) => one - other).map((rank, at) => [rank, at + 1]),
  );
  const best = prefixMaxima(slots.size);
  /** The best chain that ends with each integer number. */
  const ending = new Map<number, Link>();
  let heaviest: Link | undefined;
  for (const [candidate, { score }] of candidates.entries()) {
    const rank = ranks[candidate] ?? 0;
    const slot = slots.get(rank) ?? 1;
    const whole = Math.floor(rank / ranksPerNumber);
    const lower = best.below(slot);
    const options: (readonly [Link | undefined, number])[] = [
      [undefined, whole === 1 ? nextNumber : 0],
      [lower && isLetterOf(lower, whole) ? lower : undefined, nextNumber],
      [lower, largeGapPenalty],
      ...Array.from({ length: largestGap }, (_, n) => {
        const gap = n + 1;
        return [ending.get(whole - gap), gap === 1 ? nextNumber : gapPenalty(gap)] as const;
      }),
    ];
    let link: Link | undefined;
    for (const [option, [before, bonus]] of options.entries()) {
      if (before === undefined && option > 0) continue;
      const total = (before?.score ?? 0) + score + bonus;
      if (link === undefined || total > link.score) link = { at: candidate, score: total, before };
    }
    if (link === undefined) continue;
    best.add(slot, link);
    ending.set(whole, heavier(ending.get(whole), link) ?? link);
    heaviest = heavier(heaviest, link);
  }
  const links: Kind[] = [];
  for (let link = heaviest; link; link = link.before) {
    const candidate = candidates[link.at];
    if (candidate) links.push(candidate);
  }
  return { links: links.reverse(), score: heaviest?.score ?? 0 };

  function isLetterOf(link: Link, whole: number): boolean {
    return Math.floor((ranks[link.at] ?? 0) / ranksPerNumber) === whole;
  }
}

const heavier = (one: Link | undefined, other: Link | undefined): Link | undefined =>
  one === undefined || (other !== undefined && other.score > one.score) ? other : one;

/** A Fenwick tree over 1-based slots: the best of all links added at lower slots. */
function prefixMaxima(size: number) {
  const tree: (Link | undefined)[] = Array.from({ length: size + 1 });
  return {
    add(slot: number, link: Link): void {
      for (let at = slot; at <= size; at += at & -at) tree[at] = heavier(tree[at], link);
    },
    below(slot: number): Link | undefined {
      let found: Link | undefined;
      for (let at = slot - 1; at > 0; at -= at & -at) found = heavier(found, tree[at]);
      return found;
    },
  };
}
