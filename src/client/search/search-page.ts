/**
 * The search page in the browser. Its address says what is searched for, and everything shown
 * follows from the address; the form only makes new addresses.
 */
import { find, type Found } from './find.ts';
import { readHit, type Hit } from './hit.ts';
import { searchIndex } from './pagefind.ts';
import { pageParts } from './page-parts.ts';
import { showMore, showState } from './show-state.ts';
import { isEmpty, pageSize, readState, writeState, type SearchState } from './state.ts';

/** Starts the page, once its elements are there. */
export function startSearchPage(): void {
  const page = pageParts(document);
  const index = searchIndex(page.base);
  /** Number of the latest search: an older one that answers late is not shown. */
  let latest = 0;
  let shown: { state: SearchState; found: Found } | undefined;

  async function show(state: SearchState): Promise<void> {
    const search = ++latest;
    if (isEmpty(state)) {
      showState(page, state, { kind: 'start' });
      return;
    }
    showState(page, state, { kind: 'searching' });
    try {
      const answer = await index.ask(async (pagefind) => {
        const found = await find(pagefind, state);
        return { found, hits: await readHits(found, 0, state.shown), total: found.total };
      });
      if (search !== latest) return;
      shown = { state, found: answer.found };
      showState(page, state, { kind: 'found', ...answer });
    } catch (error) {
      if (search !== latest) return;
      console.error(error);
      showState(page, state, { kind: 'failed' });
    }
  }

  /** Shows `state` under an address of its own, so that the browser's back button leads here. */
  function go(state: SearchState): void {
    const address = writeState(state);
    if (address !== location.search) history.pushState(null, '', location.pathname + address);
    void show(state);
  }

  /** Shows a page more of what was found. The address follows, but is no step of its own. */
  async function more(): Promise<void> {
    if (shown === undefined) return;
    const { found } = shown;
    const state = { ...shown.state, shown: shown.state.shown + pageSize };
    const search = latest;
    try {
      const hits = await readHits(found, state.shown - pageSize, state.shown);
      if (search !== latest) return;
      shown = { state, found };
      history.replaceState(null, '', location.pathname + writeState(state));
      showMore(page, state, found, hits);
    } catch {
      // The index may have been published anew meanwhile: searched from the beginning, it tells.
      go(state);
    }
  }

  // Beside the results the filters stand open; above them they are folded.
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
    go({ ...formState(page.form), filters: { udvalg: [], aar: [], status: [] } });
    page.field.focus();
  });
  page.more.addEventListener('click', () => void more());
  page.retry.addEventListener('click', () => void show(addressState()));
  page.field.addEventListener('focus', () => void index.open().catch(() => undefined));
  addEventListener('popstate', () => void show(addressState()));
  addEventListener('pagehide', rememberScroll);
  void show(addressState()).then(returnToScroll);
}

/** Notes how far the results are scrolled: who comes back finds the page without them yet. */
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

function readHits({ results }: Found, from: number, to: number): Promise<Hit[]> {
  return Promise.all(results.slice(from, to).map(async (result) => readHit(await result.data())));
}
