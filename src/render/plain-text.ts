/** Plain text of blocks of minutes. */
import type { Nodes, RootContent } from 'mdast';

/** The text of `blocks` as one line, with one space between blocks, list items, cells and lines. */
export function plainText(blocks: readonly RootContent[]): string {
  return blocks.map(wordsOf).join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** Cuts text at a word to at most `length` characters, the `…` at its end included. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const lastBlank = cut.lastIndexOf(' ');
  return `${(lastBlank > 0 ? cut.slice(0, lastBlank) : cut.slice(0, -1)).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')}…`;
}

/** Nodes whose children are pieces of one text. */
const phrasingParents = new Set('paragraph heading tableCell emphasis strong link'.split(' '));

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  return node.children.map(wordsOf).join(phrasingParents.has(node.type) ? '' : ' ');
}
