/** The words that a page shows of the minutes, in their order, for comparison with their source. */
import type { Element, ElementContent } from 'hast';
import { wordsOf } from '../../src/minutes/words/words.ts';
import { attribute } from './read-site.ts';

/** Elements inside a line of text: their words belong to the words beside them. */
const inline = new Set(['a', 'code', 'del', 'em', 'mark', 'span', 'strong', 'sub', 'sup', 'time']);

/**
 * The words below `element` that are the minutes' own. What the page adds (`data-added`, buttons)
 * has none of them. Items of an ordered list begin with the number a browser prints, `3.`.
 */
export function minutesWords(element: Element): string[] {
  return wordsOf(textOf(element));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isAdded(node)) return '';
  const children = node.tagName === 'ol' ? numbered(node) : node.children;
  const text = children.map(textOf).join('');
  return inline.has(node.tagName) ? text : `\n${text}\n`;
}

const isAdded = (element: Element): boolean =>
  element.tagName === 'button' || attribute(element, 'dataAdded') !== undefined;

/** The children of an ordered list, each item with its number as words of its own. */
function numbered(list: Element): ElementContent[] {
  let number = Number(attribute(list, 'start') ?? 1);
  return list.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'li'
      ? [{ type: 'text', value: `\n${number++}.\n` }, child]
      : [child],
  );
}
