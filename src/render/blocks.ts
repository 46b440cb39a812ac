/**
 * Blocks of minutes as HTML.
 *
 * Text is passed on to the letter; what is added (ids, the marks that link to a point) carries no
 * text of its own, so the words of the page are the words of the source. Raw HTML is never emitted.
 */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Link, ListItem, RootContent, Table } from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { renderWords } from '../i18n/da-render.ts';
import { recommendationPoints } from '../minutes/anchors.ts';
import type { AgendaItem, Section } from '../minutes/model.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';

export interface RenderOptions {
  /** Added to the depth of headings, which in content is 4 or more. */
  headingShift?: number;
  /** Stands before every id, on pages that hold more than one item: `punkt-3-`. */
  idPrefix?: string;
  /** Where a link leads from this page; `undefined` makes it plain text. Unsafe ones never get here. */
  resolveLink?: (url: string) => string | undefined;
  /** What the blocks are part of, to name their tables by. */
  label?: string;
}

/** A section's blocks; the numbered points of a recommendation can be linked to. */
export function renderSection(section: Section, options: RenderOptions = {}): string {
  const points =
    section.kind === 'recommendation' ? recommendationPoints(section.blocks, section.id) : [];
  const idOf = new Map(points.map(({ list, index, id }) => [list.children[index], id]));
  return render(section.blocks, { label: section.heading ?? '', ...options }, idOf);
}

/** Blocks that are no section of an item: an introduction, a page of `sider/`. */
export function renderBlocks(blocks: readonly RootContent[], options: RenderOptions = {}): string {
  return render(blocks, options, new Map());
}

/** The id of a section on a page that may hold several items. */
export const anchorOf = (section: Section, idPrefix = ''): string => idPrefix + section.id;

/** What stands before the ids of one item on a page that holds all of them. */
export const itemIdPrefix = (item: AgendaItem): string => `punkt-${item.number}-`;

function render(
  blocks: readonly RootContent[],
  { headingShift = 0, idPrefix = '', resolveLink = (url) => url, label = '' }: RenderOptions,
  points: ReadonlyMap<ListItem | undefined, string>,
): string {
  let tables = 0;
  const handlers = {
    heading(state: State, node: Heading): Element {
      const depth = Math.min(node.depth + headingShift, 6) as Heading['depth'];
      return defaultHandlers.heading(state, { ...node, depth });
    },
    listItem(state: State, node: ListItem, parent: Parameters<typeof defaultHandlers.listItem>[2]) {
      const element = defaultHandlers.listItem(state, node, parent);
      const id = points.get(node);
      return id === undefined ? element : withPointLink(element, idPrefix + id);
    },
    link(state: State, node: Link): Element | ElementContent[] {
      const url = isSafeUrl(node.url) ? resolveLink(node.url) : undefined;
      return url === undefined
        ? state.all(node)
        : { type: 'element', tagName: 'a', properties: { href: url }, children: state.all(node) };
    },
    table(state: State, node: Table): Element {
      tables += 1;
      return scrollable(defaultHandlers.table(state, node), renderWords.table(tables, label));
    },
    // Never written by the reader; dropped here too, whoever made the blocks.
    html: () => undefined,
    image: () => undefined,
  };
  return toHtml(toHast({ type: 'root', children: [...blocks] }, { handlers }));
}

/** Gives a list item its id, and a link to itself after its own words, before lists inside it. */
function withPointLink(item: Element, id: string): Element {
  const number = /\d+(?:-\d+)?$/.exec(id)?.[0] ?? '';
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['anchor'],
      href: `#${id}`,
      ariaLabel: renderWords.linkToPoint(number),
    },
    children: [],
  };
  const paragraph = item.children.find(
    (child) => child.type === 'element' && child.tagName === 'p',
  ) as Element | undefined;
  if (paragraph) {
    paragraph.children.push(link);
  } else {
    const nested = item.children.findIndex((child) => child.type === 'element' && isList(child));
    item.children.splice(nested === -1 ? item.children.length : nested, 0, link);
  }
  item.properties['id'] = id;
  return item;
}

const isList = ({ tagName }: Element): boolean => tagName === 'ul' || tagName === 'ol';

/** A table in a frame of its own that scrolls, also by keyboard, where the page is too narrow. */
function scrollable(table: Element, label: string): Element {
  for (const cell of cellsOf(table)) {
    const { align, ...properties } = cell.properties;
    cell.properties = {
      ...properties,
      ...(cell.tagName === 'th' && { scope: 'col' }),
      ...(typeof align === 'string' && { className: [`align-${align}`] }),
    };
  }
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-frame'], role: 'region', tabIndex: 0, ariaLabel: label },
    children: [table],
  };
}

function cellsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'td' || child.tagName === 'th' ? [child] : cellsOf(child);
  });
}
