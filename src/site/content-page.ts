/** The pages that a municipality writes itself (`sider/`), or their defaults. */
import type { RootContent } from 'mdast';
import type { Archive } from '../archive/model.ts';
import { defaultPages } from '../i18n/da-pages.ts';
import { renderBlocks } from '../render/blocks.ts';
import { linkTarget, type LinkPlace } from '../archive/link-target.ts';
import { hasScheme } from '../minutes/safe-url.ts';
import { targetHref, type Href } from './content-links.ts';

/** File names of `sider/` that every site has an address for. */
export type ContentPageName = keyof typeof defaultPages;

export interface WrittenPage {
  title: string;
  blocks: readonly RootContent[];
}

/** The page `name`, as written or by default. */
export function writtenPage({ pages, settings }: Archive, name: ContentPageName): WrittenPage {
  const written = pages.get(name);
  const { title, text } = defaultPages[name];
  const blocks =
    written?.blocks ??
    text(settings.municipality).map((value) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    }));
  return { title: written?.title || title, blocks };
}

/** Where the links of a page stand. */
const placeOf = (name: ContentPageName): LinkPlace => ({
  file: `sider/${name}.md`,
  page: `/${name}/`,
});

/** The page as HTML. */
export const contentPage = (
  name: ContentPageName,
  { title, blocks }: WrittenPage,
  href: Href,
): { title: string; html: string } => ({
  title,
  html: renderBlocks(blocks, {
    resolveLink: (url) => (hasScheme(url) ? url : targetHref(linkTarget(url, placeOf(name)), href)),
  }),
});
