/** Icons beside the headings of a page. */
import type { Element, Text } from 'hast';
import { headingLevel, isExpander, isUnread } from './elements.ts';

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
