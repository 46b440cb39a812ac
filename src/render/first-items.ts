/** The beginning of a list. */
import type { List, ListItem } from 'mdast';
import { plainText } from './plain-text.ts';

/** As many items as fit into `length`, but at least the first, without its inner lists if too long. */
export function firstItems(list: List, length: number): List {
  const [first, ...rest] = list.children;
  if (first === undefined) return list;
  let used = plainText([first]).length;
  if (used > length) return { ...list, children: [withoutLists(first)] };
  const fitting = rest.findIndex((item) => (used += plainText([item]).length) > length);
  return { ...list, children: [first, ...(fitting === -1 ? rest : rest.slice(0, fitting))] };
}

function withoutLists(item: ListItem): ListItem {
  const children = item.children.filter(({ type }) => type !== 'list');
  return children.length === 0 ? item : { ...item, children };
}
