/** What the archive has of the things that running text refers to. */
import type { Nodes } from 'mdast';
import { caseAddress, itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive, CaseFile } from '../archive/model.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';
import { findReferences } from './find-references.ts';
import { isApprovalTitle } from './approval-title.ts';
import { referenceIndex, type ReferenceIndex } from './reference-index.ts';
import type { MeetingMention, Reference, TextContext } from './reference.ts';

/** Where a text stands: in an item, or before the first one. */
export interface TextPlace {
  meeting: Meeting;
  item?: AgendaItem;
}

/** Something in the archive, and the words that refer to it. */
export interface ResolvedReference {
  /** Offsets in the text, in UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  /** From the root of the site. */
  address: string;
  to:
    | { kind: 'meeting'; meeting: Meeting; minutes: boolean }
    | { kind: 'item'; meeting: Meeting; item: AgendaItem; minutes: boolean }
    | { kind: 'case'; file: CaseFile };
}

/**
 * The references in one text node's `text` that the archive answers with exactly one meeting, item
 * or case, and that do not lead to the meeting they stand in. A meeting without the item named is
 * still the meeting. In order, never overlapping.
 */
export function resolveReferences(
  archive: Archive,
  text: string,
  place: TextPlace,
): ResolvedReference[] {
  // Two meetings may both claim the item that is named between them: it belongs to the first.
  let free = 0;
  return resolve(archive, findIn(archive, text, place), place).filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** What the words of `text` refer to, whether the archive has it or not. */
export function findIn(archive: Archive, text: string, place: TextPlace): Reference[] {
  return findReferences(text, contextOf(referenceIndex(archive), place));
}

/** The same of all text in `nodes`, links included: an attachment that is published is no less a mention. */
export function findInBlocks(
  archive: Archive,
  nodes: readonly Nodes[],
  place: TextPlace,
): Reference[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return findIn(archive, node.value, place);
    return 'children' in node ? findInBlocks(archive, node.children, place) : [];
  });
}

/** Of `references`, found in a text at `place`, those that {@link resolveReferences} gives. */
export function resolve(
  archive: Archive,
  references: readonly Reference[],
  place: TextPlace,
): ResolvedReference[] {
  const index = referenceIndex(archive);
  return references.flatMap(({ start, end, to }) => {
    if (to.kind === 'meeting') return resolveMeeting(index, place.meeting, { start, end }, to);
    const file = archive.cases.get(to.number.address);
    if (file?.number.normal !== to.number.normal) return [];
    return [{ start, end, address: caseAddress(file.number), to: { kind: 'case', file } }];
  });
}

function contextOf(index: ReferenceIndex, { meeting, item }: TextPlace): TextContext {
  return {
    names: index.names,
    committee: meeting.committee,
    date: meeting.date,
    approval: item !== undefined && isApprovalTitle(item.title),
  };
}

function resolveMeeting(
  index: ReferenceIndex,
  own: Meeting,
  { start, end }: { start: number; end: number },
  { committees, when, item: named, minutes }: MeetingMention,
): ResolvedReference[] {
  const meetings = committees.flatMap((committee) =>
    when === 'previous'
      ? (index.previous(committee, own) ?? [])
      : (index.meetings.get(`${committee} ${when}`) ?? []),
  );
  const items = meetings.flatMap((meeting) =>
    meeting.items
      .filter(({ number }) => number === named?.number)
      .map((item) => ({ meeting, item })),
  );
  const [item] = items;
  if (named && item && items.length === 1) {
    if (item.meeting === own) return [];
    return [
      {
        start: Math.min(start, named.start),
        end: Math.max(end, named.end),
        address: itemAddress(item.meeting, item.item),
        to: { kind: 'item', minutes, ...item },
      },
    ];
  }
  const [meeting] = meetings;
  if (meeting === undefined || meetings.length > 1 || meeting === own) return [];
  return [
    { start, end, address: meetingAddress(meeting), to: { kind: 'meeting', meeting, minutes } },
  ];
}
