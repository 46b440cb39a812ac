/** Autolinks: makes links of bare web and e-mail addresses in the text, whose words stay as they are. */
import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

/** GitHub's rules for where a bare address begins and ends. */
const [linkAddresses] = gfmAutolinkLiteralFromMarkdown().transforms ?? [];

/** A cheap test: nearly all text has no address. */
const mayHoldAddress = /https?:|www\.|@/i;

/** The text as text nodes and links; the text node itself where it has no address. */
export function splitAtAddresses(text: Text): PhrasingContent[] {
  if (!mayHoldAddress.test(text.value)) return [text];
  const paragraph: Paragraph = { type: 'paragraph', children: [{ ...text }] };
  const root: Root = { type: 'root', children: [paragraph] };
  linkAddresses?.(root);
  return paragraph.children;
}
