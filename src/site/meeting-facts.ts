/** View of the facts of a meeting. */
import { attachmentAddress, itemAddress, meetingKey } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { stageOf, type Stage } from '../minutes/days/stage.ts';
import { approvals } from '../links/approvals.ts';
import { pairWithValues } from '../minutes/facts/entries.ts';
import type { Facts } from '../minutes/facts/fact.ts';
import { facts, type FactValues } from '../minutes/facts/index.ts';
import { given } from '../minutes/given.ts';
import { endsNextNight } from '../minutes/days/meeting-days.ts';
import type { Meeting, Source } from '../minutes/model.ts';

export interface MeetingFacts extends Pick<
  Meeting,
  'title' | 'date' | 'sequence' | 'start' | 'end' | 'endDate' | 'place' | 'status'
> {
  /** Whether it ended after midnight, in the night after its only day. */
  overnight?: true;
  rows: FactRow[];
  stage: Stage;
  /** Whether any of its items has a decision. */
  isDecided: boolean;
  /** The documents that it was made from, in the order in which they were imported. */
  sources: SourceDocument[];
  /** The item of a later meeting that approved these minutes, if known. */
  approval: { date: string; endDate?: string; address: string } | undefined;
}

export interface SourceDocument {
  file: string;
  /** Absent if it is not among the attachments. */
  address?: string;
  /** Printed numbers of the items that it holds; absent where it holds all, as the only one. */
  items?: string[];
}

/** A fact that is shown as a text. */
export interface FactRow {
  label: string;
  /** Empty where the meeting has none. */
  text: string;
  /** How many people it names, where they are too many to be read before the items. */
  folded?: number;
}

/** So many names are shown at once. */
const fewNames = 6;

export function meetingFacts(archive: Archive, meeting: MeetingOutline): MeetingFacts {
  const { title, date, sequence, start, end, endDate, place, status } = meeting;
  return {
    ...{ title, date, sequence, status },
    ...given({ start, end, endDate, place }),
    ...(endsNextNight(meeting) && { overnight: true as const }),
    rows: factRows(meeting),
    stage: stageOf(meeting, archive.today),
    isDecided: meeting.items.some(({ decision }) => decision !== undefined),
    approval: approvalOf(archive, meeting),
    sources: meeting.sources.map((source) => sourceDocument(archive, meeting, source)),
  };
}

/** The facts in `list` that are declared with a row, in the order of the file. */
export const factRows = (meeting: FactValues, list: Facts = facts): FactRow[] =>
  pairWithValues(list, meeting).flatMap(([{ row }, value]) => {
    if (row === undefined) return [];
    const { label } = row;
    if (value === undefined) return [{ label, text: '' }];
    const count = row.names?.(value) ?? 0;
    return [{ label, text: row.text(value), ...(count > fewNames && { folded: count }) }];
  });

function approvalOf(archive: Archive, meeting: MeetingOutline): MeetingFacts['approval'] {
  const approving = approvals(archive).ofMeeting.get(meeting);
  if (approving === undefined) return undefined;
  const { date, endDate } = approving.meeting;
  return { date, ...given({ endDate }), address: itemAddress(approving.meeting, approving.item) };
}

function sourceDocument(
  archive: Archive,
  meeting: MeetingOutline,
  { file, items }: Source,
): SourceDocument {
  const attachment = `${meetingKey(meeting)}/${file}`;
  const isPublished = archive.publishedFiles.has(attachment);
  const shown = items?.filter((number) => meeting.items.some((item) => item.number === number));
  return {
    file,
    ...(isPublished && { address: attachmentAddress(attachment) }),
    ...given({ items: shown }),
  };
}
