/** What the reader does on the search page, as states to go to. */
import type { PageParts } from './page-parts.ts';
import { readState, withoutChoices, type SearchState } from './state.ts';
import { whenQuiet } from './typing.ts';

interface Actions {
  go: (state: SearchState, typing?: boolean) => void;
  more: () => void;
  retry: () => void;
  /** A link to what was found is followed. */
  follow: () => void;
  /** The reader is about to search. */
  load: () => void;
}

/** Until what was typed is searched for (ms). */
const pause = 250;

export function watchForm(page: PageParts, actions: Actions): void {
  const { form, root, field } = page;
  const typing = whenQuiet();
  const type = (): void => typing.wait(pause, () => actions.go(formState(page), true));
  const go = (state: SearchState): void => {
    typing.cancel();
    actions.go(state);
  };

  field.addEventListener('focus', actions.load);
  field.addEventListener('input', type);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // On a phone the keyboard would cover the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    go(formState(page));
  });
  root.addEventListener('change', ({ target }) => {
    if (target === field || !isOfForm(target, form)) return;
    // A day is typed in steps, too.
    if (target === page.from || target === page.to) type();
    else go(formState(page));
  });
  root.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest('a');
    const bar = target.closest<HTMLButtonElement>('button.year-bar');
    if (bar) go(withYear(formState(page), bar.value));
    else if (target.closest('[data-retry]')) actions.retry();
    else if (link?.matches('[data-search]') && !opensElsewhere(event)) {
      event.preventDefault();
      go(readState(new URL(link.href).searchParams));
      field.focus({ preventScroll: true });
    } else if (link && page.found.contains(link)) actions.follow();
  });
  page.clearFilters.addEventListener('click', () => {
    go(withoutChoices(formState(page)));
    page.filters.querySelector('summary')?.focus();
  });
  page.more.addEventListener('click', actions.more);
  foldFilters(page);
}

/** The filters are open where they stand beside the results; elsewhere they open over them. */
function foldFilters({ filters, closeFilters }: PageParts): void {
  const beside = matchMedia('(min-width: 1100px)');
  const unfold = (): void => {
    filters.open = beside.matches;
  };
  const close = (): void => {
    filters.open = false;
    filters.querySelector('summary')?.focus();
  };
  beside.addEventListener('change', unfold);
  unfold();
  closeFilters.addEventListener('click', close);
  filters.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && filters.open && !beside.matches) close();
  });
}

function formState({ form, attachments }: PageParts): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  const state = readState(parameters);
  return { ...state, attachments: attachments.checked || attachments.disabled };
}

function withYear(state: SearchState, year: string): SearchState {
  const { aar } = state.filters;
  const chosen = aar.includes(year) ? aar.filter((each) => each !== year) : [...aar, year];
  return { ...state, filters: { ...state.filters, aar: chosen } };
}

const isOfForm = (target: EventTarget | null, form: HTMLFormElement): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
  target.form === form;

const opensElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;
