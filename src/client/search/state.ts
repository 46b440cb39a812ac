/** The state of the search page, and its form as the page's address. */
import { filterNames, type FilterName } from '../../search/fields.ts';
import type { Question } from './answer.ts';

/** How many results a page of the list holds. */
export const pageSize = 20;

export interface SearchState extends Pick<Question, 'query' | 'filters' | 'sort'> {
  /** The most results to show, a multiple of {@link pageSize}. */
  shown: number;
}

/** Reads the parameters of an address or of the form; what is missing or invalid gets its default. */
export function readState(parameters: URLSearchParams): SearchState {
  const values = (name: FilterName): string[] => [
    ...new Set(parameters.getAll(name).filter((value) => value !== '')),
  ];
  const pages = Math.ceil(Number(parameters.get('antal')) / pageSize);
  return {
    query: (parameters.get('q') ?? '').trim(),
    filters: filtersWith(values),
    sort: parameters.get('sortering') === 'dato' ? 'dato' : 'relevans',
    shown: pageSize * (pages >= 1 && pages <= 1000 ? pages : 1),
  };
}

/** The values that `valuesOf` gives for each filter. */
export const filtersWith = (valuesOf: (name: FilterName) => string[]): Question['filters'] =>
  Object.fromEntries(
    filterNames.map((name) => [name, valuesOf(name)]),
  ) as unknown as Question['filters'];

/** The query part of the address (`?q=budget&aar=2012`), empty where nothing is searched for. */
export function writeState({ query, filters, sort, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.append('q', query);
  for (const name of filterNames) {
    for (const value of filters[name]) parameters.append(name, value);
  }
  if (sort === 'dato') parameters.append('sortering', sort);
  if (shown > pageSize) parameters.append('antal', String(shown));
  return parameters.size === 0 ? '' : `?${parameters}`;
}

export const hasFilters = ({ filters }: SearchState): boolean =>
  filterNames.some((name) => filters[name].length > 0);

/** Whether there is nothing to search for, neither a word nor a filter. */
export const isEmpty = (state: SearchState): boolean => state.query === '' && !hasFilters(state);
