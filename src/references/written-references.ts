/** What minutes refer to, as their words say it; `resolve-references.ts` tells what the archive has. */
import type { Nodes, Text } from 'mdast';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import { remember } from '../minutes/remembered.ts';
import { isApprovalTitle } from './approval-title.ts';
import { findReferences } from './find-references.ts';
import type { CommitteeNames } from './names.ts';
import type { Reference } from './reference.ts';

/** Where a text stands: in an item, or before the first one. */
export interface TextPlace {
  meeting: Meeting;
  item?: AgendaItem;
}

export interface PlacedReference extends Reference {
  /** Where it stands: 0 for the item's title, then one for each of the {@link textsOf} its sections. */
  text: number;
}

/** The references in an item's title and in the text of its sections. */
export const referencesOfItem = (
  names: CommitteeNames,
  place: Required<TextPlace>,
): readonly PlacedReference[] =>
  remember(place.item, 'references', () =>
    [place.item.title, ...textsOf(place.item.sections).map(({ value }) => value)].flatMap(
      (value, text) => findIn(names, value, place).map((reference) => ({ ...reference, text })),
    ),
  );

/** All text of sections, in order. */
export const textsOf = (sections: readonly Section[]): Text[] =>
  sections.flatMap(({ blocks }) => textsIn(blocks));

/** The references in the text before a meeting's first item. */
export const referencesOfIntroduction = (
  names: CommitteeNames,
  meeting: Meeting,
): readonly Reference[] =>
  remember(meeting, 'references', () => findInBlocks(names, meeting.introduction, { meeting }));

/** The references in one text node's `text`. */
export function findIn(names: CommitteeNames, text: string, place: TextPlace): Reference[] {
  const { meeting, item } = place;
  return findReferences(text, {
    names,
    committee: meeting.committee,
    date: meeting.date,
    approval: item !== undefined && isApprovalTitle(item.title),
  });
}

/** The same of all text in `nodes`, links included: an attachment that is published is no less a mention. */
export function findInBlocks(
  names: CommitteeNames,
  nodes: readonly Nodes[],
  place: TextPlace,
): Reference[] {
  return textsIn(nodes).flatMap(({ value }) => findIn(names, value, place));
}

const textsIn = (nodes: readonly Nodes[]): Text[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    return 'children' in node ? textsIn(node.children) : [];
  });
