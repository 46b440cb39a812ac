/** The addresses and the files that the products of an archive have. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { products } from './index.ts';
import type { FileProduct, PageProduct, Params, Product } from './product.ts';
import { routeOf, type Route } from './route.ts';

type Made = PageProduct | FileProduct;

const routeOfProduct = once((product: Made): Route => routeOf(product.path));

/** The addresses that belong in the ledger, in their canonical form (see `parseAddress`). */
export function* lastingAddresses(
  archive: Archive,
  all: readonly Product[] = products,
): Generator<string> {
  for (const product of all) {
    if (product.kind === 'search-index' || !product.lasting) continue;
    if (product.kind === 'copied') {
      for (const { address } of product.files(archive)) yield address;
    } else {
      const route = routeOfProduct(product);
      // A case number's facet may be Ø.
      for (const key of product.keys(archive)) yield encodeURI(route.address(key));
    }
  }
}

/** One file of a product. */
export interface SiteFile<Kind extends Made = Made> {
  product: Kind;
  key: Params;
  /** Path from the folder of the site. */
  file: string;
}

export type SitePage = SiteFile<PageProduct>;

export const isPage = (file: SiteFile | undefined): file is SitePage =>
  file?.product.kind === 'page';

/** Every page of the site. */
export function* sitePages(
  archive: Archive,
  all: readonly Product[] = products,
): Generator<SitePage> {
  for (const product of all) if (product.kind === 'page') yield* filesOf(archive, product);
}

/** Every file that is rendered without Astro. */
export function* renderedFiles(
  archive: Archive,
  all: readonly Product[] = products,
): Generator<SiteFile<FileProduct>> {
  for (const product of all) if (product.kind === 'file') yield* filesOf(archive, product);
}

function* filesOf<Kind extends Made>(archive: Archive, product: Kind): Generator<SiteFile<Kind>> {
  const route = routeOfProduct(product);
  for (const key of product.keys(archive)) yield { product, key, file: route.file(key) };
}

/** The page or the file at a path, if the archive has it. */
export function fileAt(
  archive: Archive,
  file: string,
  all: readonly Product[] = products,
): SiteFile | undefined {
  for (const product of all) {
    if (product.kind !== 'page' && product.kind !== 'file') continue;
    const key = routeOfProduct(product).match(file);
    if (key && product.data(archive, key) !== undefined) return { product, key, file };
  }
  return undefined;
}
