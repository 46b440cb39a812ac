/** Hidden elements of a web page, and icons beside its headings. */
import type { Element, Nodes, Root, Text } from 'hast';
import { headingLevel, isBlock, isUnread, isExpander } from './elements.ts';

/**
 * Text-level elements and paragraphs. Other hidden elements are collapsed panels, which hold the
 * minutes.
 */
const running = new Set(
  'a abbr b cite code em font i ins label mark p q s small span strong sub sup time u'.split(' '),
);

/**
 * Whether a child of `parent` is certainly not shown: deleted words, and hidden text-level
 * elements. A hidden element that has an id, contains blocks or is a block beside an expander may
 * be a panel.
 */
export function isHidden(element: Element, parent: Root | Element): boolean {
  if (element.tagName === 'del') return true;
  if (!running.has(element.tagName) || !isConcealed(element)) return false;
  const mayUnfold =
    element.properties.id !== undefined ||
    (isBlock(element) && parent.children.some((child) => has(child, isExpander)));
  return !mayUnfold && !element.children.some((child) => has(child, isBlock));
}

const isConcealed = ({ properties: { hidden, style } }: Element): boolean =>
  hidden === true || /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)\b/i.test(String(style));

function has(node: Nodes, is: (element: Element) => boolean): boolean {
  if (node.type !== 'element') return false;
  return is(node) || node.children.some((child) => has(child, is));
}

/** Signs that show whether a panel is expanded. */
const icon = /^[-+−–▾▼▸▶›⌄]$/u;

/** Elements that wrap an icon. */
const iconHolders = new Set(['span', 'i', 'div']);

/**
 * The icon at the end of a heading or expander, if it has an element of its own beside the words.
 */
export function trailingIcon(element: Element): Text | undefined {
  if (headingLevel(element) === undefined && !isExpander(element)) return undefined;
  const [last, ...others] = leavesOf(element).toReversed();
  const isIcon =
    others.length > 0 &&
    last?.parent.children.length === 1 &&
    iconHolders.has(last.parent.tagName) &&
    icon.test(last.text.value.trim());
  return isIcon ? last.text : undefined;
}

/** The text nodes below an element that are not blank, each with its parent. */
function leavesOf(parent: Element): { text: Text; parent: Element }[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return child.value.trim() === '' ? [] : [{ text: child, parent }];
    return child.type === 'element' && !isUnread(child) ? leavesOf(child) : [];
  });
}
