/**
 * The index of a look-up: every case number twice, by its beginning and by its end, in small files.
 *
 * The numbers, folded, are sorted and cut into shards. A wrong digit leaves either the beginning or
 * the end of a number right, so the shard of its beginning or that of its end (where the numbers
 * are sorted backwards) holds the number that was meant.
 */
import { cutShards } from './cut-shards.ts';
import { backwards, foldNumber } from './fold.ts';

/** What is loaded first: the folded number each shard begins at, in order; the first begins at `''`. */
export interface ShardStarts {
  forward: string[];
  backward: string[];
}

type Direction = keyof ShardStarts;

/** Where the files are published, from the root of the site. */
export const shardsAddress = '/sag/opslag/';

/** Name of the file that holds the {@link ShardStarts}. */
export const startsName = 'indeks';

const directionNames = { forward: 'forfra', backward: 'bagfra' } as const;

/** The shard of each direction that holds the number that folds to `folded`, if there is one. */
export function shardsOf(starts: ShardStarts, folded: string): Record<Direction, string> {
  return {
    forward: shardName('forward', startBefore(starts.forward, folded)),
    backward: shardName('backward', startBefore(starts.backward, backwards(folded))),
  };
}

/** Those shards, in order, that may hold numbers whose folded form begins with `prefix`. */
export function shardsFrom({ forward }: ShardStarts, prefix: string): string[] {
  const first = startBefore(forward, prefix);
  const later = forward.filter((start) => start > first && start.startsWith(prefix));
  return [first, ...later].map((start) => shardName('forward', start));
}

/** The files of the index, as JSON text by name. `numbers` are case numbers in their normal form. */
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

/** The case numbers of a shard, given its name and what its JSON says. */
export function readShard(name: string, entries: readonly string[]): string[] {
  let before = '';
  const texts = entries.map((entry) => {
    const shared = Number.parseInt(entry.charAt(0), 36);
    before = before.slice(0, shared) + entry.slice(1);
    return before;
  });
  return name.startsWith(directionNames.backward) ? texts.map(backwards) : texts;
}

/** No number folds to the `0` that stands for the first shard. */
const shardName = (direction: Direction, start: string): string =>
  `${directionNames[direction]}-${start || '0'}`;

function startBefore(starts: readonly string[], key: string): string {
  return starts.findLast((start) => start <= key) ?? '';
}
