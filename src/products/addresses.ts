/** The addresses and the files that the products of an archive have. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { products } from './index.ts';
import type { Params, PageProduct, Product } from './product.ts';
import { routeOf, type Route } from './route.ts';

/** The route of a page product. */
const routeOfPage = once((product: PageProduct): Route => routeOf(product.page));

/** The addresses that belong in the ledger, in their canonical form (see `parseAddress`). */
export function* lastingAddresses(
  archive: Archive,
  all: readonly Product[] = products,
): Generator<string> {
  for (const product of all) {
    if (product.kind === 'page' && product.lasting) {
      const route = routeOfPage(product);
      // A case number's facet may be Ø.
      for (const key of product.keys(archive)) yield encodeURI(route.address(key));
    } else if (product.kind === 'copied' && product.lasting) {
      for (const { address } of product.files(archive)) yield address;
    }
  }
}

/** One page of the site. */
export interface SitePage {
  product: PageProduct;
  key: Params;
  /** Path from the folder of the site. */
  file: string;
}

/** Every page of the site. */
export function* sitePages(
  archive: Archive,
  all: readonly Product[] = products,
): Generator<SitePage> {
  for (const product of all) {
    if (product.kind !== 'page') continue;
    const route = routeOfPage(product);
    for (const key of product.keys(archive)) yield { product, key, file: route.file(key) };
  }
}

/** The page of the file at a path, if the archive has it. */
export function pageAt(
  archive: Archive,
  file: string,
  all: readonly Product[] = products,
): SitePage | undefined {
  for (const product of all) {
    if (product.kind !== 'page') continue;
    const key = routeOfPage(product).match(file);
    if (key && product.data(archive, key) !== undefined) return { product, key, file };
  }
  return undefined;
}
