/** What minutes refer to, as their words say it; `resolve-references.ts` tells what the archive has. */
import type { Nodes } from 'mdast';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
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

/** The references in an item's title and in the text of its sections. */
export const referencesOfItem = (
  names: CommitteeNames,
  place: Required<TextPlace>,
): readonly Reference[] =>
  remember(place.item, 'references', () => [
    ...findIn(names, place.item.title, place),
    ...place.item.sections.flatMap(({ blocks }) => findInBlocks(names, blocks, place)),
  ]);

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
  return nodes.flatMap((node) => {
    if (node.type === 'text') return findIn(names, node.value, place);
    return 'children' in node ? findInBlocks(names, node.children, place) : [];
  });
}
