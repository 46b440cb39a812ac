/** The decision of an item, as pages other than the item's own show it. */
import { itemAddress } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { remember } from '../minutes/remembered.ts';
import { linkItem } from '../references/link-references.ts';
import { renderBlocks } from '../render/blocks.ts';
import { decisionExcerpt, decisionSummary } from '../render/decision-excerpt.ts';
import { contentLinks, type Href } from './content-links.ts';

export type DecisionView =
  | {
      kind: 'stated';
      html: string;
      /** Whether that is the whole decision. */
      complete: boolean;
      /** Where it stands in full. */
      address: string;
    }
  /** The meeting has only an agenda so far. */
  | { kind: 'agenda' }
  /** The item is closed and its decision is not public. */
  | { kind: 'closed' }
  /** The minutes state none. */
  | { kind: 'none' };

/** The decision's own words, in the measure of an excerpt; headings in them begin at `h3`. */
export function decisionView(
  archive: Archive,
  { meeting, item }: ItemReference,
  href: Href,
): DecisionView {
  const sections = decisionSections(linkItem(archive, { meeting, item }));
  const [first] = sections;
  if (first === undefined) {
    return { kind: meeting.status === 'agenda' ? 'agenda' : item.closed ? 'closed' : 'none' };
  }
  const excerpt = decisionExcerpt(sections.flatMap(({ blocks }) => blocks));
  const address = itemAddress(meeting, item);
  const resolve = contentLinks(archive, meeting, address, href);
  return {
    kind: 'stated',
    html: renderBlocks(excerpt.blocks, {
      headingShift: -1,
      resolveLink: (url) => (url.startsWith('#') ? href(address) + url : resolve(url)),
    }),
    complete: excerpt.complete,
    address: `${address}#${first.id}`,
  };
}

/** One or two sentences of plain text; `''` where none is stated. */
export function decisionInShort(item: AgendaItem): string {
  return remember(item, 'decisionInShort', () =>
    decisionSummary(decisionSections(item).flatMap(({ blocks }) => blocks)),
  );
}

export function decisionSections({ sections }: AgendaItem): AgendaItem['sections'] {
  return sections.filter(({ kind, blocks }) => kind === 'decision' && blocks.length > 0);
}
