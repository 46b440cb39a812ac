/**
 * Renders blocks of minutes (mdast) as HTML.
 *
 * Text is copied to the letter; what is added (ids, links to points) has no text of its own, so the
 * words of the page are the words of the source. Raw HTML is never emitted. Written without mdast's
 * libraries for speed, as every item is rendered for several pages; the tests compare with their output.
 */
import type {
  Link,
  List,
  ListItem,
  Nodes,
  Parents,
  RootContent,
  Table,
  TableRow,
  Text,
} from 'mdast';
import { renderWords } from '../i18n/da-render.ts';
import { recommendationPoints, type RecommendationPoint } from '../minutes/sections/anchors.ts';
import { numberInId } from '../minutes/items/item-number.ts';
import type { AgendaItem, Section } from '../minutes/model.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';
import { splitAtAddresses } from './bare-addresses.ts';
import { element, escapeText } from './html.ts';

export interface RenderOptions {
  /** Added to the depth of headings, which is at least 4 in content. */
  headingShift?: number;
  /** Prefix of every id, on pages with several items: `punkt-3-`. */
  idPrefix?: string;
  /** The `href` of a link; `undefined` makes it plain text. Not called for unsafe URLs. */
  resolveLink?: (url: string) => string | undefined;
  /** Heading of the section, for the labels of its tables. */
  label?: string;
  /** `false`: no links, and nothing that can be focused. */
  interactive?: boolean;
}

type Points = ReadonlyMap<ListItem | undefined, RecommendationPoint>;

/** A section; the numbered points of a recommendation get ids and links to themselves. */
export function renderSection(section: Section, options: RenderOptions = {}): string {
  const points =
    section.kind === 'recommendation' ? recommendationPoints(section.blocks, section.id) : [];
  const pointOf = new Map(points.map((point) => [point.list.children[point.index], point]));
  return render(section.blocks, { label: section.heading ?? '', ...options }, pointOf);
}

/** Blocks that are not a section of an item: an introduction, a page of `sider/`. */
export function renderBlocks(blocks: readonly RootContent[], options: RenderOptions = {}): string {
  return render(blocks, options, new Map());
}

/** Prefix of the ids of one item on a page with all items of the meeting. */
export const itemIdPrefix = ({ number }: Pick<AgendaItem, 'number'>): string =>
  `punkt-${numberInId(number)}-`;

function render(blocks: readonly RootContent[], options: RenderOptions, points: Points): string {
  const { headingShift = 0, idPrefix = '', label = '', interactive = true } = options;
  const { resolveLink = (url: string) => url } = options;
  let tables = 0;
  return inLines(blocks);

  /** Blocks, separated by line breaks. */
  function inLines(nodes: readonly Nodes[]): string {
    return nodes
      .map(htmlOf)
      .filter((html) => html !== '')
      .join('\n');
  }

  function childrenOf({ children }: Parents): string {
    return children.map(htmlOf).join('');
  }

  function htmlOf(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return textHtml(node);
      case 'paragraph':
        return element('p', childrenOf(node));
      case 'heading':
        return element(`h${Math.min(node.depth + headingShift, 6)}`, childrenOf(node));
      case 'strong':
        return element('strong', childrenOf(node));
      case 'emphasis':
        return element('em', childrenOf(node));
      case 'break':
        return '<br>\n';
      case 'link':
        return linkHtml(node);
      case 'list':
        return listHtml(node);
      case 'blockquote':
        return element('blockquote', `\n${inLines(node.children)}\n`);
      case 'table':
        return tableHtml(node);
      case 'thematicBreak':
        return '<hr>';
      case 'inlineCode':
        return element('code', escapeText(node.value.replaceAll('\n', ' ')));
      case 'code':
        return element('pre', element('code', escapeText(node.value && `${node.value}\n`)));
      default:
        // HTML and images. The reader reports them; here they are dropped, wherever the blocks are from.
        return '';
    }
  }

  function textHtml(node: Text): string {
    if (!interactive) return escapeText(node.value);
    return splitAtAddresses(node)
      .map((part) =>
        part.type === 'link'
          ? element('a', wordsOf(part), { href: part.url })
          : escapeText((part as Text).value),
      )
      .join('');
  }

  /** The content of a link, in which addresses are not made into links. */
  function wordsOf({ children }: Link): string {
    return children
      .map((node) => (node.type === 'text' ? escapeText(node.value) : htmlOf(node)))
      .join('');
  }

  function linkHtml(node: Link): string {
    const href = interactive && isSafeUrl(node.url) ? resolveLink(node.url) : undefined;
    return href === undefined ? wordsOf(node) : element('a', wordsOf(node), { href });
  }

  function listHtml({ ordered, start, children }: List): string {
    const isLoose = children.some(({ spread }) => spread);
    const items = children.map((item) => `\n${itemHtml(item, isLoose)}`).join('');
    if (ordered !== true) return element('ul', `${items}\n`);
    return element('ol', `${items}\n`, { start: start === 1 ? undefined : (start ?? undefined) });
  }

  /** In a tight list paragraphs are rendered without `<p>`. */
  function itemHtml(item: ListItem, isLoose: boolean): string {
    const point = points.get(item);
    const link = point ? pointLink(idPrefix + point.id, point.number) : '';
    const place = item.children.findIndex(({ type }) => type === 'paragraph');
    let html = place === -1 ? link : '';
    let wasWords = true;
    for (const [index, child] of item.children.entries()) {
      const ownLink = index === place ? link : '';
      if (child.type === 'paragraph') {
        const words = childrenOf(child) + ownLink;
        if (isLoose || index > 0) html += '\n';
        html += isLoose ? element('p', words) : words;
      } else html += `\n${htmlOf(child)}`;
      wasWords = child.type === 'paragraph';
    }
    if (item.children.length > 0 && (isLoose || !wasWords)) html += '\n';
    return element('li', html, { id: point && idPrefix + point.id });
  }

  /** In a frame that scrolls, also by keyboard, where the page is too narrow. */
  function tableHtml({ children: [head, ...rows], align }: Table): string {
    const rowHtml = (row: TableRow, cell: 'th' | 'td'): string => {
      const columns = align?.length ?? row.children.length;
      const cells = Array.from({ length: columns }, (_, column) => {
        const side = align?.[column];
        const attributes = {
          scope: cell === 'th' ? 'col' : undefined,
          class: side ? `align-${side}` : undefined,
        };
        const content = row.children[column];
        return `${element(cell, content ? childrenOf(content) : '', attributes)}\n`;
      });
      return `${element('tr', `\n${cells.join('')}`)}\n`;
    };
    const top = head ? element('thead', `\n${rowHtml(head, 'th')}`) + '\n' : '';
    const body = rows.map((row) => rowHtml(row, 'td')).join('');
    const table = element('table', `\n${top}${body && element('tbody', `\n${body}`) + '\n'}`);
    tables += 1;
    if (!interactive) return table;
    const name = renderWords.table(tables, label);
    return element('div', table, {
      ...{ class: 'table-frame', role: 'region', tabindex: 0, 'aria-label': name },
    });
  }
}

/** The link of a point to itself; it has a label and no text. */
function pointLink(id: string, number: number): string {
  const label = renderWords.linkToPoint(number);
  return element('a', '', { class: 'anchor', href: `#${id}`, 'aria-label': label });
}
