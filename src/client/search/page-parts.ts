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
    recent: byId('seneste', HTMLElement),
    /** Says what was found; it changes with each answer. */
    status: byId('soegestatus', HTMLElement),
    /** Tells it to screen readers, once it is quiet. */
    announcement: byId('soegemelding', HTMLElement),
    notes: byId('soegenoter', HTMLElement),
    sort: byId('sortering', HTMLSelectElement),
    from: byId('fra', HTMLInputElement),
    to: byId('til', HTMLInputElement),
    decisionsOnly: byId('kun', HTMLInputElement),
    /** It has no name: what the form says is the other way round. */
    attachments: byId('med-bilag', HTMLInputElement),
    filters: byId('filtre', HTMLDetailsElement),
    filterCount: byId('filtre-antal', HTMLElement),
    filterFields: byId('filterfelter', HTMLElement),
    clearFilters: byId('ryd-filtre', HTMLButtonElement),
    closeFilters: byId('luk-filtre', HTMLButtonElement),
    years: byId('aarstal', HTMLElement),
    found: byId('fund', HTMLElement),
    head: byId('fund-hoved', HTMLElement),
    places: byId('fundne-steder', HTMLElement),
    hits: byId('resultater', HTMLOListElement),
    showing: byId('viser', HTMLElement),
    more: byId('vis-flere', HTMLButtonElement),
    /** Shown if nothing was found. */
    help: byId('soegehjaelp', HTMLElement),
    failed: byId('soegefejl', HTMLElement),
  };
}
