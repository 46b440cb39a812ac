/**
 * The index of the number look-up: two sorted lists of all case numbers, one by folded number and one
 * by reversed folded number, cut into shards.
 *
 * A typing error leaves either the beginning or the end of a number right, so the number that was meant
 * is in the forward or in the backward shard of the number that was typed.
 */
import { cutShards, readTexts, startBefore, startsFor } from './cut-shards.ts';
import { backwards, foldNumber } from './fold.ts';

/** Loaded first: the key (folded number) each shard begins at, in order; the first begins at `''`. */
export interface ShardStarts {
  forward: string[];
  backward: string[];
}

type Direction = keyof ShardStarts;

/** Address of the files, from the root of the site. */
export const shardsAddress = '/sag/opslag/';

/** Name of the file with the {@link ShardStarts}. */
export const startsName = 'indeks';

const directionNames = { forward: 'forfra', backward: 'bagfra' } as const;

/** Names of the two shards that have the numbers that fold to `folded`, if there are any. */
export function shardsOf(starts: ShardStarts, folded: string): Record<Direction, string> {
  return {
    forward: shardName('forward', startBefore(starts.forward, folded)),
    backward: shardName('backward', startBefore(starts.backward, backwards(folded))),
  };
}

/** Names of the shards, in order, that may have numbers whose folded form begins with `prefix`. */
export function shardsFrom({ forward }: ShardStarts, prefix: string): string[] {
  return startsFor(forward, prefix).map((start) => shardName('forward', start));
}

/** The files of the index, as JSON by name. `numbers` are case numbers in normal form. */
export function makeShards(numbers: Iterable<string>): Map<string, string> {
  const all = [...numbers];
  const files = new Map<string, string>();
  const add = (direction: Direction, turned: (text: string) => string): string[] => {
    const entries = all.map((number) => ({
      key: turned(foldNumber(number)),
      text: turned(number),
    }));
    const shards = cutShards(entries);
    for (const [start, shard] of shards) {
      files.set(shardName(direction, start), JSON.stringify(shard));
    }
    return [...shards.keys()];
  };
  const starts: ShardStarts = {
    forward: add('forward', (text) => text),
    backward: add('backward', backwards),
  };
  return files.set(startsName, JSON.stringify(starts));
}

/** The case numbers of the shard `name`, whose JSON is `entries`. */
export function readShard(name: string, entries: readonly string[]): string[] {
  const texts = readTexts(entries);
  return name.startsWith(directionNames.backward) ? texts.map(backwards) : texts;
}

/** The first shard is called `0`, which no number folds to. */
const shardName = (direction: Direction, start: string): string =>
  `${directionNames[direction]}-${start || '0'}`;
