/** One meeting as lists of meetings show it: on the home, committee and year pages. */
import type { Archive } from '../archive/model.ts';
import { perArchive } from '../archive/per-archive.ts';
import { committeeAddress, meetingAddress } from '../archive/addresses.ts';
import type { Meeting } from '../minutes/model.ts';

export interface MeetingSummary {
  /** From the root of the site, without its base path. */
  address: string;
  /** ISO day. */
  date: string;
  /** 2 and up for a further meeting of the committee on the same day. */
  sequence: number;
  status: Meeting['status'];
  committee: { name: string; address: string };
  /** Number of items. */
  items: number;
}

export function summarizeMeeting(archive: Archive, meeting: Meeting): MeetingSummary {
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

/** Apart from the committees' meetings, so that a page that names one does not depend on them. */
export const committeeNames = perArchive(
  'committeeNames',
  ({ committees }: Archive) =>
    new Map([...committees].map(([key, { committee }]) => [key, committee.name])),
);

/** The name a committee has now; its key where `udvalg.yml` does not know it. */
export function committeeName(archive: Archive, key: string): string {
  return committeeNames(archive).get(key) ?? key;
}
