/** The elements of the search page that its script fills; `soeg.astro` writes them. */

export interface PageParts {
  /** Root of the site, `/` or `/referater/`. */
  base: string;
  /** Title of the tab while nothing is searched for. */
  title: string;
  /** Everything that belongs to the search, so also the filters that stand outside the form. */
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  status: HTMLElement;
  sort: HTMLSelectElement;
  filters: HTMLDetailsElement;
  filterFields: HTMLElement;
  clearFilters: HTMLButtonElement;
  found: HTMLElement;
  foundCase: HTMLElement;
  hits: HTMLOListElement;
  showing: HTMLElement;
  more: HTMLButtonElement;
  /** Help where nothing was found. */
  help: HTMLElement;
  failed: HTMLElement;
  retry: HTMLButtonElement;
}

/** Finds the elements by their ids. Throws when the page lacks one. */
export function pageParts(document: Document): PageParts {
  const byId = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const element = document.getElementById(id);
    if (!(element instanceof kind)) throw new Error(`#${id}`);
    return element;
  };
  const form = byId('soegning', HTMLFormElement);
  return {
    base: form.dataset['base'] ?? '/',
    title: document.title,
    root: byId('soegeside', HTMLElement),
    form,
    field: byId('soegeord', HTMLInputElement),
    status: byId('soegestatus', HTMLElement),
    sort: byId('sortering', HTMLSelectElement),
    filters: byId('filtre', HTMLDetailsElement),
    filterFields: byId('filterfelter', HTMLElement),
    clearFilters: byId('ryd-filtre', HTMLButtonElement),
    found: byId('fund', HTMLElement),
    foundCase: byId('fundet-sag', HTMLElement),
    hits: byId('resultater', HTMLOListElement),
    showing: byId('viser', HTMLElement),
    more: byId('vis-flere', HTMLButtonElement),
    help: byId('soegehjaelp', HTMLElement),
    failed: byId('soegefejl', HTMLElement),
    retry: byId('proev-igen', HTMLButtonElement),
  };
}
