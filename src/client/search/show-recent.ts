/** The latest searches of this browser, as links that can be deleted; nothing where they cannot be kept. */
import { searchWords as words } from '../../i18n/da-search.ts';
import { element } from '../element.ts';
import type { Recent } from './recent.ts';
import { emptyState, writeState } from './state.ts';

/** Fills `container`; `isStart`: nothing is searched for, so that there is room for the list. */
export function showRecent(
  container: HTMLElement,
  recent: Recent | undefined,
  isStart: boolean,
): void {
  container.hidden = recent === undefined || !isStart;
  if (recent === undefined || !isStart) return;
  const show = (): void => showRecent(container, recent, true);
  const queries = recent.all();
  const items = queries.map((query) => {
    const remove = textButton(words.recent.remove, words.recent.removeOne(query));
    remove.addEventListener('click', () => {
      recent.remove(query);
      show();
      // The button is gone: the next one, or the choice that remains.
      container.querySelector<HTMLElement>('li button, input')?.focus();
    });
    return element(
      'li',
      {},
      element('a', { href: address(query), 'data-search': '' }, query),
      remove,
    );
  });
  const box = element('input', { type: 'checkbox', 'aria-describedby': noteId });
  box.checked = recent.isOn();
  box.addEventListener('change', (event) => {
    // It is no part of a search.
    event.stopPropagation();
    recent.turn(box.checked);
    show();
    container.querySelector('input')?.focus();
  });
  const label = element('label', { class: 'filter' }, box, element('span', {}, words.recent.keep));
  container.replaceChildren(
    ...(queries.length === 0 ? [] : [element('h2', {}, words.recent.title)]),
    ...(queries.length === 0 ? [] : [element('ul', { class: 'recent', role: 'list' }, ...items)]),
    label,
    element('p', { class: 'note', id: noteId }, words.recent.note),
  );
}

const noteId = 'seneste-note';

const address = (query: string): string => writeState({ ...emptyState, query });

function textButton(text: string, label: string): HTMLButtonElement {
  return element('button', { class: 'text-button', type: 'button', 'aria-label': label }, text);
}
