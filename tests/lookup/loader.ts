/** An index in memory in the place of published files. */
import type { Load } from '../../src/lookup/numbers-at-hand.ts';
import { makeShards } from '../../src/lookup/shards.ts';

export interface Loader {
  load: Load;
  /** Names and sizes (bytes) of the files loaded so far. */
  loaded: Map<string, number>;
}

/** Gives a maker of loaders, each as a browser that has loaded nothing yet. */
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
