/** The index of case numbers in the browser: shards are loaded when they are needed. */
import { foldNumber } from './fold.ts';
import { readShard, shardsOf, startsName, type ShardStarts } from './shards.ts';

/** Loads and parses the JSON file `name` of the index. Rejects when it cannot be loaded. */
export type Load = (name: string) => Promise<unknown>;

export interface NumberIndex {
  starts: ShardStarts;
  /** Loads those of the shards that are not loaded. Rejects as {@link Load}. */
  fetch: (names: Iterable<string>) => Promise<void>;
  /** Loaded numbers that fold to `folded`. */
  folding: (folded: string) => string[];
  /** All loaded numbers. */
  all: () => string[];
  /** Names of the loaded shards. */
  loaded: ReadonlySet<string>;
}

/** Loads the list of shards, and no shard yet. */
export async function openIndex(load: Load): Promise<NumberIndex> {
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
 * Chooses shards to load for the folded numbers in `groups`, those of an earlier group first, so that
 * few shards cover many numbers (greedily). Returns at most `most` names less those `loaded`.
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
