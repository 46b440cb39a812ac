/** The elements of the search page that its script fills; `soeg.astro` writes them. */

export type PageParts = ReturnType<typeof pageParts>;

/** Finds the elements by their ids. Throws when the page lacks one. */
export function pageParts(document: Document) {
  const byId = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
    const element = document.getElementById(id);
    if (!(element instanceof kind)) throw new Error(`#${id}`);
    return element;
  };
  const form = byId('soegning', HTMLFormElement);
  return {
    /** Root of the site, `/` or `/referater/`. */
    base: form.dataset['base'] ?? '/',
    /** Title of the tab without a query. */
    title: document.title,
    /** Contains the form, and the filters outside it. */
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
    /** Shown if nothing was found. */
    help: byId('soegehjaelp', HTMLElement),
    failed: byId('soegefejl', HTMLElement),
    retry: byId('proev-igen', HTMLButtonElement),
  };
}
