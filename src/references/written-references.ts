/** References in the text of minutes; `links/` looks them up in the archive. */
import type { Nodes, Text } from 'mdast';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import { isApprovalTitle } from './approval-title.ts';
import { findReferences } from './find-references.ts';
import type { CommitteeNames } from './names.ts';
import type { Reference } from './reference.ts';

/** The item, or the introduction of the meeting, that a text belongs to. */
export interface TextPlace {
  meeting: Pick<Meeting, 'committee' | 'date'>;
  item?: Pick<AgendaItem, 'title'>;
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
  return [...inTitle, ...referencesInTexts(names, textsOfSections(item.sections), place)];
}

/** The references in the text of `blocks`, links included: a published attachment is mentioned, too. */
export function referencesInBlocks(
  names: CommitteeNames,
  blocks: readonly Nodes[],
  place: TextPlace,
): PlacedReference[] {
  return referencesInTexts(names, textsIn(blocks), place);
}

/** All text nodes of sections, in order. */
export const textsOfSections = (sections: readonly Section[]): Text[] =>
  sections.flatMap(({ blocks }) => textsIn(blocks));

/** All text nodes in `nodes`, in order. */
export function textsIn(nodes: readonly Nodes[]): Text[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return 'children' in node ? textsIn(node.children) : [];
  });
}

/** The references in one text. */
export function findIn(
  names: CommitteeNames,
  text: string,
  { meeting: { committee, date }, item }: TextPlace,
): Reference[] {
  const approval = item !== undefined && isApprovalTitle(item.title);
  return findReferences(text, { names, committee, date, approval });
}

function referencesInTexts(
  names: CommitteeNames,
  texts: readonly Text[],
  place: TextPlace,
): PlacedReference[] {
  return texts.flatMap(({ value }, index) =>
    findIn(names, value, place).map((found) => ({ ...found, text: index + 1 })),
  );
}
