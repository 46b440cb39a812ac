/** Where the content of a web page is. */
import type { Element, Nodes, Root } from 'hast';
import { isUnread } from './elements.ts';

export interface PageContent {
  /** Holds the content; the whole page where none is marked. */
  content: Root | Element;
  /** What stands beside it. */
  around: Element[];
  /** Address that relative ones are meant from, where the page says it. */
  base: string | undefined;
}

/** Of a page's text, its main element has at least so much. */
const enough = 0.2;

/** Finds the main element of a page, unless that holds next to nothing of its text. */
export function findContent(root: Root): PageContent {
  const mains = elementsOf(root).filter(isMain);
  const [main] = mains.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const base = baseOf(root);
  if (!main || lengthOf(main) < enough * lengthOf(root)) return { content: root, around: [], base };
  return { content: main, around: besides(root, main), base };
}

const isMain = ({ tagName, properties }: Element): boolean =>
  tagName === 'main' || properties.role === 'main';

/** All elements below a node, in order. */
function elementsOf(node: Nodes): Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'element') found.push(next);
    if ('children' in next) open.push(...next.children.toReversed());
  }
  return found;
}

/** Letters below a node that somebody reads. */
function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length;
  if (!('children' in node) || (node.type === 'element' && isUnread(node))) return 0;
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

/** The outermost elements that hold neither `main` nor stand in it. */
function besides(node: Root | Element, main: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element' || child === main || isUnread(child)) return [];
    return elementsOf(child).includes(main) ? besides(child, main) : [child];
  });
}

/** The address a page says it has, or that its links start from. */
function baseOf(root: Root): string | undefined {
  const elements = elementsOf(root);
  const base = elements.find(({ tagName }) => tagName === 'base')?.properties.href;
  const canonical = elements.find(
    ({ tagName, properties }) =>
      tagName === 'link' && Array.isArray(properties.rel) && properties.rel.includes('canonical'),
  )?.properties.href;
  const address = base ?? canonical;
  return typeof address === 'string' && URL.canParse(address) ? address : undefined;
}
