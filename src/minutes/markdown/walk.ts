/**
 * Walks the nodes of Markdown. Replaces `unist-util-visit`, which took a fifth of the time of reading,
 * as it makes a named function for each node.
 */
import type { Nodes } from 'mdast';

/**
 * Calls `see` for each node of a tree in the order of the text, for a parent before its children, which
 * `see` may replace.
 */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
