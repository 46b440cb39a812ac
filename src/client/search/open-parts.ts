/** Opens the parts of the index as one. */
import type { IndexPart } from '../../search/fields.ts';
import { partFilter, type CreateInstance } from './merged-index.ts';
import type { Counts, Pagefind } from './pagefind.ts';
import { weighQuery } from './weigh-query.ts';

/**
 * Pagefind multiplies each score by the weight of its part. A power of two changes nothing but the
 * exponent, so that the part can be read from it, and results sorted by date, which have their place
 * in the part as score, stand newest part first.
 */
const weightBits = 64;
const weightOf = (part: number): number => 2 ** (weightBits * part);
const partOf = (score: number): number => Math.round(Math.log2(score) / weightBits);

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
      indexWeight: weightOf(parts.length - 1 - place),
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
    async search(words, options = {}) {
      const { factors, holding } = await weigh(words);
      const filters = { ...options.filters, ...(holding && { [partFilter]: { any: holding } }) };
      const answer = await index.search(words, { ...options, filters });
      const results = answer.results.map(({ id, score, data }) => {
        const part = partOf(score);
        const { key = '' } = parts[parts.length - 1 - part] ?? {};
        return { id, key, data, score: (score / weightOf(part)) * (factors.get(key) ?? 1) };
      });
      const sorted = options.sort === undefined ? rank(results) : results;
      return {
        results: sorted.map(({ id, key, data }) => ({ id: `${key}/${id}`, data })),
        filters: withoutParts(answer.filters),
      };
    },
  };
}

function withoutParts(counts: Counts): Counts {
  const { [partFilter]: _, ...others } = counts;
  return others;
}

interface Scored {
  id: string;
  score: number;
}

/** Pagefind computes in single precision: scores that differ by no more are the same. */
const precision = 2e-6;

/** Highest score first; records that score the same stand by their digests, whatever their part. */
function rank<Result extends Scored>(results: readonly Result[]): Result[] {
  const sorted = results.toSorted((a, b) => b.score - a.score);
  const same: Result[][] = [];
  let before = Infinity;
  for (const result of sorted) {
    if (result.score < before * (1 - precision)) same.push([result]);
    else same.at(-1)?.push(result);
    before = result.score;
  }
  return same.flatMap((group) => group.sort((a, b) => (a.id < b.id ? -1 : 1)));
}
