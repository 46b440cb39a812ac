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

/** What it speaks for a line that its number is the next, and against it that numbers are left out. */
const nextNumber = 1;
const jump = -0.5;

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
  for (const [at, { score }] of candidates.entries()) {
    const rank = ranks[at] ?? 0;
    const place = places.get(rank) ?? 1;
    const whole = Math.floor(rank / lettersAtMost);
    const lower = best.below(place);
    const previous = heavier(
      ending.get(whole - 1),
      lower && isLetterOf(lower, whole) ? lower : undefined,
    );
    const options: [Link | undefined, number][] = [
      [undefined, whole === 1 ? nextNumber : 0],
      [lower, jump],
      [previous, nextNumber],
    ];
    let link: Link | undefined;
    for (const [before, bonus] of options) {
      if (before === undefined && bonus === jump) continue;
      const total = (before?.score ?? 0) + score + bonus;
      if (link === undefined || total > link.score) link = { at, score: total, before };
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
