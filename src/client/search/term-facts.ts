/**
 * What the parts of the index know of one word.
 *
 * Where no word of an index begins with what is searched for, Pagefind answers with the longest word
 * that what is searched for begins with. A part must not do so when another has the word itself.
 */
import type { IndexPart } from '../../search/fields.ts';
import { partFilter, type MergedIndex } from './merged-index.ts';

export interface TermFacts {
  term: string;
  /** Number of records with it, by part. */
  records: Readonly<Record<string, number>>;
  /** Keys of the parts that have it, or a word that begins with it. */
  holding: ReadonlySet<string>;
}

/** No part has this key: a search narrowed to it counts, and returns no results. */
const noPart = { [partFilter]: { any: ['-'] } };

/** A word with so many records to expect in each part is in all of them. */
const surelyThere = 50;

/** Gives `undefined` for what Pagefind takes for no word, a dash for example. */
export async function askAbout(
  index: MergedIndex,
  parts: readonly IndexPart[],
  term: string,
): Promise<TermFacts | undefined> {
  const count = async (words: string): Promise<Record<string, number> | undefined> =>
    (await index.search(words, { filters: noPart })).totalFilters[partFilter];
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
    if ((exact[key] ?? 0) > 0 || !(await isFallback(index, key, term))) holding.add(key);
  }
  return { term, records, holding };
}

/** Whether a part that has not the word itself answers as for one that surely begins no word. */
async function isFallback(index: MergedIndex, key: string, term: string): Promise<boolean> {
  const found = async (words: string): Promise<string> => {
    const { results } = await index.search(words, { filters: { [partFilter]: { any: [key] } } });
    return JSON.stringify(results.map(({ id, words }) => [id, words]));
  };
  return (await found(term)) === (await found(term + (term.endsWith('q') ? 'x' : 'q')));
}
