/**
 * Makes the scores of the parts of the index comparable.
 *
 * Pagefind weighs a term by its rarity (BM25's inverse document frequency) in its own part: a word that
 * is rare in the past and common now would favour the past. Here the scores of a part become those
 * that its records would have in one index.
 */
import type { IndexPart } from '../../../search/fields.ts';
import type { PagefindInstance, SearchOptions } from './api.ts';
import { partResults, type PartResult } from './part-scores.ts';
import { scoreAsOne, type WeighedTerm } from './score-as-one.ts';
import { termFacts, type TermFacts } from './term-facts.ts';

type Filters = NonNullable<SearchOptions['filters']>;

export interface QueryWeights {
  /** Keys of the only parts that can answer; `undefined` when all can. */
  holding: string[] | undefined;
  /** Prepares the function that gives the score in one index of a result found with `filters`. */
  scoring: (filters: Filters) => Promise<(result: PartResult) => number>;
}

const unweighed: QueryWeights = {
  holding: undefined,
  scoring: () => Promise.resolve(({ score }) => score),
};

/** A term of a longer query that more records have is not searched for alone. */
const mostRecords = 3000;

/** The function returned gives the weights of a query; it asks about each term once. */
export function weighQuery(
  instance: PagefindInstance,
  parts: readonly IndexPart[],
): (query: string | null) => Promise<QueryWeights> {
  const known = new Map<string, Promise<TermFacts | undefined>>();
  const factsOf = (term: string): Promise<TermFacts | undefined> => {
    const facts = known.get(term) ?? termFacts(instance, parts, term);
    known.set(term, facts);
    return facts;
  };
  return async (query) => {
    // A phrase is matched exactly and scores the same in every part.
    if (parts.length === 1 || query === null || /^\s*".+"\s*$/.test(query)) return unweighed;
    const terms = await Promise.all([...new Set(query.split(/\s+/))].map(factsOf));
    const facts = terms.filter((term) => term !== undefined);
    const holding = parts
      .map(({ key }) => key)
      .filter((key) => facts.every((term) => term.holding.size === 0 || term.holding.has(key)));
    return {
      holding: holding.length === parts.length ? undefined : holding,
      scoring: async (filters) => {
        const weighed = facts.map((term) => weighTerm(parts, term));
        for (const term of facts.length > 1 ? weighed : []) {
          if (term.all > mostRecords) continue;
          const alone = partResults(parts, await instance.search(term.term, { filters }));
          term.alone = new Map(alone.map((result) => [`${result.key}/${result.id}`, result]));
        }
        return (result) => scoreAsOne(weighed, result);
      },
    };
  };
}

function weighTerm(
  parts: readonly IndexPart[],
  { term, records }: TermFacts,
): WeighedTerm & { term: string; all: number } {
  // As many pages as one index of all parts would have: the records and at least one that is added.
  const pages = parts.reduce((sum, part) => sum + part.records, 1);
  const all = Object.values(records).reduce((sum, count) => sum + count, 0);
  return {
    term,
    all,
    rarity: rarity(pages, all),
    rarityIn: new Map(parts.map(({ key, pages }) => [key, rarity(pages, records[key] ?? 0)])),
  };
}

/** Rarity of a term that `records` of `pages` have; in single precision, as Pagefind computes it. */
function rarity(pages: number, records: number): number {
  const odds = Math.fround((pages - records + 0.5) / (records + 0.5));
  return Math.fround(Math.log(Math.fround(odds + 1)));
}
