/**
 * Makes the parts of the index answer a query as one index would.
 *
 * Pagefind counts a word the more the rarer it is (BM25's inverse document frequency), and knows only
 * its own part: a word that is rare in the past and common now would favour the past. And where no
 * word of a part begins with what is searched for, the part answers with the longest word that what
 * is searched for begins with, although another part has the word itself.
 */
import type { IndexPart } from '../../search/fields.ts';
import { partFilter, type MergedIndex } from './merged-index.ts';

export interface QueryWeights {
  /** By part: what its scores are to be multiplied with. 1 where a part is missing. */
  factors: ReadonlyMap<string, number>;
  /** The only parts that can answer; `undefined` when all can. */
  holding: string[] | undefined;
}

/** What is known of one word of a query. */
interface TermFacts {
  /** Number of records with it, by part. */
  records: Readonly<Record<string, number>>;
  /** Keys of the parts that have it, or a word that begins with it. */
  holding: ReadonlySet<string>;
}

const unweighed: QueryWeights = { factors: new Map(), holding: undefined };

/** No part has this key: a search narrowed to it counts, and returns no results. */
const noPart = { filters: { [partFilter]: { any: ['-'] } } };

/** A word with so many records to expect in each part is in all of them. */
const surelyThere = 50;

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
    const terms = await Promise.all(query.split(/\s+/).map(factsOf));
    const facts = terms.filter((term) => term !== undefined);
    const holding = parts
      .map(({ key }) => key)
      .filter((key) => facts.every((term) => term.holding.size === 0 || term.holding.has(key)));
    return {
      factors: factorsOf(parts, facts),
      holding: holding.length === parts.length ? undefined : holding,
    };
  };
}

/**
 * Exactly right for one word. With several, Pagefind adds up their scores, and the factor is that of
 * a record in which all count alike.
 */
function factorsOf(
  parts: readonly IndexPart[],
  facts: readonly TermFacts[],
): ReadonlyMap<string, number> {
  // As many as one index of them all would have: each has one more than its records, or some.
  const pages = sum(parts.map((part) => part.records)) + 1;
  const whole = sum(facts.map(({ records }) => rarity(pages, sum(Object.values(records)))));
  return new Map(
    parts.map((part) => {
      const own = facts.map(({ records }) => rarity(part.pages, records[part.key] ?? 0));
      return [part.key, whole / sum(own)];
    }),
  );
}

/** What a word counts that `records` of `pages` have; in single precision, as Pagefind computes it. */
function rarity(pages: number, records: number): number {
  const odds = Math.fround((pages - records + 0.5) / (records + 0.5));
  return Math.fround(Math.log(Math.fround(odds + 1)));
}

/** Gives `undefined` for what Pagefind takes for no word, a dash for example. */
async function askAbout(
  index: MergedIndex,
  parts: readonly IndexPart[],
  term: string,
): Promise<TermFacts | undefined> {
  const count = async (words: string): Promise<Record<string, number> | undefined> =>
    (await index.search(words, noPart)).totalFilters[partFilter];
  const records = await count(term);
  if (records === undefined) return undefined;
  const keys = parts.map(({ key }) => key).filter((key) => (records[key] ?? 0) > 0);
  const share = Math.min(...parts.map(({ key, pages }) => (records[key] ?? 0) / pages));
  if (share * Math.min(...parts.map(({ pages }) => pages)) >= surelyThere) {
    return { records, holding: new Set(keys) };
  }
  const exact = (await count(`"${term}"`)) ?? {};
  const holding = new Set<string>();
  for (const key of keys) {
    if ((exact[key] ?? 0) > 0 || !(await isFallback(index, key, term))) holding.add(key);
  }
  return { records, holding };
}

/** Whether a part that has not the word itself answers as for one that surely begins no word. */
async function isFallback(index: MergedIndex, key: string, term: string): Promise<boolean> {
  const found = async (words: string): Promise<string> => {
    const { results } = await index.search(words, { filters: { [partFilter]: { any: [key] } } });
    return JSON.stringify(results.map(({ id, words }) => [id, words]));
  };
  return (await found(term)) === (await found(term + (term.endsWith('q') ? 'x' : 'q')));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
