/** Web and e-mail addresses that stand bare in the text, made into links; the text stays as it is. */
import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';

/** GitHub's rules for where a bare address begins and ends. */
const [linkAddresses] = gfmAutolinkLiteralFromMarkdown().transforms ?? [];

/** Spares the text without any address, which is nearly all of it, the search for one. */
const mayHoldAddress = /https?:|www\.|@/i;

/** The text as texts and links; the text itself where it holds no address. */
export function splitAtAddresses(text: Text): PhrasingContent[] {
  if (!mayHoldAddress.test(text.value)) return [text];
  const paragraph: Paragraph = { type: 'paragraph', children: [{ ...text }] };
  const root: Root = { type: 'root', children: [paragraph] };
  linkAddresses?.(root);
  return paragraph.children;
}
