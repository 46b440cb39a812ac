/** The references in minutes as the text has them; `links/resolve-references.ts` resolves them. */
import type { Nodes, Text } from 'mdast';
import type { AgendaItem, Meeting, Section } from '../minutes/model.ts';
import { remember } from '../minutes/remembered.ts';
import { isApprovalTitle } from './approval-title.ts';
import { findReferences } from './find-references.ts';
import type { CommitteeNames } from './names.ts';
import type { Reference } from './reference.ts';

/** What a text belongs to: an item, or the introduction of the meeting. */
export interface TextPlace {
  meeting: Meeting;
  item?: AgendaItem;
}

export interface PlacedReference extends Reference {
  /** The text it is in: 0 for the title, then counting the {@link textsOf} the sections from 1. */
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

/** All text nodes of sections, in order. */
export const textsOf = (sections: readonly Section[]): Text[] =>
  sections.flatMap(({ blocks }) => textsIn(blocks));

/** The references in the text before a meeting's first item. */
export const referencesOfIntroduction = (
  names: CommitteeNames,
  meeting: Meeting,
): readonly Reference[] =>
  remember(meeting, 'references', () => findInBlocks(names, meeting.introduction, { meeting }));

/** The references in `text`, the value of one text node. */
export function findIn(names: CommitteeNames, text: string, place: TextPlace): Reference[] {
  const { meeting, item } = place;
  return findReferences(text, {
    names,
    committee: meeting.committee,
    date: meeting.date,
    approval: item !== undefined && isApprovalTitle(item.title),
  });
}

/** The references in all text of `nodes`, links included (a published attachment is one). */
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
