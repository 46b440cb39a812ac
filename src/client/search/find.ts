/** One search: the state of the page as questions to the index. */
import {
  caseNumberSeparator,
  caseToken,
  dateSort,
  filterNames,
  type FilterName,
} from '../../search/fields.ts';
import { parseCaseNumber, type CaseNumber } from '../../minutes/case-number.ts';
import { parseCaseQuery } from './case-query.ts';
import type {
  Counts,
  Pagefind,
  PagefindOptions,
  PagefindRecord,
  PagefindResult,
} from './pagefind.ts';
import type { SearchState } from './state.ts';

export interface Found {
  /** The case itself, when a whole case number was searched for and there is one. */
  caseNumber: CaseNumber | undefined;
  /** What was searched for, when it looks like a case number but no case has it. */
  unknownCase: CaseNumber | undefined;
  /** How many of the results, the first ones, are the items of that case. */
  caseItems: number;
  results: PagefindResult[];
  total: number;
  /** How many results each filter value gives beside the other filters chosen. */
  counts: Counts;
  /** Every filter value of the index. */
  values: Counts;
}

/** Case numbers of a record. */
export function caseNumbersOf({ meta }: Pick<PagefindRecord, 'meta'>): CaseNumber[] {
  return (meta['sag'] ?? '')
    .split(caseNumberSeparator)
    .map((printed) => parseCaseNumber(printed))
    .filter((number) => number !== undefined);
}

/** Searches for the words, or for exactly one case first and then for where its number is named. */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Found> {
  // First, because Pagefind counts only by the filters it has loaded.
  const values = await pagefind.filters();
  const wanted = parseCaseQuery(state.query);
  const { caseNumber, results: items } = wanted
    ? await findCase(pagefind, wanted, state)
    : { caseNumber: undefined, results: [] };
  const words = caseNumber
    ? `"${caseNumber.printed}"`
    : (wanted?.printed ?? separateWords(state.query));
  const { results, counts } = await findWords(pagefind, state.query === '' ? null : words, state);
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
  pagefind: Pagefind,
  wanted: CaseNumber,
  state: SearchState,
): Promise<{ caseNumber: CaseNumber | undefined; results: PagefindResult[] }> {
  const { results } = await pagefind.search(caseToken(wanted.address), {
    ...filterOptions(state),
    sort: { [dateSort]: 'desc' },
  });
  const records = await Promise.all(results.map((result) => result.data()));
  const numbers = records.map((record) =>
    caseNumbersOf(record).find(({ address }) => address === wanted.address),
  );
  return {
    caseNumber: numbers.find((number) => number !== undefined),
    results: results.filter((_, index) => numbers[index] !== undefined),
  };
}

async function findWords(
  pagefind: Pagefind,
  words: string | null,
  state: SearchState,
): Promise<{ results: PagefindResult[]; counts: Counts }> {
  const { results, filters } = await pagefind.search(words, {
    ...filterOptions(state),
    ...((state.sort === 'dato' || words === null) && { sort: { [dateSort]: 'desc' } }),
  });
  const counts: Counts = { ...filters };
  // A chosen value leaves only itself among the results: its neighbours are counted without it.
  for (const name of filterNames.filter((filter) => state.filters[filter].length > 0)) {
    const others = await pagefind.search(words, filterOptions(state, name));
    counts[name] = others.filters[name] ?? {};
  }
  return { results, counts };
}

function filterOptions({ filters }: SearchState, without?: FilterName): PagefindOptions {
  return {
    filters: Object.fromEntries(
      filterNames
        .filter((name) => name !== without && filters[name].length > 0)
        .map((name) => [name, { any: filters[name] }]),
    ),
  };
}
