/** The next meeting, with what somebody who wants to come needs to know. */
import type { Archive } from '../archive/model.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { given } from '../minutes/given.ts';
import { isComing } from '../minutes/days/stage.ts';
import { summarizeMeeting, type MeetingSummary } from './meeting-summary.ts';

export interface NextMeeting {
  meeting: MeetingSummary;
  /** `HH:MM` */
  start?: string;
  place?: string;
}

/** The first of `meetings`, which are oldest first, that is still to come. */
export function nextMeeting(
  archive: Archive,
  meetings: readonly MeetingOutline[],
): NextMeeting | undefined {
  const next = meetings.find((meeting) => isComing(meeting, archive.today));
  if (next === undefined) return undefined;
  const { start, place } = next;
  return { meeting: summarizeMeeting(archive, next), ...given({ start, place }) };
}
