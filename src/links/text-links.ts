/** Makes links of references in the text of minutes, whose words stay as they are. */
import type { Link, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import type { Archive } from '../archive/model.ts';
import type { Section } from '../minutes/model.ts';
import {
  textsIn,
  textsOfSections,
  type PlacedReference,
} from '../references/written-references.ts';
import { resolveInText, type TextOwner } from './resolve-references.ts';

/** A link on words of a text; plain data. */
export interface TextLink {
  /** Number of the text node, as a {@link PlacedReference} has it. */
  text: number;
  /** Offsets in the text, in UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  /** From the root of the site. */
  address: string;
}

/** The links that `references`, all from the text of one item or introduction, give in `archive`. */
export function textLinks(
  archive: Archive,
  references: readonly PlacedReference[],
  from: TextOwner,
): TextLink[] {
  if (references.length === 0) return [];
  return [...Map.groupBy(references, ({ text }) => text)].flatMap(([text, inText]) =>
    resolveInText(archive, inText, from).map(({ start, end, address }) => {
      return { text, start, end, address };
    }),
  );
}

/** Sections with `links` in their text. */
export function linkSections(sections: readonly Section[], links: readonly TextLink[]): Section[] {
  if (links.length === 0) return [...sections];
  const link = linker(textsOfSections(sections), links);
  return sections.map((section) => ({ ...section, blocks: linkNodes(section.blocks, link) }));
}

/**
 * Blocks with `links` in their text. The blocks given are not changed; those that get no link are
 * returned as the same objects, and so is the array when no block gets one.
 */
export function linkBlocks(blocks: RootContent[], links: readonly TextLink[]): RootContent[] {
  return links.length === 0 ? blocks : linkNodes(blocks, linker(textsIn(blocks), links));
}

/** Turns one text node into what it becomes. */
type LinkText = (node: Text) => readonly PhrasingContent[];

function linker(texts: readonly Text[], links: readonly TextLink[]): LinkText {
  const ofNode = Map.groupBy(links, ({ text }) => texts[text - 1]);
  return (node) => linkText(node, ofNode.get(node) ?? []);
}

function linkText(node: Text, links: readonly TextLink[]): readonly PhrasingContent[] {
  if (links.length === 0) return [node];
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end, address } of links) {
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
  // Wherever a text may stand, the phrasing content that it becomes may, too.
  if (node.type === 'text') return link(node) as Node[];
  if (node.type === 'link' || node.type === 'linkReference' || !('children' in node)) return [node];
  const children = linkNodes<Nodes>(node.children, link);
  return [children === node.children ? node : { ...node, children }];
}
