/** Looks up in the archive what running text refers to. */
import { caseAddress, itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive, CaseFile, ItemReference } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { isSameNumber } from '../minutes/items/item-number.ts';
import { areOf } from '../references/municipalities.ts';
import type { MeetingMention, Reference } from '../references/reference.ts';
import { referenceIndex, type ReferenceIndex } from './reference-index.ts';

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

/** The meeting, and the item unless it is the introduction, that a text is of. */
export interface TextOwner {
  meeting: MeetingOutline;
  item?: ItemOutline;
}

/**
 * Resolves `references`, all found in one text node of `from`: in order, without overlaps.
 * Left out are those for which the archive has not exactly one meeting, item or case, and those to
 * the meeting itself or to the item that the text is of. Where the meeting lacks the item named, the reference is to the meeting.
 */
export function resolveInText(
  archive: Archive,
  references: readonly Reference[],
  from: TextOwner,
): ResolvedReference[] {
  // An item that is named between two meetings is read as one of both: it belongs to the first.
  let free = 0;
  return resolve(archive, references, from).filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** The same for references from any number of texts; some may overlap. */
export function resolve(
  archive: Archive,
  references: readonly Reference[],
  from: TextOwner,
): ResolvedReference[] {
  const index = referenceIndex(archive);
  return references.flatMap(({ start, end, to, municipalities }) => {
    if (!areOf(archive.settings.municipality, municipalities)) return [];
    if (to.kind === 'meeting') return resolveMeeting(index, from.meeting, { start, end }, to);
    if (to.kind === 'item') return resolveItem(from, { start, end }, to.number);
    const file = archive.cases.get(to.number.address);
    if (file?.number.normal !== to.number.normal) return [];
    return [{ start, end, address: caseAddress(file.number), to: { kind: 'case', file } }];
  });
}

function resolveItem(
  { meeting, item: own }: TextOwner,
  place: { start: number; end: number },
  number: string,
): ResolvedReference[] {
  const [found, ...others] = itemsOf([meeting], number);
  if (found === undefined || others.length > 0 || found.item === own) return [];
  const address = itemAddress(meeting, found.item);
  return [{ ...place, address, to: { kind: 'item', minutes: false, ...found } }];
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
    meeting.items
      .filter(({ number }) => isSameNumber(number, named))
      .map((item) => ({ meeting, item })),
  );
