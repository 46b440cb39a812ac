/**
 * Which parts of the index have a term, and in how many records.
 *
 * Where no word of an index begins with the term, Pagefind falls back to the longest word that is a
 * prefix of it. A part must not do so when another part has the term.
 */
import type { IndexPart } from '../../../search/fields.ts';
import type { PagefindInstance } from './api.ts';
import { partFilter } from './part-scores.ts';

export interface TermFacts {
  term: string;
  /** Number of records found by it, by part. */
  records: Readonly<Record<string, number>>;
  /** Keys of the parts that have a word that is or begins with it. */
  holding: ReadonlySet<string>;
}

/** No part has this key: a search narrowed to it returns counts and no results. */
const noPart = { [partFilter]: { any: ['-'] } };

/** A term expected in at least so many records of each part is taken to be in all of them. */
const surelyThere = 50;

/** Returns `undefined` for what is no word to Pagefind, a dash for example. */
export async function termFacts(
  instance: PagefindInstance,
  parts: readonly IndexPart[],
  term: string,
): Promise<TermFacts | undefined> {
  const count = async (words: string): Promise<Record<string, number> | undefined> =>
    (await instance.search(words, { filters: noPart })).totalFilters[partFilter];
  const records = await count(term);
  if (records === undefined) return undefined;
  const keys = parts.map(({ key }) => key).filter((key) => (records[key] ?? 0) > 0);
  const share = Math.min(...parts.map(({ key, pages }) => (records[key] ?? 0) / pages));
  if (share * Math.min(...parts.map(({ pages }) => pages)) >= surelyThere) {
    return { term, records, holding: new Set(keys) };
  }
  const exact = (await count(`"${term}"`)) ?? {};
  const holding = new Set<string>();
  for (const key of keys) {
    if ((exact[key] ?? 0) > 0 || !(await isFallback(instance, key, term))) holding.add(key);
  }
  return { term, records, holding };
}

/**
 * Whether a part without the word `term` falls back: it then answers as for a longer term that surely
 * begins no word.
 */
async function isFallback(instance: PagefindInstance, key: string, term: string): Promise<boolean> {
  const found = async (words: string): Promise<string> => {
    const { results } = await instance.search(words, { filters: { [partFilter]: { any: [key] } } });
    return JSON.stringify(results.map(({ id, words }) => [id, words]));
  };
  return (await found(term)) === (await found(term + (term.endsWith('q') ? 'x' : 'q')));
}
