/** The links in the public text of a meeting: to its attachment files, and to the site's own addresses. */
import type { RootContent } from 'mdast';
import { attachmentName } from '../attachment-name.ts';
import type { AgendaItem, Meeting } from '../model.ts';
import type { Place } from '../problem.ts';
import { isPublicSection } from '../items/public-parts.ts';
import { hasScheme } from '../safe-url.ts';
import { walk } from './walk.ts';

interface PlacedLink {
  /** Number of the item whose text has the link; absent before the first item. */
  item?: string;
  position: Place | undefined;
}

export interface AttachmentLink extends PlacedLink {
  /** Name of the file in the meeting's folder under `bilag/`. */
  name: string;
}

/** A link without a scheme, as it is written, or one to a web address that may be the site's own. */
export interface SiteLink extends PlacedLink {
  url: string;
}

/** The links of each kind in text that may be public, in the order of the text. */
export function contentLinks({ introduction, items }: Meeting): {
  attachmentLinks: AttachmentLink[];
  siteLinks: SiteLink[];
} {
  const links = [
    ...siteLinksIn(introduction),
    ...items.flatMap((item) =>
      siteLinksIn(publicSections(item).flatMap(({ blocks }) => blocks)).map((link) => ({
        ...link,
        item: item.number,
      })),
    ),
  ];
  return {
    attachmentLinks: links.flatMap(({ url, ...place }) => {
      const name = attachmentName(url);
      return name === undefined ? [] : [{ name, ...place }];
    }),
    siteLinks: links.filter(({ url }) => attachmentName(url) === undefined),
  };
}

/** What is not public of a closed item is refused by `lukket-indhold`. */
const publicSections = (item: AgendaItem): AgendaItem['sections'] =>
  item.closed ? item.sections.filter((section) => isPublicSection(item, section)) : item.sections;

/** Whole addresses that look like a site's own, whatever its host: few, as outlines are held in memory. */
const mayBeOwn =
  /^https?:\/\/(?:localhost|127\.0\.0\.1|[^/?#]+\/(?:[^?#]*\/)?(?:\d{4}-\d\d-\d\d|sag|emne|aar|soeg)(?:[-/?#]|$))/i;

/** The links in `blocks` that may lead to the site itself. */
export function siteLinksIn(blocks: readonly RootContent[]): SiteLink[] {
  const links: SiteLink[] = [];
  for (const block of blocks) {
    walk(block, (node) => {
      if (node.type !== 'link' || (hasScheme(node.url) && !mayBeOwn.test(node.url))) return;
      links.push({ url: node.url, position: node.position?.start });
    });
  }
  return links;
}
