/** The numbers that run in order: which of many numbered lines are the items of a meeting. */
import { lettersAtMost, rankOf } from './item-marks.ts';

/** A numbered line and how much speaks for it. */
export interface Weighed {
  number: string;
  score: number;
}

export interface Chain<Kind> {
  links: Kind[];
  score: number;
}

/** What it speaks for a line that its number is the next. */
const nextNumber = 1;

/** What it speaks against a line that numbers are left out before it: more for each doubling of them. */
const leftOut = (gap: number): number => -Math.log2(gap);

/** Of a larger gap no more is asked how large it is. */
const largestGap = 16;
const leap = -5.5;

interface Link {
  at: number;
  score: number;
  before: Link | undefined;
}

/**
 * Of `candidates`, in the order of the document, those with rising numbers for which most speaks
 * together. Takes time by their number times its logarithm.
 */
export function heaviestChain<Kind extends Weighed>(candidates: readonly Kind[]): Chain<Kind> {
  const ranks = candidates.map(({ number }) => rankOf(number));
  const places = new Map(
    [...new Set(ranks)].toSorted((one, other) => one - other).map((rank, at) => [rank, at + 1]),
  );
  const best = prefixMaxima(places.size);
  /** The heaviest chain that ends with each whole number. */
  const ending = new Map<number, Link>();
  let heaviest: Link | undefined;
  for (const [candidate, { score }] of candidates.entries()) {
    const rank = ranks[candidate] ?? 0;
    const place = places.get(rank) ?? 1;
    const whole = Math.floor(rank / lettersAtMost);
    const lower = best.below(place);
    const options: (readonly [Link | undefined, number])[] = [
      [undefined, whole === 1 ? nextNumber : 0],
      [lower && isLetterOf(lower, whole) ? lower : undefined, nextNumber],
      [lower, leap],
      ...Array.from({ length: largestGap }, (_, n) => {
        const gap = n + 1;
        return [ending.get(whole - gap), gap === 1 ? nextNumber : leftOut(gap)] as const;
      }),
    ];
    let link: Link | undefined;
    for (const [option, [before, bonus]] of options.entries()) {
      if (before === undefined && option > 0) continue;
      const total = (before?.score ?? 0) + score + bonus;
      if (link === undefined || total > link.score) link = { at: candidate, score: total, before };
    }
    if (link === undefined) continue;
    best.add(place, link);
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
    return Math.floor((ranks[link.at] ?? 0) / lettersAtMost) === whole;
  }
}

const heavier = (one: Link | undefined, other: Link | undefined): Link | undefined =>
  one === undefined || (other !== undefined && other.score > one.score) ? other : one;

/** A Fenwick tree: the heaviest of all links added at lower places. */
function prefixMaxima(size: number) {
  const tree: (Link | undefined)[] = Array.from({ length: size + 1 });
  return {
    add(place: number, link: Link): void {
      for (let at = place; at <= size; at += at & -at) tree[at] = heavier(tree[at], link);
    },
    below(place: number): Link | undefined {
      let found: Link | undefined;
      for (let at = place - 1; at > 0; at -= at & -at) found = heavier(found, tree[at]);
      return found;
    },
  };
}
