/** Brings the whole search page in line with what is searched for and what was found. */
import { searchWords } from '../../i18n/da-search.ts';
import type { Found } from './find.ts';
import type { Hit } from './hit.ts';
import type { PageParts } from './page-parts.ts';
import { showFilters } from './show-filters.ts';
import { showCase, showHit } from './show-results.ts';
import { hasFilters, type SearchState } from './state.ts';

export type Outcome =
  | { kind: 'start' | 'searching' | 'failed' }
  | { kind: 'found'; found: Found; hits: readonly Hit[] };

/** Shows `state`, and `outcome` as far as it is known. What it comes to is said to screen readers. */
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
    page.found.hidden = kind !== 'found' || outcome.hits.length === 0;
    page.help.hidden = kind !== 'found' || outcome.hits.length > 0;
    page.filters.hidden = kind !== 'found' || (outcome.hits.length === 0 && !hasFilters(state));
  }
  if (outcome.kind === 'found') showFound(page, state, outcome.found, outcome.hits);
  page.status.textContent = statusText(state, outcome);
}

/** Adds a page more of results and moves on to the first of them. */
export function showMore(
  page: PageParts,
  state: SearchState,
  found: Found,
  hits: readonly Hit[],
): void {
  const items = hits.map((hit) => showHit(hit, page.base));
  page.hits.append(...items);
  showPaging(page, state, found);
  page.status.textContent = page.showing.textContent;
  items[0]?.querySelector('a')?.focus();
}

function showFound(page: PageParts, state: SearchState, found: Found, hits: readonly Hit[]): void {
  page.foundCase.replaceChildren(
    ...(found.caseNumber ? [showCase(found.caseNumber, page.base)] : []),
  );
  page.hits.replaceChildren(...hits.map((hit) => showHit(hit, page.base)));
  showPaging(page, state, found);
  showFilters(page.filterFields, page.form.id, {
    values: found.values,
    counts: found.counts,
    chosen: state.filters,
  });
  page.clearFilters.hidden = !hasFilters(state);
}

function showPaging(page: PageParts, { shown }: SearchState, { total }: Found): void {
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
      const { caseNumber, unknownCase, caseItems, total } = outcome.found;
      if (caseNumber) {
        return searchWords.foundCase(caseItems, caseNumber.printed, total - caseItems);
      }
      const found = total === 0 ? searchWords.nothing(query) : searchWords.found(total, query);
      return (unknownCase ? searchWords.noCase(unknownCase.printed) : '') + found;
    }
  }
}
