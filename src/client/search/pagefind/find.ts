/** Finds the results of one question: by case number first, then by words. */
import { parseCaseNumber, type CaseNumber } from '../../../minutes/case-number.ts';
import {
  caseNumberSeparator,
  caseToken,
  dateSort,
  filterNames,
  type FilterName,
} from '../../../search/fields.ts';
import { parseCaseQuery } from '../case-query.ts';
import type { Answer, Counts } from '../search.ts';
import type { SearchState } from '../state.ts';
import type { Fragment, SearchOptions } from './api.ts';
import type { OpenIndex, Result } from './open-parts.ts';

/** An answer whose results have not been read. */
export interface Found extends Omit<Answer, 'hits' | 'readHits'> {
  results: Result[];
}

/** Case numbers of a record. */
export function caseNumbersOf({ meta }: Pick<Fragment, 'meta'>): CaseNumber[] {
  return (meta['sag'] ?? '')
    .split(caseNumberSeparator)
    .map((printed) => parseCaseNumber(printed))
    .filter((number) => number !== undefined);
}

/** Searches for the words; or for the items of a case first and then for where its number is named. */
export async function find(index: OpenIndex, state: SearchState): Promise<Found> {
  // First, because Pagefind counts only by the filters it has loaded.
  const values = await index.filters();
  const wanted = parseCaseQuery(state.query);
  const { caseNumber, results: items } = wanted
    ? await findCase(index, wanted, state)
    : { caseNumber: undefined, results: [] };
  const words = caseNumber
    ? `"${caseNumber.printed}"`
    : (wanted?.printed ?? separateWords(state.query));
  const { results, counts } = await findWords(index, state.query === '' ? null : words, state);
  const itemIds = new Set(items.map(({ id }) => id));
  const all = [...items, ...results.filter(({ id }) => !itemIds.has(id))];
  return {
    caseNumber,
    unknownCase: caseNumber ? undefined : wanted,
    caseItems: items.length,
    results: all,
    total: all.length,
    counts,
    values,
  };
}

/** Pagefind drops punctuation, so that `budget,plan` would be one word, and looks for signs like `<`. */
const separateWords = (query: string): string =>
  query.replaceAll(/[\p{S},;:!?()[\]{}]/gu, ' ').trim();

async function findCase(
  index: OpenIndex,
  wanted: CaseNumber,
  state: SearchState,
): Promise<{ caseNumber: CaseNumber | undefined; results: Result[] }> {
  const { results } = await index.search(caseToken(wanted.address), {
    ...filterOptions(state),
    sort: { [dateSort]: 'desc' },
  });
  const fragments = await Promise.all(results.map((result) => result.data()));
  const numbers = fragments.map((fragment) =>
    caseNumbersOf(fragment).find(({ address }) => address === wanted.address),
  );
  return {
    caseNumber: numbers.find((number) => number !== undefined),
    results: results.filter((_, at) => numbers[at] !== undefined),
  };
}

async function findWords(
  index: OpenIndex,
  words: string | null,
  state: SearchState,
): Promise<{ results: Result[]; counts: Counts }> {
  const { results, filters } = await index.search(words, {
    ...filterOptions(state),
    ...((state.sort === 'dato' || words === null) && { sort: { [dateSort]: 'desc' } }),
  });
  const counts: Counts = { ...filters };
  // With a value of a filter chosen the results have that value only: its others are counted without it.
  for (const name of filterNames.filter((filter) => state.filters[filter].length > 0)) {
    const others = await index.search(words, filterOptions(state, name));
    counts[name] = others.filters[name] ?? {};
  }
  return { results, counts };
}

function filterOptions({ filters }: SearchState, without?: FilterName): SearchOptions {
  return {
    filters: Object.fromEntries(
      filterNames
        .filter((name) => name !== without && filters[name].length > 0)
        .map((name) => [name, { any: filters[name] }]),
    ),
  };
}
