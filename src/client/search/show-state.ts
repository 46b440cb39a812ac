/** Shows a state of the search page and the answer to it. */
import { searchWords } from '../../i18n/da-search.ts';
import type { PageParts } from './page-parts.ts';
import type { Answer, Hit } from './answer.ts';
import { showFilters } from './show-filters.ts';
import { showHit, showPlace } from './show-results.ts';
import { hasFilters, type SearchState } from './state.ts';

export type Outcome =
  { kind: 'start' | 'searching' | 'failed' } | { kind: 'found'; answer: Answer; hits: Hit[] };

/** Shows `state` and `outcome`; a sentence about it goes to the live region for screen readers. */
export function showState(page: PageParts, state: SearchState, outcome: Outcome): void {
  const { kind } = outcome;
  document.title =
    state.query === '' ? page.title : `${searchWords.tabTitle(state.query)} – ${page.title}`;
  page.field.value = state.query;
  page.sort.value = state.sort;
  page.root.setAttribute('aria-busy', String(kind === 'searching'));
  page.failed.hidden = kind !== 'failed';
  // While a new search is under way the results of the last one stay where they are.
  if (kind !== 'searching') {
    const isEmpty = kind === 'found' && outcome.answer.total === 0;
    page.found.hidden = kind !== 'found' || isEmpty;
    page.help.hidden = !isEmpty;
    page.filters.hidden = kind !== 'found' || (isEmpty && !hasFilters(state));
  }
  if (kind === 'found') showAnswer(page, state, outcome.answer, outcome.hits);
  page.status.textContent = statusText(state, outcome);
}

/** Adds `hits` to the list and focuses the first of them. */
export function showMore(
  page: PageParts,
  state: SearchState,
  answer: Answer,
  hits: readonly Hit[],
): void {
  const items = hits.map((hit) => showHit(hit, page.base));
  page.hits.append(...items);
  showPaging(page, state, answer);
  page.status.textContent = page.showing.textContent;
  items[0]?.querySelector('a')?.focus();
}

function showAnswer(
  page: PageParts,
  state: SearchState,
  answer: Answer,
  hits: readonly Hit[],
): void {
  const { places, values, counts } = answer;
  page.foundCase.replaceChildren(...places.map((place) => showPlace(place, page.base)));
  page.hits.dataset['match'] = answer.match;
  page.hits.replaceChildren(...hits.map((hit) => showHit(hit, page.base)));
  showPaging(page, state, answer);
  showFilters(page.filterFields, page.form.id, { values, counts, chosen: state.filters });
  page.clearFilters.hidden = !hasFilters(state);
}

function showPaging(page: PageParts, { shown }: SearchState, { total }: Answer): void {
  page.more.hidden = shown >= total;
  page.showing.textContent = searchWords.showing(Math.min(shown, total), total);
}

function statusText({ query }: SearchState, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'start':
      return '';
    case 'searching':
      return searchWords.searching;
    case 'failed':
      return searchWords.failed;
    case 'found': {
      const { places, unknownCase, caseItems, total } = outcome.answer;
      const named = places.find(({ kind }) => kind === 'case');
      if (named) return searchWords.foundCase(caseItems, named.name, total - caseItems);
      const found = total === 0 ? searchWords.nothing(query) : searchWords.found(total, query);
      return (unknownCase === undefined ? '' : searchWords.noCase(unknownCase)) + found;
    }
  }
}
