/**
 * The search page in the browser. Its whole state is in the address: the form only makes new
 * addresses, and everything shown follows from the address.
 */
import type { Answer } from './answer.ts';
import { searchEntries } from './entries.ts';
import { pageParts } from './page-parts.ts';
import { openRecent } from './recent.ts';
import { siteSearch } from './search.ts';
import { showRecent } from './show-recent.ts';
import { fillForm, showMore, showState } from './show-state.ts';
import {
  isEmpty,
  pageSize,
  questionOf,
  readState,
  unreadParameters,
  writeState,
  type SearchState,
} from './state.ts';
import { whenQuiet } from './typing.ts';
import { watchForm } from './watch-form.ts';

/** Until screen readers are told what was found, and until anyone is told that it is being searched (ms). */
const announced = 700;
const slow = 300;
/** Characters; fewer are not searched for while they are typed. */
const fewestTyped = 2;

/** Starts the page, once its elements are there. */
export function startSearchPage(): void {
  const page = pageParts(document);
  const search = siteSearch(page.base);
  const recent = openRecent(() => localStorage);
  const entries = searchEntries(page.root);
  const announcing = whenQuiet();
  const waiting = whenQuiet();
  /** Number of the latest search; the answer to an older one is dropped. */
  let latest = 0;
  let shown: { state: SearchState; answer: Answer } | undefined;

  const announce = (): void =>
    announcing.wait(announced, () => {
      const notes = [...page.notes.children].map((note) => note.textContent);
      page.announcement.textContent = [page.status.textContent, ...notes].join('. ');
    });

  async function show(state: SearchState, typing = false): Promise<void> {
    const own = ++latest;
    shown = undefined;
    announcing.cancel();
    waiting.cancel();
    showRecent(page.recent, recent, isEmpty(state));
    if (isEmpty(state)) {
      showState(page, state, { kind: 'start' });
      page.announcement.textContent = '';
      return;
    }
    waiting.wait(slow, () => showState(page, state, { kind: 'searching' }));
    try {
      const answer = await search.ask(questionOf(state), typing);
      const hits = await answer.readHits(0, state.shown);
      if (own !== latest) return;
      waiting.cancel();
      shown = { state, answer };
      const unread = unreadParameters(new URLSearchParams(location.search));
      showState(page, state, { kind: 'found', answer, hits, unread });
    } catch (error) {
      if (own !== latest) return;
      waiting.cancel();
      console.error(error);
      showState(page, state, { kind: 'failed' });
    }
    announce();
  }

  /** Shows `state` as an entry of the browser's history: a new one, unless it is still being typed. */
  function go(state: SearchState, typing = false): void {
    if (typing && state.query.length > 0 && state.query.length < fewestTyped) return;
    if (!typing) {
      recent?.add(state.query);
      fillForm(page, state);
    }
    const address = writeState(state);
    const isShown = shown !== undefined && address === writeState(shown.state);
    entries.write(address, typing);
    if (!isShown) void show(state, typing);
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
      const wanted = Math.min(state.shown, answer.total) - shown.state.shown;
      if (hits.length < wanted) throw new Error('A result cannot be loaded.');
      shown = { state, answer };
      history.replaceState(null, '', location.pathname + writeState(state));
      showMore(page, state, answer, hits);
    } catch {
      // The index may have been published anew meanwhile: a new search opens it again.
      go(state);
    }
  }

  async function showAddress(): Promise<void> {
    const state = readState(new URLSearchParams(location.search));
    fillForm(page, state);
    await show(state);
    entries.restore(page.root);
  }

  watchForm(page, {
    go,
    more: () => void more(),
    retry: () => void showAddress(),
    /** The reader found something: the search is worth keeping. */
    follow: () => recent?.add(shown?.state.query ?? ''),
    load: () => void search.load(),
  });
  addEventListener('popstate', () => void showAddress());
  recent?.add(readState(new URLSearchParams(location.search)).query);
  void showAddress();
}
