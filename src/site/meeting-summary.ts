/** One meeting as lists of meetings show it: on the home, committee and year pages. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { committeeAddress, meetingAddress } from '../archive/addresses.ts';

export interface MeetingSummary {
  /** From the root of the site, without its base path. */
  address: string;
  /** ISO day. */
  date: string;
  /** 2 and up for a further meeting of the committee on the same day. */
  sequence: number;
  status: MeetingOutline['status'];
  committee: { name: string; address: string };
  /** Number of items. */
  items: number;
}

export function summarizeMeeting(archive: Archive, meeting: MeetingOutline): MeetingSummary {
  return {
    address: meetingAddress(meeting),
    date: meeting.date,
    sequence: meeting.sequence,
    status: meeting.status,
    committee: {
      name: committeeName(archive, meeting.committee),
      address: committeeAddress(meeting.committee),
    },
    items: meeting.items.length,
  };
}

/** The names committees have now, by their keys. */
export const committeeNames = once(
  ({ committees }: Archive) =>
    new Map([...committees].map(([key, { committee }]) => [key, committee.name])),
);

/** The name a committee has now; its key where `udvalg.yml` does not know it. */
export function committeeName(archive: Archive, key: string): string {
  return committeeNames(archive).get(key) ?? key;
}
