/**
 * Blocks of minutes as HTML.
 *
 * Text is passed on to the letter; what is added (ids, the marks that link to a point) carries no
 * text of its own, so the words of the page are the words of the source. Raw HTML is never emitted.
 */
import type { Element, ElementContent, Properties, Text as HastText } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, Link, ListItem, Parents, RootContent, Table, Text } from 'mdast';
import { defaultHandlers, toHast, type State } from 'mdast-util-to-hast';
import { renderWords } from '../i18n/da-render.ts';
import { recommendationPoints, type RecommendationPoint } from '../minutes/anchors.ts';
import type { AgendaItem, Section } from '../minutes/model.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';
import { splitAtAddresses } from './bare-addresses.ts';

export interface RenderOptions {
  /** Added to the depth of headings, which in content is 4 or more. */
  headingShift?: number;
  /** Stands before every id, on pages that hold more than one item: `punkt-3-`. */
  idPrefix?: string;
  /** Where a link leads from this page; `undefined` makes it plain text. Unsafe ones never get here. */
  resolveLink?: (url: string) => string | undefined;
  /** What the blocks are part of, to name their tables by. */
  label?: string;
  /** `false` gives words alone: nothing in them can be focused. */
  interactive?: boolean;
}

/** A section's blocks; the numbered points of a recommendation can be linked to. */
export function renderSection(section: Section, options: RenderOptions = {}): string {
  const points =
    section.kind === 'recommendation' ? recommendationPoints(section.blocks, section.id) : [];
  const pointOf = new Map(points.map((point) => [point.list.children[point.index], point]));
  return render(section.blocks, { label: section.heading ?? '', ...options }, pointOf);
}

/** Blocks that are no section of an item: an introduction, a page of `sider/`. */
export function renderBlocks(blocks: readonly RootContent[], options: RenderOptions = {}): string {
  return render(blocks, options, new Map());
}

/** What stands before the ids of one item on a page that holds all of them. */
export const itemIdPrefix = (item: AgendaItem): string => `punkt-${item.number}-`;

function render(
  blocks: readonly RootContent[],
  options: RenderOptions,
  points: ReadonlyMap<ListItem | undefined, RecommendationPoint>,
): string {
  const { headingShift = 0, idPrefix = '', label = '', interactive = true } = options;
  const { resolveLink = (url: string) => url } = options;
  let tables = 0;
  const handlers = {
    heading(state: State, node: Heading): Element {
      const depth = Math.min(node.depth + headingShift, 6) as Heading['depth'];
      return defaultHandlers.heading(state, { ...node, depth });
    },
    listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
      const element = defaultHandlers.listItem(state, node, parent);
      const point = points.get(node);
      return point ? withPointLink(element, idPrefix + point.id, point.number) : element;
    },
    link(state: State, node: Link): Element | ElementContent[] {
      const url = interactive && isSafeUrl(node.url) ? resolveLink(node.url) : undefined;
      const children = state.all(node);
      return url === undefined ? children : element('a', { href: url }, children);
    },
    text(state: State, node: Text, parent: Parents | undefined): HastText | ElementContent[] {
      const whole = defaultHandlers.text(state, node) as HastText;
      if (!interactive || parent?.type === 'link') return whole;
      const parts = splitAtAddresses(node);
      if (parts.length === 1 && parts[0]?.type === 'text') return whole;
      return parts.flatMap((part) =>
        part.type === 'link'
          ? element('a', { href: part.url }, state.all(part))
          : (defaultHandlers.text(state, part as Text) as HastText),
      );
    },
    table(state: State, node: Table): Element {
      const table = tidyCells(defaultHandlers.table(state, node));
      tables += 1;
      return interactive ? scrollable(table, renderWords.table(tables, label)) : table;
    },
    // Never written by the reader; dropped here too, whoever made the blocks.
    html: () => undefined,
    image: () => undefined,
  };
  return toHtml(toHast({ type: 'root', children: [...blocks] }, { handlers }));
}

/** Gives a list item its id, and a link to itself after its own words, before lists inside it. */
function withPointLink(item: Element, id: string, number: number): Element {
  const link = element('a', {
    className: ['anchor'],
    href: `#${id}`,
    ariaLabel: renderWords.linkToPoint(number),
  });
  const paragraph = item.children.find((child) => isElement(child, 'p'));
  if (paragraph) {
    paragraph.children.push(link);
  } else {
    // A list inside stands after a line break of the source, which ends the words.
    const nested = item.children.findIndex((child) => isElement(child, 'ul', 'ol'));
    item.children.splice(nested === -1 ? item.children.length : nested - 1, 0, link);
  }
  item.properties['id'] = id;
  return item;
}

/** A table in a frame of its own that scrolls, also by keyboard, where the page is too narrow. */
function scrollable(table: Element, label: string): Element {
  return element(
    'div',
    { className: ['table-frame'], role: 'region', tabIndex: 0, ariaLabel: label },
    [table],
  );
}

/** Says what a head cell is the head of, and turns the obsolete `align` into a class. */
function tidyCells(table: Element): Element {
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    tidyCells(child);
    const { align, ...properties } = child.properties;
    child.properties = {
      ...properties,
      ...(child.tagName === 'th' && { scope: 'col' }),
      ...(typeof align === 'string' && { className: [`align-${align}`] }),
    };
  }
  return table;
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function isElement(node: ElementContent, ...tagNames: string[]): node is Element {
  return node.type === 'element' && tagNames.includes(node.tagName);
}
