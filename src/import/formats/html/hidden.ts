/** What a web page does not show though it has it, and what it only shows beside a title to press. */
import type { Element, Nodes, Root, Text } from 'hast';
import { headingLevel, isBlock, isUnread, unfolds } from './elements.ts';

/**
 * Running text and paragraphs. Other elements that are hidden are panels that unfold, and the minutes
 * are in them.
 */
const running = new Set(
  'a abbr b cite code em font i ins label mark p q s small span strong sub sup time u'.split(' '),
);

/**
 * Whether a child of `parent` is surely not shown: deleted words, and hidden ones in running text. What
 * has an id, holds blocks or stands beside a button that unfolds may be a panel.
 */
export function isHidden(element: Element, parent: Root | Element): boolean {
  if (element.tagName === 'del') return true;
  if (!running.has(element.tagName) || !isConcealed(element)) return false;
  const mayUnfold =
    element.properties.id !== undefined ||
    (isBlock(element) && parent.children.some((child) => has(child, unfolds)));
  return !mayUnfold && !element.children.some((child) => has(child, isBlock));
}

const isConcealed = ({ properties: { hidden, style } }: Element): boolean =>
  hidden === true || /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)\b/i.test(String(style));

function has(node: Nodes, is: (element: Element) => boolean): boolean {
  if (node.type !== 'element') return false;
  return is(node) || node.children.some((child) => has(child, is));
}

/** Signs that show whether something is unfolded. */
const icon = /^[-+−–▾▼▸▶›⌄]$/u;

/** Elements that are put around an icon. */
const iconHolders = new Set(['span', 'i', 'div']);

/** The sign that a heading or a button ends with, in an element of its own beside the words. */
export function trailingIcon(element: Element): Text | undefined {
  if (headingLevel(element) === undefined && !unfolds(element)) return undefined;
  const [last, ...others] = leavesOf(element).toReversed();
  const isIcon =
    others.length > 0 &&
    last?.parent.children.length === 1 &&
    iconHolders.has(last.parent.tagName) &&
    icon.test(last.text.value.trim());
  return isIcon ? last.text : undefined;
}

/** The texts below an element that have words or signs, each with the element it stands in. */
function leavesOf(parent: Element): { text: Text; parent: Element }[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return child.value.trim() === '' ? [] : [{ text: child, parent }];
    return child.type === 'element' && !isUnread(child) ? leavesOf(child) : [];
  });
}
