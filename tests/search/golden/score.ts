/** How well an engine answers the golden set. */
import { offTopic, type GoldenQuery } from './golden-set.ts';

/** Addresses found, best first: at least the first ten. */
export type Ask = (query: string) => Promise<readonly string[]>;

/** Numbers of queries, and the sum of the reciprocal ranks. Off-topic queries succeed where nothing is found. */
export interface Score {
  queries: number;
  /** Right on the first place. */
  first: number;
  /** Right among the first three. */
  three: number;
  reciprocal: number;
}

/** Scores by kind, in the order of the set; and of all kinds but off-topic ones, as `all`. */
export type Scores = ReadonlyMap<string, Score>;

/** The engine is asked one query after another. `took` is told how long each answer took, in milliseconds. */
export async function scoreOf(
  ask: Ask,
  queries: readonly GoldenQuery[],
  took: (milliseconds: number) => void = () => undefined,
): Promise<Scores> {
  const scores = new Map<string, Score>();
  const add = (kind: string, rank: number): void => {
    const { queries, first, three, reciprocal } = scores.get(kind) ?? none;
    scores.set(kind, {
      queries: queries + 1,
      first: first + (rank === 1 ? 1 : 0),
      three: three + (rank <= 3 ? 1 : 0),
      reciprocal: reciprocal + 1 / rank,
    });
  };
  for (const golden of queries) {
    const started = performance.now();
    const found = await ask(golden.query);
    took(performance.now() - started);
    // An address of another form would never be right, and look like a bad engine.
    const odd = found.find((address) => !address.startsWith('/'));
    if (odd !== undefined) throw new Error(`Not an address from the root of the site: ${odd}`);
    const rank = rankOf(found, golden);
    add(golden.kind, rank);
    if (golden.kind !== offTopic) add(all, rank);
  }
  return scores;
}

export const all = 'all';

const none: Score = { queries: 0, first: 0, three: 0, reciprocal: 0 };

/**
 * Place of the first right answer, from 1; `Infinity` where none of the first ten is. Pages that are offered above the
 * results (a meeting, a case) count where they are right, and not against the items where they are not.
 */
export function rankOf(found: readonly string[], { expected }: GoldenQuery): number {
  if (expected.length === 0) return found.length === 0 ? 1 : Infinity;
  // An item is right where its whole meeting is asked for.
  const isRight = (address: string): boolean => expected.some((each) => address.startsWith(each));
  const counted = found.filter(
    (address) => /\/(?:punkt-|bilag\/)/.test(address) || isRight(address),
  );
  const at = counted.slice(0, 10).findIndex(isRight);
  return at < 0 ? Infinity : at + 1;
}
