/** Loads the files of an index from memory. */
import type { Load } from '../../src/lookup/number-index.ts';
import { makeShards } from '../../src/lookup/shards.ts';

export interface Loader {
  load: Load;
  /** Names and sizes (bytes) of the loaded files. */
  loaded: Map<string, number>;
}

/** The function returned makes loaders, each with an empty cache. */
export function publish(numbers: Iterable<string>): () => Loader {
  const files = makeShards(numbers);
  return () => {
    const loaded = new Map<string, number>();
    const load: Load = (name) => {
      const text = files.get(name);
      if (text === undefined) return Promise.reject(new Error(`No file ${name}`));
      loaded.set(name, new TextEncoder().encode(text).length);
      return Promise.resolve(JSON.parse(text) as unknown);
    };
    return { load, loaded };
  };
}
