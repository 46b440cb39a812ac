/**
 * The site that this process shows, as the pages of `src/pages/` know it.
 *
 * Astro bundles the pages apart from the program that renders them. They import `punkt:site`, which
 * is this very module (see `integration.ts`), so that what a command has loaded is there for them.
 */
import type { SiteSettings } from '../../archive/model.ts';
import type { PageName, View } from '../../products/index.ts';
import type { Params } from '../../products/product.ts';

export interface ShownSite {
  settings: SiteSettings;
  /** The view of a page; throws where there is no such page. */
  view(name: PageName, params: Params): unknown;
  /** Path parameters of the product's pages that Astro is to know of now. */
  paths(name: PageName): Params[];
}

let shown: ShownSite | undefined;

/** Gives the pages `site` from now on. */
export function show(site: ShownSite): void {
  shown = site;
}

function current(): ShownSite {
  if (shown === undefined)
    throw new Error('The pages are rendered by npm run build or npm run dev.');
  return shown;
}

export const settings = (): SiteSettings => current().settings;

/** What the page of the product `name` with the path parameters `params` shows. */
export const viewOf = <Name extends PageName>(name: Name, params: Params): View<Name> =>
  current().view(name, params) as View<Name>;

/** For `getStaticPaths`. */
export const pathsOf = (name: PageName): { params: Params }[] =>
  current()
    .paths(name)
    .map((params) => ({ params }));
