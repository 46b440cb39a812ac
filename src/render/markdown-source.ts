/** Blocks of minutes as the Markdown that their file has, for programs and people who read that. */
import type { Nodes, RootContent } from 'mdast';
import { stringifyBlocks } from '../minutes/markdown/markdown.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';

/**
 * The Markdown of `blocks`, which were read from `body`: as typed, but a link leads to what `resolveLink`
 * gives for its address, and is plain text where that is `undefined`; a mark of doubt is left out.
 */
export function markdownOf(
  blocks: readonly RootContent[],
  body: string,
  resolveLink: (url: string) => string | undefined,
): string {
  const typed = blocks.map((block) => typedOf(block, body));
  if (typed.every((text) => text !== undefined && !mayLinkOrHide.test(text))) {
    return typed.join('\n\n');
  }
  return stringifyBlocks(withLinks(blocks, resolveLink) as RootContent[]);
}

/** Links and comments begin, or go on, with these, and code that may not end. */
const mayLinkOrHide = /<|\]\(|```|~~~/;

/** What is typed of a block, from the beginning of its first line. */
function typedOf({ position }: RootContent, body: string): string | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return undefined;
  return body.slice(body.lastIndexOf('\n', start - 1) + 1, end).trimEnd();
}

/** A copy of `nodes` whose links are resolved. */
const withLinks = (
  nodes: readonly Nodes[],
  resolveLink: (url: string) => string | undefined,
): Nodes[] =>
  nodes.flatMap((node): Nodes[] => {
    // The reader reports them; here they are dropped, wherever the blocks are from.
    if (node.type === 'html' || node.type === 'image') return [];
    if (!('children' in node)) return [node];
    const children = withLinks(node.children, resolveLink);
    if (node.type !== 'link') return [{ ...node, children } as Nodes];
    const url = isSafeUrl(node.url) ? resolveLink(node.url) : undefined;
    return url === undefined ? children : [{ ...node, url, children } as Nodes];
  });

/** A heading whose words are plain text. */
export const markdownHeading = (depth: 1 | 2 | 3, value: string): string =>
  plainWords.test(value)
    ? `${'#'.repeat(depth)} ${value}`
    : stringifyBlocks([{ type: 'heading', depth, children: [{ type: 'text', value }] }]);

/** Words in which nothing is markup. */
const plainWords = /^[\p{L}\p{N}](?:[^\\`*_[\]<>&#\n]*[^\\`*_[\]<>&#\s])?$/u;

/** Plain text as a paragraph. */
export const markdownText = (value: string): string =>
  stringifyBlocks([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
