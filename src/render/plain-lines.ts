/** Blocks of minutes as plain text of several lines, for programs that know no Markdown. */
import type { Nodes, RootContent } from 'mdast';

/**
 * The text of `blocks`: an empty line between two blocks, a line for each entry of a list, with its number
 * or a dash, and for each row of a table.
 */
export const plainLines = (blocks: readonly RootContent[]): string =>
  blocks
    .map((block) => linesOf(block).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n');

function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item, index) => {
        const mark = node.ordered ? `${(node.start ?? 1) + index}.` : '-';
        const [first = '', ...rest] = item.children.flatMap(linesOf);
        return [`${mark} ${first}`.trimEnd(), ...rest.map((line) => `  ${line}`)];
      });
    case 'table':
      return node.children.map(({ children }) => children.map(wordsOf).join(' | '));
    case 'blockquote':
      return node.children.flatMap(linesOf);
    case 'code':
      return node.value.split('\n');
    default:
      return wordsOf(node)
        .split('\n')
        .filter((line) => line !== '');
  }
}

/** The words of a paragraph or a heading, with a line end for each break. */
function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value.replaceAll(/\s+/g, ' ');
  return 'children' in node ? node.children.map(wordsOf).join('').trim() : '';
}
