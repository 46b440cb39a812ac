/** The attachment files that a meeting's text links to. */
import { attachmentName } from './attachment-name.ts';
import type { Meeting } from './model.ts';
import type { Place } from './problem.ts';
import { walk } from './walk.ts';

export interface AttachmentLink {
  /** Name of the file in the meeting's folder under `bilag/`. */
  name: string;
  position: Place | undefined;
}

/** Every link to one, as they stand in the file. */
export function attachmentLinks({ introduction, items }: Meeting): AttachmentLink[] {
  const links: AttachmentLink[] = [];
  const blocks = items.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  walk({ type: 'root', children: [...introduction, ...blocks] }, (node) => {
    const name = node.type === 'link' ? attachmentName(node.url) : undefined;
    if (name !== undefined) links.push({ name, position: node.position?.start });
  });
  return links;
}
