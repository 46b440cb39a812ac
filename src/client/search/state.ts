/** The state of the search page, and its form as the page's address. */
import { isDay } from '../../minutes/days/dates.ts';
import { byFilter, filterNames } from '../../search/fields.ts';
import type { Question } from './answer.ts';

/** How many results a page of the list holds. */
export const pageSize = 20;

export type Filters = Question['filters'];

export interface SearchState {
  query: string;
  filters: Filters;
  /** ISO days; empty where none is chosen. */
  from: string;
  to: string;
  decisionsOnly: boolean;
  attachments: boolean;
  asTyped: boolean;
  sort: Question['sort'];
  /** The most results to show, a multiple of {@link pageSize}. */
  shown: number;
}

/** Names of parameters, beside those of the filters; they never change. */
const names = {
  query: 'q',
  from: 'fra',
  to: 'til',
  only: 'kun',
  without: 'uden',
  words: 'ord',
  sort: 'sortering',
  shown: 'antal',
} as const;

/** The values that a parameter can have beside its default. */
const valueOf = {
  only: 'beslutninger',
  without: 'bilag',
  words: 'som-skrevet',
  sort: 'dato',
} as const;

/** Reads the parameters of an address or of the form; what is missing or invalid gets its default. */
export function readState(parameters: URLSearchParams): SearchState {
  const pages = Math.ceil(Number(parameters.get(names.shown)) / pageSize);
  return {
    query: (parameters.get(names.query) ?? '').trim(),
    filters: byFilter((name) => [
      ...new Set(parameters.getAll(name).filter((value) => value !== '')),
    ]),
    from: dayOf(parameters.get(names.from)),
    to: dayOf(parameters.get(names.to)),
    decisionsOnly: parameters.get(names.only) === valueOf.only,
    attachments: parameters.get(names.without) !== valueOf.without,
    asTyped: parameters.get(names.words) === valueOf.words,
    sort: parameters.get(names.sort) === valueOf.sort ? 'dato' : 'relevans',
    shown: pageSize * (pages >= 1 && pages <= 1000 ? pages : 1),
  };
}

/** The query part of the address (`?q=budget&aar=2012`), empty where nothing is searched for. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  const write = (name: string, value: string): void => {
    if (value !== '') parameters.append(name, value);
  };
  write(names.query, state.query);
  for (const name of filterNames) state.filters[name].forEach((value) => write(name, value));
  write(names.from, state.from);
  write(names.to, state.to);
  if (state.decisionsOnly) write(names.only, valueOf.only);
  if (!state.attachments) write(names.without, valueOf.without);
  if (state.asTyped) write(names.words, valueOf.words);
  if (state.sort === 'dato') write(names.sort, valueOf.sort);
  if (state.shown > pageSize) write(names.shown, String(state.shown));
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/**
 * The parameters that {@link readState} makes nothing of: `farve` where the name is unknown, and
 * `fra=i går` where the value is.
 */
export function unreadParameters(parameters: URLSearchParams): string[] {
  const known: string[] = [...Object.values(names), ...filterNames];
  return [...parameters].flatMap(([name, value]) => {
    if (!known.includes(name)) return [name];
    const isDefault =
      value === '' ||
      name === names.query ||
      (name === names.sort && value === 'relevans') ||
      (name === names.shown && /^[1-9]\d{0,4}$/.test(value));
    const isRead = isDefault || writeState(readState(new URLSearchParams([[name, value]]))) !== '';
    return isRead ? [] : [`${name}=${value}`];
  });
}

/** The question that a state asks. */
export const questionOf = (state: SearchState): Question => ({
  ...state,
  from: state.from === '' ? undefined : state.from,
  to: state.to === '' ? undefined : state.to,
});

/** How many choices narrow the search. */
export const countChosen = ({
  filters,
  from,
  to,
  decisionsOnly,
  attachments,
}: SearchState): number =>
  filterNames.reduce((sum, name) => sum + filters[name].length, 0) +
  [from !== '', to !== '', decisionsOnly, !attachments].filter(Boolean).length;

/** Nothing is searched for. */
export const emptyState: SearchState = readState(new URLSearchParams());

/** Without anything that narrows the search. */
export const withoutChoices = ({ query, asTyped, sort }: SearchState): SearchState => ({
  ...emptyState,
  ...{ query, asTyped, sort },
});

/** Whether there is nothing to search for, neither a word nor a filter. */
export const isEmpty = (state: SearchState): boolean =>
  state.query === '' && countChosen(state) === 0;

/** An ISO day that there is; else empty. */
function dayOf(value: string | null): string {
  return value !== null && isDay(value) ? value : '';
}
