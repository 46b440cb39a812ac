/** Opens the parts of the index so that they answer as one index. */
import type { IndexPart } from '../../../search/fields.ts';
import type { Counts } from '../search.ts';
import type { CreateInstance, Fragment, SearchOptions } from './api.ts';
import { partFilter, partResults, partWeight } from './part-scores.ts';
import { weighQuery } from './weigh-query.ts';

export interface OpenIndex {
  /** `null` finds every record. Counts are those among the results. */
  search(
    words: string | null,
    options?: SearchOptions,
  ): Promise<{ results: Result[]; filters: Counts }>;
  /** Every filter value. */
  filters(): Promise<Counts>;
}

export interface Result {
  /** `<key of the part>/<digest of the record>` */
  id: string;
  /** Fetches the fragment. */
  data: () => Promise<Fragment>;
}

/**
 * Opens `parts`, newest first, of the index at the address `folder`; the site's root is `base`.
 * Pagefind's own script and WebAssembly are loaded once, from the newest part. Rejects when a part
 * cannot be loaded.
 */
export async function openParts(
  createInstance: CreateInstance,
  folder: string,
  base: string,
  parts: readonly IndexPart[],
): Promise<OpenIndex> {
  const [newest, ...others] = parts.map(({ key, hash }, index) => ({
    basePath: `${folder}${key}/`,
    options: {
      baseUrl: base,
      indexWeight: partWeight(parts, index),
      mergeFilter: { [partFilter]: key },
      metaCacheTag: hash,
    },
  }));
  const instance = createInstance({
    ...newest?.options,
    basePath: newest?.basePath,
    noWorker: true,
  });
  // Pagefind waits for ever to merge others with an index that it could not load.
  await instance.filters();
  await Promise.all(others.map(({ basePath, options }) => instance.mergeIndex(basePath, options)));
  const weigh = weighQuery(instance, parts);
  return {
    filters: async () => withoutParts(await instance.filters()),
    async search(words, { filters = {}, sort } = {}) {
      const { holding, scoring } = await weigh(words);
      const narrowed = holding ? { ...filters, [partFilter]: { any: holding } } : filters;
      const answer = await instance.search(words, { filters: narrowed, ...(sort && { sort }) });
      const results = partResults(parts, answer);
      const sorted = sort ? results : rank(results, await scoring(narrowed));
      return {
        results: sorted.map(({ id, key, data }) => ({ id: `${key}/${id}`, data })),
        filters: withoutParts(answer.filters),
      };
    },
  };
}

const withoutParts = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([name]) => name !== partFilter));

/** Pagefind computes in single precision: scores whose ratio differs by less from 1 are equal. */
const precision = 2e-6;

/** Highest score first; records with equal scores by their digests, whatever their part. */
function rank<Scored extends { id: string }>(
  results: readonly Scored[],
  scoreOf: (result: Scored) => number,
): Scored[] {
  const scored = results.map((result) => ({ result, score: scoreOf(result) }));
  const groups: Scored[][] = [];
  let previous = Infinity;
  for (const { result, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < previous * (1 - precision)) groups.push([result]);
    else groups.at(-1)?.push(result);
    previous = score;
  }
  return groups.flatMap((group) => group.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
