/**
 * The search page in the browser. Its whole state is in the address: the form only makes new
 * addresses, and everything shown follows from the address.
 */
import { pageParts } from './page-parts.ts';
import type { Answer } from './answer.ts';
import { siteSearch } from './search.ts';
import { showMore, showState } from './show-state.ts';
import {
  filtersWith,
  isEmpty,
  pageSize,
  readState,
  writeState,
  type SearchState,
} from './state.ts';

/** Starts the page, once its elements are there. */
export function startSearchPage(): void {
  const page = pageParts(document);
  const search = siteSearch(page.base);
  /** Number of the latest search; the answer to an older one is dropped. */
  let latest = 0;
  let shown: { state: SearchState; answer: Answer } | undefined;

  async function show(state: SearchState): Promise<void> {
    const own = ++latest;
    if (isEmpty(state)) {
      showState(page, state, { kind: 'start' });
      return;
    }
    showState(page, state, { kind: 'searching' });
    try {
      const answer = await search.ask(state);
      const hits = await answer.readHits(0, state.shown);
      if (own !== latest) return;
      shown = { state, answer };
      showState(page, state, { kind: 'found', answer, hits });
    } catch (error) {
      if (own !== latest) return;
      console.error(error);
      showState(page, state, { kind: 'failed' });
    }
  }

  /** Shows `state` as a new entry of the browser's history. */
  function go(state: SearchState): void {
    const address = writeState(state);
    if (address !== location.search) history.pushState(null, '', location.pathname + address);
    void show(state);
  }

  /** Shows another page of results. The address follows, without a new entry in the history. */
  async function more(): Promise<void> {
    if (shown === undefined) return;
    const { answer } = shown;
    const state = { ...shown.state, shown: shown.state.shown + pageSize };
    const own = latest;
    try {
      const hits = await answer.readHits(state.shown - pageSize, state.shown);
      if (own !== latest) return;
      shown = { state, answer };
      history.replaceState(null, '', location.pathname + writeState(state));
      showMore(page, state, answer, hits);
    } catch {
      // The index may have been published anew meanwhile: a new search opens it again.
      go(state);
    }
  }

  // Open where they are beside the results; closed where they are above them.
  const beside = matchMedia('(min-width: 1100px)');
  const unfold = (): void => {
    page.filters.open = beside.matches;
  };
  beside.addEventListener('change', unfold);
  unfold();

  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    // On a phone the keyboard would cover the results.
    if (matchMedia('(pointer: coarse)').matches) page.field.blur();
    go(formState(page.form));
  });
  page.root.addEventListener('change', (event) => {
    if (event.target !== page.field) go(formState(page.form));
  });
  page.clearFilters.addEventListener('click', () => {
    go({ ...formState(page.form), filters: filtersWith(() => []) });
    page.field.focus();
  });
  page.more.addEventListener('click', () => void more());
  page.retry.addEventListener('click', () => void show(addressState()));
  page.field.addEventListener('focus', () => void search.load());
  addEventListener('popstate', () => void show(addressState()));
  addEventListener('pagehide', rememberScroll);
  void show(addressState()).then(returnToScroll);
}

/** Stores the scroll position, which the browser cannot restore before the results are there. */
function rememberScroll(): void {
  history.replaceState({ scrolled: scrollY }, '');
}

function returnToScroll(): void {
  const { scrolled } = (history.state ?? {}) as { scrolled?: number };
  if (scrolled !== undefined) scrollTo({ top: scrolled, behavior: 'instant' });
}

const addressState = (): SearchState => readState(new URLSearchParams(location.search));

function formState(form: HTMLFormElement): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  return readState(parameters);
}
