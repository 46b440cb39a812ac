/** The attachment files that a meeting's text links to. */
import type { RootContent } from 'mdast';
import { attachmentName } from './attachment-name.ts';
import type { Meeting } from './model.ts';
import type { Place } from './problem.ts';
import { walk } from './walk.ts';

export interface AttachmentLink {
  /** Name of the file in the meeting's folder under `bilag/`. */
  name: string;
  /** Number of the item whose text has the link; absent before the first item. */
  item?: string;
  position: Place | undefined;
}

/** Every link to an attachment file, in the order of the text. */
export function attachmentLinks({ introduction, items }: Meeting): AttachmentLink[] {
  return [
    ...linksIn(introduction),
    ...items.flatMap(({ number: item, sections }) =>
      linksIn(sections.flatMap(({ blocks }) => blocks)).map((link) => ({ ...link, item })),
    ),
  ];
}

function linksIn(blocks: RootContent[]): AttachmentLink[] {
  const links: AttachmentLink[] = [];
  walk({ type: 'root', children: blocks }, (node) => {
    const name = node.type === 'link' ? attachmentName(node.url) : undefined;
    if (name !== undefined) links.push({ name, position: node.position?.start });
  });
  return links;
}
