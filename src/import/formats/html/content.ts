/** Finds the main content of a web page. */
import type { Element, Nodes, Root, Text } from 'hast';
import { elementsOf, isUnread } from './elements.ts';

export interface PageContent {
  /** The main element, or the whole page. */
  content: Root | Element;
  /** What is beside it. */
  around: (Element | Text)[];
  /** Base of relative links, if the page states one. */
  base: string | undefined;
}

/** Least share of the page's text that a main element has. */
const leastShare = 0.2;

/** Finds the main element of a page, unless it holds hardly any of the page's text. */
export function findContent(root: Root): PageContent {
  const mains = elementsOf(root).filter(isMain);
  const [main] = mains.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const base = baseOf(root);
  if (!main || lengthOf(main) < leastShare * lengthOf(root))
    return { content: root, around: [], base };
  return { content: main, around: besides(root, main), base };
}

const isMain = ({ tagName, properties }: Element): boolean =>
  tagName === 'main' || properties.role === 'main';

/** Length of the readable text below a node. */
function lengthOf(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length;
  if (!('children' in node) || (node.type === 'element' && isUnread(node))) return 0;
  return node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

/** The outermost elements and texts that neither contain `main` nor are in it. */
function besides(node: Root | Element, main: Element): (Element | Text)[] {
  return node.children.flatMap((child) => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element' || child === main || isUnread(child)) return [];
    return elementsOf(child).includes(main) ? besides(child, main) : [child];
  });
}

/** The `<base>` of a page, or its canonical address. */
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
