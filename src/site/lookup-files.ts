/** The index of the number look-up, as files beside the pages. */
import type { Archive } from '../archive/model.ts';
import { perArchive } from '../archive/per-archive.ts';
import { makeShards } from '../lookup/shards.ts';

/** JSON text by name: what is published as `/sag/opslag/<name>.json`. */
export const lookupFiles = perArchive('lookupFiles', ({ cases }: Archive) =>
  makeShards([...cases.values()].map(({ number }) => number.normal)),
);
