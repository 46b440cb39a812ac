/**
 * Makes the parts of the index answer a query as one index would.
 *
 * Pagefind counts a word the more the rarer it is (BM25's inverse document frequency), and knows only
 * its own part: a word that is rare in the past and common now would favour the past. Here the scores
 * of a part become those that its records would have in one index.
 */
import type { IndexPart } from '../../search/fields.ts';
import { partResults, type MergedIndex, type PartResult } from './merged-index.ts';
import type { PagefindOptions } from './pagefind.ts';
import { askAbout, type TermFacts } from './term-facts.ts';
import { scoreAsOne, type WeighedTerm } from './score-as-one.ts';

type Filters = NonNullable<PagefindOptions['filters']>;

export interface QueryWeights {
  /** The only parts that can answer; `undefined` when all can. */
  holding: string[] | undefined;
  /** Asks for what is needed to say what a result found with these filters scores in one index. */
  scoring: (filters: Filters) => Promise<(result: PartResult) => number>;
}

const unweighed: QueryWeights = {
  holding: undefined,
  scoring: () => Promise.resolve(({ score }) => score),
};

/** A word of a longer query that more records have is not searched for alone. */
const mostRecords = 3000;

/** Returns what gives the weights of a query; it asks `index` about each word once. */
export function weighQuery(
  index: MergedIndex,
  parts: readonly IndexPart[],
): (query: string | null) => Promise<QueryWeights> {
  const known = new Map<string, Promise<TermFacts | undefined>>();
  const factsOf = (term: string): Promise<TermFacts | undefined> => {
    const asked = known.get(term) ?? askAbout(index, parts, term);
    known.set(term, asked);
    return asked;
  };
  return async (query) => {
    // Phrases score the same everywhere and are found to the letter.
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
          const alone = partResults(parts, await index.search(term.term, { filters }));
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
  // As many as one index of them all would have: each has one more than its records, or some.
  const pages = parts.reduce((sum, part) => sum + part.records, 1);
  const all = Object.values(records).reduce((sum, count) => sum + count, 0);
  return {
    term,
    all,
    rarity: rarity(pages, all),
    rarityIn: new Map(parts.map(({ key, pages }) => [key, rarity(pages, records[key] ?? 0)])),
  };
}

/** What a word counts that `records` of `pages` have; in single precision, as Pagefind computes it. */
function rarity(pages: number, records: number): number {
  const odds = Math.fround((pages - records + 0.5) / (records + 0.5));
  return Math.fround(Math.log(Math.fround(odds + 1)));
}
