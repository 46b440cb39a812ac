/** `/sag/opslag/*.json`: the index of the number look-up, which a browser loads shard by shard. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { makeShards, shardsAddress } from '../lookup/shards.ts';
import { file } from './product.ts';

/** JSON texts by the paths of their files. */
const shards = once(({ cases }: Archive) => {
  const numbers = [...cases.values()].map(({ number }) => number.normal);
  return new Map(
    [...makeShards(numbers)].map(([name, json]) => [`${shardsAddress.slice(1)}${name}.json`, json]),
  );
});

export const lookupShards = file({
  name: 'lookup-shards',
  files: (archive) => shards(archive).keys(),
  data: (archive, path) => shards(archive).get(path),
  render: (json) => json,
});
