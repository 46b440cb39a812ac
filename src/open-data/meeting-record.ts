/** What the data of a meeting needs of the archive, besides its text. */
import { itemAddress, meetingAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import { given } from '../minutes/given.ts';
import { isSameNumber, numberOfAddress } from '../minutes/items/item-number.ts';
import type { Correction, Meeting } from '../minutes/model.ts';
import { stageOf } from '../minutes/days/stage.ts';
import { publishedAttachments } from '../site/content-links.ts';
import { meetingFacts, type MeetingFacts } from '../site/meeting-facts.ts';
import { committeeName } from '../site/meeting-summary.ts';
import { itemRecord, type ItemRecord } from './item-record.ts';

/** Plain data. */
export interface MeetingRecord extends Pick<
  Meeting,
  | 'committee'
  | 'date'
  | 'sequence'
  | 'start'
  | 'end'
  | 'endDate'
  | 'place'
  | 'status'
  | 'title'
  | 'present'
  | 'apologies'
> {
  municipality: string;
  licence?: string;
  address: string;
  committeeName: string;
  isCancelled: boolean;
  sources: MeetingFacts['sources'];
  approval: MeetingFacts['approval'];
  corrections: { date: string; item?: string; text: string }[];
  /** Names of its published attachments. */
  attachments: readonly string[];
  items: MeetingItem[];
  /** Items that were withdrawn. */
  withdrawn: { number: string; address: string }[];
}

/** An item; of a closed one its number and its address alone. */
export type MeetingItem =
  { isClosed: true; number: string; address: string } | (ItemRecord & { isClosed: false });

/** The meeting `key` (`<committee>/<slug>`), if there is one. */
export function meetingRecord(archive: Archive, key: string): MeetingRecord | undefined {
  const meeting = archive.meetings.get(key);
  if (meeting === undefined) return undefined;
  const { committee, date, sequence, start, end, endDate, place, status, title } = meeting;
  const { municipality, licence } = archive.settings;
  const { sources, approval } = meetingFacts(archive, meeting);
  return {
    municipality,
    address: meetingAddress(meeting),
    ...{ committee, committeeName: committeeName(archive, committee) },
    ...{ date, sequence, status, title, sources, approval },
    ...given({ licence, start, end, endDate, place }),
    isCancelled: stageOf(meeting).kind === 'cancelled',
    present: meeting.present,
    apologies: meeting.apologies,
    corrections: openCorrections(meeting).map(({ date, item, text }) => {
      return { date, text, ...given({ item }) };
    }),
    attachments: publishedAttachments(archive, meeting),
    items: meeting.items.map((item) => meetingItem(archive, meeting, item)),
    withdrawn: withdrawnItems(archive, meeting),
  };
}

function meetingItem(archive: Archive, meeting: MeetingOutline, item: ItemOutline): MeetingItem {
  const record = itemRecord(archive, item);
  return record === undefined
    ? { isClosed: true, number: item.number, address: itemAddress(meeting, item) }
    : { ...record, isClosed: false };
}

/** Those of the whole meeting and of its open items: one of a closed item may tell of it. */
export const openCorrections = ({ corrections, items }: MeetingOutline): Correction[] =>
  corrections.filter(
    ({ item: number }) =>
      number === undefined ||
      !items.some((item) => item.closed && isSameNumber(item.number, number)),
  );

function withdrawnItems(archive: Archive, meeting: MeetingOutline): MeetingRecord['withdrawn'] {
  const beginning = `${meetingAddress(meeting)}punkt-`;
  return withdrawnOf(archive, meeting)
    .filter((address) => address.startsWith(beginning))
    .map((address) => ({
      number: numberOfAddress(address.slice(beginning.length, -1)),
      address,
    }));
}
