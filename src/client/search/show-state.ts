/** Shows a state of the search page and the answer to it. */
import { searchWords } from '../../i18n/da-search.ts';
import type { Answer, Hit } from './answer.ts';
import type { PageParts } from './page-parts.ts';
import { showFilters } from './show-filters.ts';
import { showNotes } from './show-notes.ts';
import { showHit, showPlace } from './show-results.ts';
import { showYears } from './show-years.ts';
import { countChosen, type SearchState } from './state.ts';

export type Outcome =
  | { kind: 'start' | 'searching' | 'failed' }
  /** `unread` are the parameters of the address that say nothing. */
  | { kind: 'found'; answer: Answer; hits: Hit[]; unread: string[] };

/** Puts what `state` says into the form. */
export function fillForm(page: PageParts, state: SearchState): void {
  page.field.value = state.query;
  page.sort.value = state.sort;
  page.from.value = state.from;
  page.to.value = state.to;
  page.decisionsOnly.checked = state.decisionsOnly;
  page.attachments.checked = state.attachments && !state.decisionsOnly;
  page.attachments.disabled = state.decisionsOnly;
}

/** Shows the outcome of searching for `state`; the form is left as it is. */
export function showState(page: PageParts, state: SearchState, outcome: Outcome): void {
  const { kind } = outcome;
  document.title =
    state.query === '' ? page.title : `${searchWords.tabTitle(state.query)} – ${page.title}`;
  page.root.setAttribute('aria-busy', String(kind === 'searching'));
  page.failed.hidden = kind !== 'failed';
  // While a new search is under way the results of the last one stay where they are.
  if (kind !== 'searching') {
    const isEmpty = kind === 'found' && outcome.answer.total === 0;
    const hasPlaces = kind === 'found' && outcome.answer.places.length > 0;
    page.found.hidden = kind !== 'found' || (isEmpty && !hasPlaces);
    page.head.hidden = isEmpty;
    page.help.hidden = !isEmpty;
    page.filters.hidden = kind !== 'found' || (isEmpty && countChosen(state) === 0);
    page.notes.replaceChildren();
  }
  if (kind === 'found') showFound(page, state, outcome);
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
  page.announcement.textContent = page.showing.textContent;
  items[0]?.querySelector('a')?.focus();
}

function showFound(
  page: PageParts,
  state: SearchState,
  { answer, hits, unread }: Extract<Outcome, { kind: 'found' }>,
): void {
  const { places, values, counts, total } = answer;
  const unloaded = Math.min(state.shown, total) - hits.length;
  page.notes.replaceChildren(...showNotes(state, answer, { unread, unloaded }));
  page.places.replaceChildren(...places.map((place) => showPlace(place, page.base)));
  page.hits.dataset['match'] = answer.match;
  page.hits.replaceChildren(...hits.map((hit) => showHit(hit, page.base)));
  showPaging(page, state, answer);
  showYears(page.years, counts.aar, state.filters.aar);
  showFilters(page.filterFields, page.form.id, { values, counts, chosen: state.filters });
  const chosen = countChosen(state);
  page.filterCount.textContent = chosen === 0 ? '' : `(${chosen})`;
  page.clearFilters.hidden = chosen === 0;
  page.closeFilters.textContent = searchWords.showFound(total);
}

function showPaging(page: PageParts, { shown }: SearchState, { total }: Answer): void {
  page.more.hidden = shown >= total;
  page.showing.hidden = total === 0;
  page.showing.textContent = searchWords.showing(Math.min(shown, total), total);
}

/** The sentence about an outcome. */
function statusText({ query }: SearchState, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'start':
      return '';
    case 'searching':
      return searchWords.searching;
    case 'failed':
      return searchWords.failed;
    case 'found': {
      const { places, caseItems, total, match, searched, inAttachments } = outcome.answer;
      const named = places.find(({ kind }) => kind === 'case');
      if (named && caseItems > 0) {
        return searchWords.foundCase(caseItems, named.name, total - caseItems);
      }
      if (total === 0) return searchWords.nothing(query);
      return match === 'partial'
        ? searchWords.foundPartly(total, searched, inAttachments)
        : searchWords.found(total, searched);
    }
  }
}
