/** References in the text of minutes; `links/` looks them up in the archive. */
import type { Break, InlineCode, Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import { isAgendaTitle, isApprovalTitle } from './approval-title.ts';
import { findReferences } from './find-references.ts';
import type { CommitteeNames } from './names.ts';
import type { Reference, TextContext } from './reference.ts';

/** The item, or the introduction of the meeting, that a text belongs to. */
export interface TextPlace {
  meeting: Pick<Meeting, 'committee' | 'date'>;
  /** With its sections, whose points a text may mean. */
  item?: Pick<AgendaItem, 'title' | 'sections'>;
}

export interface PlacedReference extends Reference {
  /** Number of the text node it stands in, from 1, as {@link textsIn} lists them; 0 is the item's title. */
  text: number;
}

/** The references in an item's title and in the text of its sections. */
export function referencesOfItem(
  names: CommitteeNames,
  place: { meeting: TextPlace['meeting']; item: Pick<AgendaItem, 'title' | 'sections'> },
): PlacedReference[] {
  const { item } = place;
  const inTitle = findIn(names, item.title, place).map((found) => ({ ...found, text: 0 }));
  const blocks = item.sections.flatMap((section) => section.blocks);
  return [...inTitle, ...referencesInTexts(names, blocks, place)];
}

/** The references in the text of `blocks`, links included: a published attachment is mentioned, too. */
export function referencesInBlocks(
  names: CommitteeNames,
  blocks: readonly Nodes[],
  place: TextPlace,
): PlacedReference[] {
  return referencesInTexts(names, blocks, place);
}

/** All text nodes of sections, in order. */
export const textsOfSections = (sections: readonly Section[]): Text[] =>
  sections.flatMap(({ blocks }) => textsIn(blocks));

/** All text nodes in `nodes`, in order. */
export const textsIn = (nodes: readonly Nodes[]): Text[] =>
  nodes.flatMap(paragraphsIn).flatMap((pieces) => pieces.filter(isText));

/** What the words of a paragraph stand in: text, and in between line breaks and code. */
type Piece = Text | InlineCode | Break;

const isText = (piece: Piece): piece is Text => piece.type === 'text';

/** The paragraphs, headings and cells of `node`, each as its pieces. */
function paragraphsIn(node: Nodes): Piece[][] {
  if (node.type === 'text') return [[node]];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [piecesIn(node.children)];
  }
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

const piecesIn = (nodes: readonly Nodes[]): Piece[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') return [node];
    return 'children' in node ? piecesIn(node.children) : [];
  });

/** The references in one text. */
export const findIn = (names: CommitteeNames, text: string, place: TextPlace): Reference[] =>
  findReferences(text, textContext(names, place));

/** What a text that stands there leaves out. */
export function textContext(names: CommitteeNames, { meeting, item }: TextPlace): TextContext {
  let points: ReadonlySet<string> | undefined;
  return {
    names,
    committee: meeting.committee,
    date: meeting.date,
    approval: item !== undefined && isApprovalTitle(item.title),
    approvesAgenda: item !== undefined && isAgendaTitle(item.title),
    hasPoint: (number) => (points ??= pointsOf(item)).has(number),
  };
}

/** The numbers of all points of an item. */
const pointsOf = (item: TextPlace['item']): ReadonlySet<string> =>
  new Set(item?.sections.flatMap(({ blocks }) => blocks.flatMap(pointsIn)));

/** The numbers of the points that lists, paragraphs and headings have: `2`. */
function pointsIn(node: Nodes): string[] {
  if (node.type === 'list') {
    const { ordered, start, children } = node;
    const own = ordered === true ? children.map((_, index) => String((start ?? 1) + index)) : [];
    return [...own, ...children.flatMap(pointsIn)];
  }
  if (node.type === 'paragraph' || node.type === 'heading') {
    const [, number] =
      /^\s*(?:punkt |pkt\.? ?|ad\.? ?)?(\d{1,2}[a-z]?)\s?[.):]/iu.exec(toString(node)) ?? [];
    return number === undefined ? [] : [number.toLowerCase()];
  }
  return 'children' in node ? node.children.flatMap(pointsIn) : [];
}

/**
 * The references in the paragraphs of `nodes`. Each paragraph is read as a whole, as the words before a
 * number may be emphasised; a reference that is only partly so is left out.
 */
function referencesInTexts(
  names: CommitteeNames,
  nodes: readonly Nodes[],
  place: TextPlace,
): PlacedReference[] {
  const context = textContext(names, place);
  let count = 0;
  return nodes.flatMap(paragraphsIn).flatMap((pieces) => {
    let end = 0;
    const places = pieces.map((piece) => {
      const start = end;
      end += wordsOf(piece).length;
      return { start, end, text: isText(piece) ? ++count : 0 };
    });
    return findReferences(pieces.map(wordsOf).join(''), context).flatMap((each) => {
      const inside = places.find(({ start, end }) => start <= each.start && each.end <= end);
      return inside && inside.text > 0 ? [moved(each, inside)] : [];
    });
  });
}

const wordsOf = (piece: Piece): string => (piece.type === 'break' ? '\n' : piece.value);

/** A reference with its offsets counted from the beginning of the text node at `start`. */
function moved(
  { start, end, to, ...rest }: Reference,
  node: { start: number; text: number },
): PlacedReference {
  const place = { ...rest, start: start - node.start, end: end - node.start, text: node.text };
  if (to.kind !== 'meeting' || to.item === undefined) return { ...place, to };
  const { number, ...item } = to.item;
  const shifted = { number, start: item.start - node.start, end: item.end - node.start };
  return { ...place, to: { ...to, item: shifted } };
}
