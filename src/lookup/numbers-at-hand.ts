/** The numbers of the index, as far as a look-up has loaded them. */
import { foldNumber } from './fold.ts';
import { readShard, shardsOf, startsName, type ShardStarts } from './shards.ts';

/**
 * Gives what the JSON of the index file `name` says. A file that cannot be had rejects, and the
 * look-up with it.
 */
export type Load = (name: string) => Promise<unknown>;

export interface NumbersAtHand {
  starts: ShardStarts;
  /** Loads the shards of these names, unless they are there. */
  fetch: (names: Iterable<string>) => Promise<void>;
  /** Numbers loaded so far that fold to `folded`. */
  folding: (folded: string) => string[];
  /** All loaded so far. */
  all: () => string[];
  /** Names of the shards loaded so far. */
  loaded: ReadonlySet<string>;
}

/** Begins a look-up: loads where the shards start, and none of them yet. */
export async function openNumbers(load: Load): Promise<NumbersAtHand> {
  const starts = (await load(startsName)) as ShardStarts;
  const loaded = new Set<string>();
  const byFold = new Map<string, Set<string>>();
  return {
    starts,
    loaded,
    async fetch(names) {
      const wanted = [...new Set(names)].filter((name) => !loaded.has(name));
      const shards = await Promise.all(
        wanted.map(async (name) => readShard(name, (await load(name)) as string[])),
      );
      for (const name of wanted) loaded.add(name);
      for (const number of shards.flat()) {
        const folded = foldNumber(number);
        const known = byFold.get(folded);
        if (known) known.add(number);
        else byFold.set(folded, new Set([number]));
      }
    },
    folding: (folded) => [...(byFold.get(folded) ?? [])],
    all: () => [...byFold.values()].flatMap((numbers) => [...numbers]),
  };
}

/**
 * Names of further shards, at most `most` with those `loaded`, in which as many as possible of the
 * folded numbers in `groups` stand if they exist; those of an earlier group come first.
 */
export function chooseShards(
  starts: ShardStarts,
  loaded: ReadonlySet<string>,
  groups: readonly (readonly string[])[],
  most: number,
): string[] {
  const chosen: string[] = [];
  for (const group of groups) {
    let open = group
      .map((folded) => Object.values(shardsOf(starts, folded)))
      .filter((names) => !names.some((name) => loaded.has(name) || chosen.includes(name)));
    while (open.length > 0 && loaded.size + chosen.length < most) {
      const best = mostFrequent(open.flat());
      chosen.push(best);
      open = open.filter((names) => !names.includes(best));
    }
  }
  return chosen;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
