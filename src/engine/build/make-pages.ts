/**
 * Makes the pages and files of a site. Each has a digest of what it is made from; those with the digest
 * of the last build are kept.
 */
import type { MeetingOutline } from '../../archive/outline.ts';
import {
  renderedFiles,
  sitePages,
  type SiteFile,
  type SitePage,
} from '../../products/addresses.ts';
import { products } from '../../products/index.ts';
import type { Product } from '../../products/product.ts';
import { digest } from '../files/digest.ts';
import { yieldEvery } from '../threads/yield-every.ts';
import { hrefFor, renderFile, type SitePlace } from '../views/render-file.ts';
import { meetingOf, viewSite, type ViewedContent } from '../views/view-site.ts';
import type { BuildRecord } from './build-record.ts';
import type { NewSite } from './new-site.ts';
import { renderPages } from './render-pages.ts';
import { hasFile, hasSharedFiles, type Share } from './share.ts';

export interface MakeOptions extends SitePlace {
  share: Share | undefined;
}

export interface MadePages {
  pages: number;
  /** How many of them were rendered. */
  rendered: number;
  /** Digest of what each page and file was made from, by path. */
  made: ReadonlyMap<string, string>;
  /** Files that all pages share. */
  shared: readonly string[];
}

type Earlier = Pick<BuildRecord, 'made' | 'shared'> | undefined;

/** Makes pages and files in `into`. Astro is started only if a page has changed. */
export async function makePages(
  content: ViewedContent,
  { share, ...place }: MakeOptions,
  into: NewSite,
  earlier: Earlier,
): Promise<MadePages> {
  const made = new Map<string, string>();
  /** Records the digest of a file and keeps the file if it is unchanged; returns whether it did. */
  const isKept = (file: string, from: string): boolean => {
    made.set(file, from);
    const isSame = earlier?.made.get(file) === from;
    if (isSame) into.keep(file);
    return isSame;
  };
  const pause = yieldEvery(5);
  const wanted = new Map<string, SitePage>();
  let pages = 0;
  for (const page of sitePages(content.archive)) {
    if (!hasFile(share, page.file)) continue;
    pages++;
    if (!isKept(page.file, digestOfPage(content, page))) wanted.set(page.file, page);
    await pause();
  }
  const isMade = (product: Product): boolean =>
    product.kind !== 'file' || hrefFor(product, place) !== undefined;
  // What is not made is not worked out either.
  const withText: { meeting: MeetingOutline; write: () => Promise<void> }[] = [];
  for (const made of renderedFiles(content.archive, products.filter(isMade))) {
    await pause();
    const { product, key, file } = made;
    const href = hrefFor(product, place);
    if (href === undefined || !hasFile(share, file)) continue;
    const data = product.data(content.archive, key);
    if (isKept(file, digestOf(content, made, data))) continue;
    if (!product.textOf) {
      await into.write(file, await renderFile(product, data, { href }));
      continue;
    }
    const meeting = meetingOf(content.archive, product, key);
    const text = () => content.texts.read(meeting);
    const write = async () => into.write(file, await renderFile(product, data, { href, text }));
    withText.push({ meeting, write });
  }
  // Those of a meeting one after another, so that its text is read once.
  for (const files of Map.groupBy(withText, ({ meeting }) => meeting).values()) {
    for (const { write } of files) await write();
    await pause();
  }
  if (wanted.size === 0 && earlier) {
    for (const file of earlier.shared) into.keep(file);
    return { pages, rendered: 0, made, shared: earlier.shared };
  }
  const shared: string[] = [];
  const { base } = place;
  const site = viewSite(content, base, () => wanted.values());
  await renderPages(site, new Set(wanted.keys()), base, {
    take: (file, bytes) => into.write(file, bytes),
    async takeShared(file, bytes) {
      if (!hasSharedFiles(share)) return;
      await into.write(file, bytes);
      shared.push(file);
    },
  });
  return { pages, rendered: wanted.size, made, shared };
}

/** Digest of plain data, as JSON. */
const digestOfData = (data: unknown): string => digest(JSON.stringify(data));

/** Digest of a page's data and of the text that it shows. */
export const digestOfPage = (content: ViewedContent, page: SitePage): string =>
  digestOf(content, page, page.product.data(content.archive, page.key));

/** Digest of `data`, which is that of a page or a file, and of the text that it shows. */
export function digestOf(
  { archive, texts }: ViewedContent,
  { product, key }: SiteFile,
  data: unknown,
) {
  if (!product.textOf) return digestOfData(data);
  return digestOfData([data, texts.digest(meetingOf(archive, product, key))]);
}
