/** Turns references in the text of minutes into links, without touching a letter of it. */
import type { Link, Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { meetingKey } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { perArchive, question, unnoted } from '../archive/per-archive.ts';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import { itemReferences } from './item-references.ts';
import { referenceIndex } from './reference-index.ts';
import {
  resolve,
  resolveInText,
  resolveReferences,
  type ResolvedReference,
} from './resolve-references.ts';
import {
  referencesOfIntroduction,
  referencesOfItem,
  textsOf,
  type TextPlace,
} from '../references/written-references.ts';

/** Turns one text node into what it becomes; the same node where nothing is found in it. */
type LinkText = (node: Text) => readonly PhrasingContent[];

/**
 * An item of the archive with every reference in its sections linked; its title, headings and facts
 * stay. An item without any is given back as it is.
 */
export function linkItem(archive: Archive, place: ItemReference): AgendaItem {
  const { item } = place;
  if (!itemLinks(archive).has(item)) return item;
  const { linked } = linkedSections(archive);
  const { sections } = item;
  let withLinks = linked.get(sections);
  if (withLinks === undefined) {
    // What is linked follows from the item's links, which were asked for above.
    withLinks = unnoted(archive, () => linkSections(archive, sections, place));
    linked.set(sections, withLinks);
  }
  return { ...item, sections: withLinks };
}

/** Several pages show an item; it is linked once, and what is made goes when its text does. */
const linkedSections = perArchive('linkedSections', () => ({
  linked: new WeakMap<readonly Section[], Section[]>(),
}));

/** Where the words of a text lead. */
type TextLink = Pick<ResolvedReference, 'start' | 'end' | 'address'>;

const textLink = ({ start, end, address }: ResolvedReference): TextLink => ({
  start,
  end,
  address,
});

/** The links in the title and the sections of each item that has any. */
const itemLinks = perArchive(
  'itemLinks',
  (archive) =>
    new Map([...itemReferences(archive)].map(([item, found]) => [item, found.map(textLink)])),
  'words',
);

/** `blocks` that repeat words of an item, likewise; they need not be as they stand in it. */
export function linkExcerpt(
  archive: Archive,
  blocks: RootContent[],
  place: ItemReference,
): RootContent[] {
  return itemLinks(archive).has(place.item) ? linkReferences(archive, blocks, place) : blocks;
}

/** The text before a meeting's first item, likewise. */
export function linkIntroduction(archive: Archive, meeting: Meeting): RootContent[] {
  if (introductionLinks(archive, meetingKey(meeting)).length === 0) return meeting.introduction;
  return unnoted(archive, () => linkReferences(archive, meeting.introduction, { meeting }));
}

const introductionLinks = question('introductionLinks', (archive, key): TextLink[] => {
  const meeting = archive.meetings.get(key);
  if (meeting === undefined) return [];
  const written = referencesOfIntroduction(referenceIndex(archive).names, meeting);
  return resolve(archive, written, { meeting }).map(textLink);
});

/** Looks only at those texts in which the first reading found something. */
function linkSections(
  archive: Archive,
  sections: readonly Section[],
  place: Required<TextPlace>,
): Section[] {
  const texts = textsOf(sections);
  const written = referencesOfItem(referenceIndex(archive).names, place);
  const found = Map.groupBy(written, ({ text }) => texts[text - 1]);
  const link: LinkText = (node) =>
    linkText(node, resolveInText(archive, found.get(node) ?? [], place));
  return sections.map((section) => {
    const blocks = linkNodes<RootContent>(section.blocks, link);
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
  return linkNodes(blocks, (node) => linkText(node, resolveReferences(archive, node.value, place)));
}

function linkText(node: Text, found: readonly ResolvedReference[]): readonly PhrasingContent[] {
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
