/** Makes the outline of a meeting from its text. */
import type { RootContent } from 'mdast';
import { recommendationPoints } from '../minutes/sections/anchors.ts';
import { given } from '../minutes/given.ts';
import { contentLinks } from '../minutes/markdown/content-links.ts';
import { isDecided, partsOfItem, type ItemPart } from '../minutes/items/item-parts.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { readItem, type Reading } from '../minutes/outcome/index.ts';
import { votesOfParts } from '../minutes/votes/votes-of-item.ts';
import { agendaChanges } from '../references/agenda-changes.ts';
import { approvingReferences } from '../references/approving-references.ts';
import { committeesNamed, type CommitteeNames } from '../references/names.ts';
import {
  referencesInBlocks,
  referencesOfItem,
  type TextPlace,
} from '../references/written-references.ts';
import { decisionExcerpt, decisionSummary } from '../render/decision-excerpt.ts';
import { plainLines } from '../render/plain-lines.ts';
import { privateContacts } from './private-contacts.ts';
import type { ItemOutline, MeetingOutline, StatedDecision } from './outline.ts';

/** `names` are what text calls the committees: references to meetings are recognised by them. */
export function outlineMeeting(meeting: Meeting, names: CommitteeNames): MeetingOutline {
  const { introduction, items, ...facts } = meeting;
  return {
    ...facts,
    items: items.map((item) => outlineItem(meeting, item, names)),
    references: referencesInBlocks(names, introduction, { meeting }),
    ...contentLinks(meeting),
  };
}

function outlineItem(meeting: Meeting, item: AgendaItem, names: CommitteeNames): ItemOutline {
  const { sections, ...facts } = item;
  const place = { meeting, item };
  const { committee, date } = meeting;
  const parts = partsOfItem(sections);
  const closing = parts.flatMap(({ role, blocks }) => (role === 'closing' ? blocks : []));
  const decided = parts.filter(isDecided);
  const blocks = decided.flatMap((part) => part.blocks);
  const [first] = decided;
  const reading = readItem(
    item,
    { committee, date, committeesNamed: committeesNamed(names) },
    blocks,
  );
  const { outcome, points } = item.statedOutcome ?? reading;
  const uncertain = item.statedOutcome ? undefined : reading.uncertain;
  const isOpen = item.statedOutcome === undefined && reading.silent;
  const changes = agendaChanges(
    names,
    place,
    meeting.items.map(({ number }) => number),
    blocks,
  );
  const contacts = privateContacts(item);
  const votes = votesOfParts(parts).map(({ position, ...vote }) => vote);
  return {
    ...facts,
    outcome,
    ...(points && { points }),
    ...given({ uncertain }),
    ...(isOpen && { open: true as const }),
    ...(changes.length > 0 && { agendaChanges: changes }),
    ...(first && { decision: stateDecision(blocks, reading, first.section.id, names, place) }),
    decisionInShort: decisionSummary(blocks, reading),
    ...(votes.length > 0 && { votes }),
    references: referencesOfItem(names, place),
    ...(closing.length > 0 && { closing: withoutPositions(closing) }),
    ...(contacts.length > 0 && { contacts }),
    anchors: parts.flatMap(anchorsOf),
    approving: approvingReferences(names, place, outcome),
  };
}

const anchorsOf = ({ id, section, blocks }: ItemPart): string[] => [
  id,
  ...(section.kind === 'recommendation'
    ? recommendationPoints(blocks, id).map((point) => point.id)
    : []),
];

/** In characters. Of longer decisions an outline has the excerpt alone, so that it stays small. */
const longestText = 2000;

function stateDecision(
  decision: readonly RootContent[],
  reading: Reading,
  anchor: string,
  names: CommitteeNames,
  place: TextPlace,
): StatedDecision {
  const excerpt = decisionExcerpt(decision, reading);
  const blocks = withoutPositions(excerpt.blocks);
  const text = excerpt.complete ? '' : plainLines(decision);
  return {
    ...{ ...excerpt, blocks, anchor },
    references: referencesInBlocks(names, blocks, place),
    ...(text !== '' && text.length <= longestText && { text }),
  };
}

function withoutPositions(blocks: RootContent[]): RootContent[] {
  const omit = (key: string, value: unknown) => (key === 'position' ? undefined : value);
  return JSON.parse(JSON.stringify(blocks, omit)) as RootContent[];
}
