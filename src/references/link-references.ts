/** Turns references in the text of minutes into links, without touching a letter of it. */
import type { Link, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import type { Archive, ItemReference } from '../archive/model.ts';
import { perArchive } from '../archive/per-archive.ts';
import type { AgendaItem, Section } from '../minutes/model.ts';
import { itemReferences } from './item-references.ts';
import { resolveReferences, type TextPlace } from './resolve-references.ts';

/** Turns one text node into what it becomes; the same node where nothing is found in it. */
type LinkText = (node: Text) => readonly PhrasingContent[];

/**
 * An item of the archive with every reference in its sections linked; its title, headings and facts
 * stay. An item without any is given back as it is.
 */
export function linkItem(archive: Archive, place: ItemReference): AgendaItem {
  const { item } = place;
  if (!itemReferences(archive).has(item)) return item;
  const { linked } = linkedItems(archive);
  let withLinks = linked.get(item);
  if (withLinks === undefined) {
    // What is linked follows from the item's references, which were asked for above.
    const link = (): AgendaItem => ({ ...item, sections: linkSections(archive, place) });
    withLinks = archive.reads?.aside(link) ?? link();
    linked.set(item, withLinks);
  }
  return withLinks;
}

/** Several pages show an item; it is linked once. */
const linkedItems = perArchive('linkedItems', () => ({
  linked: new WeakMap<AgendaItem, AgendaItem>(),
}));

function linkSections(archive: Archive, place: Required<TextPlace>): Section[] {
  return place.item.sections.map((section) => {
    const blocks = linkReferences(archive, section.blocks, place);
    return blocks === section.blocks ? section : { ...section, blocks };
  });
}

/**
 * Gives `blocks` with links to what their text refers to, at addresses from the root of the site.
 * What is a link already stays as it is. The blocks given are never changed; those in which nothing
 * is found are the same in the result, down to the whole array.
 */
export function linkReferences(
  archive: Archive,
  blocks: RootContent[],
  place: TextPlace,
): RootContent[] {
  return linkNodes(blocks, (node) => linkText(archive, node, place));
}

function linkText(archive: Archive, node: Text, place: TextPlace): readonly PhrasingContent[] {
  const found = resolveReferences(archive, node.value, place);
  if (found.length === 0) return [node];
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, address } of found) {
    parts.push(textOf(node.value.slice(at, start)), linkTo(address, node.value.slice(start, end)));
    at = end;
  }
  parts.push(textOf(node.value.slice(at)));
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

const textOf = (value: string): Text => ({ type: 'text', value });

const linkTo = (url: string, words: string): Link => ({
  type: 'link',
  url,
  children: [textOf(words)],
});

function linkNodes<Node extends Nodes>(nodes: Node[], link: LinkText): Node[] {
  const linked = nodes.flatMap((node) => linkNode(node, link));
  const isSame = linked.length === nodes.length && linked.every((node, at) => node === nodes[at]);
  return isSame ? nodes : linked;
}

function linkNode<Node extends Nodes>(node: Node, link: LinkText): Node[] {
  // A text stands among phrasing content, where its parts may stand too.
  if (node.type === 'text') return link(node) as Node[];
  if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return [node];
  const children = linkNodes<Nodes>(node.children, link);
  return [children === node.children ? node : { ...node, children }];
}
