/** `/sag/opslag/*.json`: the index of the number look-up, which a browser loads shard by shard. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { makeShards } from '../lookup/shards.ts';
import { file } from './product.ts';

/** JSON texts by the names of their shards: a number may be in any of them. */
const shards = once(({ cases }: Archive) =>
  makeShards([...cases.values()].map(({ number }) => number.normal)),
);

export const lookupShards = file({
  name: 'lookup-shards',
  path: 'sag/opslag/[name].json',
  lasting: false,
  keys: (archive) => [...shards(archive).keys()].map((name) => ({ name })),
  data: (archive, { name }) => shards(archive).get(name),
  render: (json) => json,
});
