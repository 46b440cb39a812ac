/** The pages and files of a site: those whose data has changed are made anew, the others kept. */
import { renderedFiles, sitePages, type SitePage } from '../../products/addresses.ts';
import { hrefUnder, viewSite, type ViewedContent } from '../views/view-site.ts';
import { inTurns } from '../threads/turns.ts';
import type { BuildRecord } from './build-record.ts';
import { digestOfData, digestOfPage } from './made-from.ts';
import type { NewSite } from './new-site.ts';
import { renderPages } from './render-pages.ts';
import { isIn, isShared, type Share } from './share.ts';

export interface MakeOptions {
  /** The path the site is to be served under. */
  base: string;
  share: Share | undefined;
}

export interface MadePages {
  pages: number;
  /** How many of them had to be rendered. */
  rendered: number;
  /** What each page and file was made from: a digest by its path. */
  made: ReadonlyMap<string, string>;
  /** Files that all pages share. */
  shared: readonly string[];
}

type Earlier = Pick<BuildRecord, 'made' | 'shared'> | undefined;

/** Makes pages and files in `into`. Where no page has changed, Astro is not even started. */
export async function makePages(
  content: ViewedContent,
  { base, share }: MakeOptions,
  into: NewSite,
  earlier: Earlier,
): Promise<MadePages> {
  const made = new Map<string, string>();
  /** Notes what a file is made from, keeps it where that has not changed, and says whether it did. */
  const isKept = (file: string, from: string): boolean => {
    made.set(file, from);
    const isSame = earlier?.made.get(file) === from;
    if (isSame) into.keep(file);
    return isSame;
  };
  const othersTurn = inTurns(5);
  const wanted = new Map<string, SitePage>();
  let pages = 0;
  for (const page of sitePages(content.archive)) {
    if (!isIn(share, page.file)) continue;
    pages++;
    if (!isKept(page.file, digestOfPage(content, page))) wanted.set(page.file, page);
    await othersTurn();
  }
  for (const { product, key, file } of renderedFiles(content.archive)) {
    if (!isIn(share, file)) continue;
    const data = product.data(content.archive, key);
    if (isKept(file, digestOfData(data))) continue;
    await into.write(file, product.render(data, { href: hrefUnder(base) }));
  }
  if (wanted.size === 0 && earlier) {
    for (const file of earlier.shared) into.keep(file);
    return { pages, rendered: 0, made, shared: earlier.shared };
  }
  const shared: string[] = [];
  const site = viewSite(content, base, () => wanted.values());
  await renderPages(site, new Set(wanted.keys()), base, {
    take: (file, bytes) => into.write(file, bytes),
    async takeShared(file, bytes) {
      if (!isShared(share)) return;
      await into.write(file, bytes);
      shared.push(file);
    },
  });
  return { pages, rendered: wanted.size, made, shared };
}
