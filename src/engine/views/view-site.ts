/** The views of an archive's pages. */
import type { Archive } from '../../archive/model.ts';
import type { SitePage } from '../../products/addresses.ts';
import { pageProducts } from '../../products/index.ts';
import type { FileProduct, PageProduct, Params } from '../../products/product.ts';
import type { Href } from '../../site/content-links.ts';
import type { MeetingTexts } from '../content/meeting-texts.ts';
import type { ShownSite } from './shown-site.ts';

/** What views are made of. */
export interface ViewedContent {
  archive: Archive;
  texts: MeetingTexts;
}

/** Turns addresses into links under the path `base` (`/`, `/referater/`). */
export const hrefUnder =
  (base: string): Href =>
  (address) =>
    base + address.slice(1);

/**
 * The site of `content` under the path `base`. Astro learns only of the pages `listed`, as it visits all
 * that it knows of.
 */
export function viewSite(
  content: ViewedContent,
  base: string,
  listed: () => Iterable<SitePage>,
): ShownSite {
  return {
    settings: content.archive.settings,
    view: (name, key) => viewPage(content, base, { product: productNamed(name), key }),
    paths: (name) =>
      [...listed()].filter(({ product }) => product.name === name).map(({ key }) => key),
  };
}

/** What a page shows, under the path `base`. Throws where there is no such page. */
export function viewPage(
  { archive, texts }: ViewedContent,
  base: string,
  { product, key }: Pick<SitePage, 'product' | 'key'>,
): unknown {
  const data = product.data(archive, key);
  if (data === undefined) throw new Error(`There is no ${product.name} ${JSON.stringify(key)}.`);
  const text = () => texts.read(meetingOf(archive, product, key));
  return product.view(data, { href: hrefUnder(base), text });
}

function productNamed(name: string): PageProduct {
  const product = pageProducts.find((each) => each.name === name);
  if (product === undefined) throw new Error(`No product is called ${name}.`);
  return product;
}

/** The meeting whose text a page or a file shows. */
export function meetingOf(archive: Archive, product: PageProduct | FileProduct, key: Params) {
  const meeting = archive.meetings.get(product.textOf?.(key) ?? '');
  if (meeting === undefined) throw new Error(`${product.name} shows the text of no meeting.`);
  return meeting;
}
