/** Opens the parts of the index as one. */
import type { IndexPart } from '../../search/fields.ts';
import { partFilter, partResults, partWeight, type CreateInstance } from './merged-index.ts';
import type { Counts, Pagefind } from './pagefind.ts';
import { weighQuery } from './weigh-query.ts';

/**
 * Opens `parts`, newest first, of the index at `folder`; the site's root is `base`. Pagefind's own
 * program is loaded once, from the newest part. Rejects when one part cannot be loaded.
 */
export async function openParts(
  createInstance: CreateInstance,
  folder: string,
  base: string,
  parts: readonly IndexPart[],
): Promise<Pagefind> {
  const [newest, ...others] = parts.map(({ key, hash }, place) => ({
    basePath: `${folder}${key}/`,
    options: {
      baseUrl: base,
      indexWeight: partWeight(parts, place),
      mergeFilter: { [partFilter]: key },
      metaCacheTag: hash,
    },
  }));
  const index = createInstance({ ...newest?.options, basePath: newest?.basePath, noWorker: true });
  // Pagefind waits for ever to merge others with an index that it could not load.
  await index.filters();
  await Promise.all(others.map(({ basePath, options }) => index.mergeIndex(basePath, options)));
  const weigh = weighQuery(index, parts);
  return {
    filters: async () => withoutParts(await index.filters()),
    async search(words, { filters = {}, sort } = {}) {
      const { holding, scoring } = await weigh(words);
      const narrowed = holding ? { ...filters, [partFilter]: { any: holding } } : filters;
      const answer = await index.search(words, { filters: narrowed, ...(sort && { sort }) });
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

/** Pagefind computes in single precision: scores that differ by no more are the same. */
const precision = 2e-6;

/** Highest score first; records that score the same stand by their digests, whatever their part. */
function rank<Result extends { id: string }>(
  results: readonly Result[],
  scoreOf: (result: Result) => number,
): Result[] {
  const scored = results.map((result) => ({ result, score: scoreOf(result) }));
  const same: Result[][] = [];
  let before = Infinity;
  for (const { result, score } of scored.sort((a, b) => b.score - a.score)) {
    if (score < before * (1 - precision)) same.push([result]);
    else same.at(-1)?.push(result);
    before = score;
  }
  return same.flatMap((group) => group.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
