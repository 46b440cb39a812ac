/**
 * The site that this process renders, for the pages of `src/pages/`.
 *
 * Astro bundles the pages apart from the program. They import `punkt:site`, which is the instance of
 * this module in the program (see `integration.ts`), and so share its state.
 */
import type { SiteSettings } from '../../archive/model.ts';
import type { PageName, View } from '../../products/index.ts';
import type { Params } from '../../products/product.ts';

export interface ShownSite {
  settings: SiteSettings;
  /** The view of a page; throws where there is no such page. */
  view(name: PageName, params: Params): unknown;
  /** Path parameters of the product's pages, for Astro. */
  paths(name: PageName): Params[];
}

let shown: ShownSite | undefined;

/** Makes the pages show `site`. */
export function show(site: ShownSite): void {
  shown = site;
}

function current(): ShownSite {
  if (shown === undefined)
    throw new Error('The pages are rendered by npm run build or npm run dev.');
  return shown;
}

export const settings = (): SiteSettings => current().settings;

/** The view of the page of product `name` with the path parameters `params`. */
export const viewOf = <Name extends PageName>(name: Name, params: Params): View<Name> =>
  current().view(name, params) as View<Name>;

/** For `getStaticPaths`. */
export const pathsOf = (name: PageName): { params: Params }[] =>
  current()
    .paths(name)
    .map((params) => ({ params }));
