/** A meeting in lists of meetings: on the home, committee and year pages. */
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { given } from '../minutes/given.ts';
import { hasCome, isComing, stageOf, type Stage } from '../minutes/days/stage.ts';
import { committeeAddress, meetingAddress } from '../archive/addresses.ts';

export interface CommitteeLink {
  name: string;
  address: string;
}

export interface MeetingSummary {
  /** From the root of the site, without its base path. */
  address: string;
  /** ISO day. */
  date: string;
  /** 2 and up for a further meeting of the committee on the same day. */
  sequence: number;
  /** ISO day; absent where it ended on the same. */
  endDate?: string;
  stage: Stage;
  committee: CommitteeLink;
  /** Number of items. */
  items: number;
}

export function summarizeMeeting(archive: Archive, meeting: MeetingOutline): MeetingSummary {
  return {
    address: meetingAddress(meeting),
    date: meeting.date,
    sequence: meeting.sequence,
    ...given({ endDate: meeting.endDate }),
    stage: stageOf(meeting, archive.today),
    committee: committeeLink(archive, meeting.committee),
    items: meeting.items.length,
  };
}

/** Whether a meeting in a list is still to come on `today`, or would be, were it not cancelled. */
export const isAhead = ({ stage, date }: MeetingSummary, today: string | undefined): boolean =>
  stage.kind === 'coming' || (stage.kind === 'cancelled' && today !== undefined && date >= today);

/** The meetings that are not cancelled: only those are counted. */
export const notCancelled = (
  meetings: readonly MeetingOutline[],
  { today }: Pick<Archive, 'today'>,
): MeetingOutline[] => meetings.filter((meeting) => stageOf(meeting, today).kind !== 'cancelled');

/** The meetings that have been held. */
export const heldMeetings = (
  meetings: readonly MeetingOutline[],
  archive: Pick<Archive, 'today'>,
): MeetingOutline[] =>
  notCancelled(meetings, archive).filter(
    (meeting) => hasCome(meeting, archive.today) && !isComing(meeting, archive.today),
  );

/** The current names of committees, by key. */
export const committeeNames = once(
  ({ committees }: Archive) =>
    new Map([...committees].map(([key, { committee }]) => [key, committee.name])),
);

/** The current name of a committee; its key if `udvalg.yml` does not have it. */
export function committeeName(archive: Archive, key: string): string {
  return committeeNames(archive).get(key) ?? key;
}

export const committeeLink = (archive: Archive, key: string): CommitteeLink => ({
  name: committeeName(archive, key),
  address: committeeAddress(key),
});
