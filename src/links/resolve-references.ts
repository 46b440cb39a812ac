/** What the archive has of the things that running text refers to. */
import { caseAddress, itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive, CaseFile, ItemReference } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { referenceIndex, type ReferenceIndex } from './reference-index.ts';
import type { MeetingMention, Reference } from '../references/reference.ts';

/** Something in the archive, and the words that refer to it. */
export interface ResolvedReference {
  /** Offsets in the text, in UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
  /** From the root of the site. */
  address: string;
  to:
    | { kind: 'meeting'; meeting: MeetingOutline; minutes: boolean }
    | { kind: 'item'; meeting: MeetingOutline; item: ItemOutline; minutes: boolean }
    | { kind: 'case'; file: CaseFile };
}

/**
 * Those of `references`, all found in one text node, that the archive answers with exactly one
 * meeting, item or case, and that do not lead to the meeting they stand in. A meeting without the item
 * named is still the meeting. In order, never overlapping.
 */
export function resolveInText(
  archive: Archive,
  references: readonly Reference[],
  from: Speaker,
): ResolvedReference[] {
  // Two meetings may both claim the item that is named between them: it belongs to the first.
  let free = 0;
  return resolve(archive, references, from).filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** Whose text refers. */
interface Speaker {
  meeting: MeetingOutline;
}

/** The same of references of any number of texts, of which some may overlap. */
export function resolve(
  archive: Archive,
  references: readonly Reference[],
  from: Speaker,
): ResolvedReference[] {
  const index = referenceIndex(archive);
  return references.flatMap(({ start, end, to }) => {
    if (to.kind === 'meeting') return resolveMeeting(index, from.meeting, { start, end }, to);
    const file = archive.cases.get(to.number.address);
    if (file?.number.normal !== to.number.normal) return [];
    return [{ start, end, address: caseAddress(file.number), to: { kind: 'case', file } }];
  });
}

function resolveMeeting(
  index: ReferenceIndex,
  own: MeetingOutline,
  { start, end }: { start: number; end: number },
  { committees, when, item: named, minutes }: MeetingMention,
): ResolvedReference[] {
  const meetings = committees.flatMap((committee) =>
    when === 'previous'
      ? (index.previous(committee, own) ?? [])
      : (index.meetings.get(committee)?.get(when) ?? []),
  );
  const items = named ? itemsOf(meetings, named.number) : [];
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

const itemsOf = (meetings: readonly MeetingOutline[], named: string): ItemReference[] =>
  meetings.flatMap((meeting) =>
    meeting.items.filter(({ number }) => number === named).map((item) => ({ meeting, item })),
  );
