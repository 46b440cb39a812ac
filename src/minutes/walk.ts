/**
 * Goes through the nodes of Markdown. Every text is gone through several times, which with
 * `unist-util-visit` took a fifth of all reading: it makes a function for each node, and names it.
 */
import type { Nodes } from 'mdast';

/**
 * Calls `see` for each node of a tree, in the order of the text, and for each before its children;
 * `see` may still give it others.
 */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
