/** The attachment files that the public text of a meeting links to. */
import type { RootContent } from 'mdast';
import { attachmentName } from './attachment-name.ts';
import type { AgendaItem, Meeting } from './model.ts';
import type { Place } from './problem.ts';
import { isPublicSection } from './public-parts.ts';
import { walk } from './walk.ts';

export interface AttachmentLink {
  /** Name of the file in the meeting's folder under `bilag/`. */
  name: string;
  /** Number of the item whose text has the link; absent before the first item. */
  item?: string;
  position: Place | undefined;
}

/** Every link to an attachment file in text that may be public, in the order of the text. */
export function attachmentLinks({ introduction, items }: Meeting): AttachmentLink[] {
  return [
    ...linksIn(introduction),
    ...items.flatMap((item) =>
      linksIn(publicSections(item).flatMap(({ blocks }) => blocks)).map((link) => ({
        ...link,
        item: item.number,
      })),
    ),
  ];
}

/** What is not public of a closed item is refused by `lukket-indhold`. */
const publicSections = (item: AgendaItem): AgendaItem['sections'] =>
  item.closed ? item.sections.filter((section) => isPublicSection(item, section)) : item.sections;

function linksIn(blocks: RootContent[]): AttachmentLink[] {
  const links: AttachmentLink[] = [];
  walk({ type: 'root', children: blocks }, (node) => {
    const name = node.type === 'link' ? attachmentName(node.url) : undefined;
    if (name !== undefined) links.push({ name, position: node.position?.start });
  });
  return links;
}
