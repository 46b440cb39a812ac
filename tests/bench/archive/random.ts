/** Chance that comes out the same every time: everything drawn from one seed, in order. */
import { makeRandom } from '../../lookup/generated-numbers.ts';

export interface Random {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of `list`, which is not empty. */
  pick<Entry>(list: readonly Entry[]): Entry;
  /** As {@link pick}, the first entries much oftener than the last. */
  pickEarly<Entry>(list: readonly Entry[]): Entry;
}

/** A source of chance; the same `seed` gives the same draws. */
export function randomFrom(seed: number): Random {
  const below = makeRandom(seed);
  const at = <Entry>(list: readonly Entry[], index: number): Entry => {
    const entry = list[index];
    if (entry === undefined) throw new RangeError('Nothing to pick from.');
    return entry;
  };
  return {
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => below(1_000_000) < probability * 1_000_000,
    pick: (list) => at(list, below(list.length)),
    pickEarly: (list) =>
      at(list, Math.min(below(list.length), below(list.length), below(list.length))),
  };
}
