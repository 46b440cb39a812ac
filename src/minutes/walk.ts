/**
 * Goes through the nodes of Markdown. Every text is gone through several times, which with
 * `unist-util-visit` took nearly half of all reading: it names a new function for each node.
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
