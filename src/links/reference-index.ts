/** What references are looked up in: built once for an archive, in one walk. */
import type { Archive } from '../archive/model.ts';
import { neighboursOf } from '../archive/neighbours.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { daysBetween, isoWeek } from '../references/calendar.ts';

export interface ReferenceIndex {
  /** The meetings of a committee, by day and by ISO week. */
  meetings: ReadonlyMap<string, ReadonlyMap<string, readonly MeetingOutline[]>>;
  /** The meeting of a committee before `meeting`, where the archive is without a gap there. */
  previous: (committee: string, meeting: MeetingOutline) => MeetingOutline | undefined;
}

/**
 * Bodies that publish minutes meet at least every third month. Over more days than this the archive
 * lacks meetings, and its previous meeting is not the one that is meant.
 */
const longestBreak = 100;

/** The index of an archive. */
export const referenceIndex = once((archive: Archive): ReferenceIndex => {
  const meetings = new Map<string, Map<string, MeetingOutline[]>>();
  for (const [committee, ofCommittee] of archive.committees) {
    const byTime = new Map<string, MeetingOutline[]>();
    for (const meeting of ofCommittee.meetings) {
      for (const time of [meeting.date, isoWeek(meeting.date)]) {
        const known = byTime.get(time);
        if (known) known.push(meeting);
        else byTime.set(time, [meeting]);
      }
    }
    meetings.set(committee, byTime);
  }
  const before = (committee: string, meeting: MeetingOutline): MeetingOutline | undefined =>
    committee === meeting.committee
      ? neighboursOf(archive, meeting).previous
      : archive.committees.get(committee)?.meetings.findLast(({ date }) => date < meeting.date);
  return {
    meetings,
    previous(committee, meeting) {
      const found = before(committee, meeting);
      return found && daysBetween(found.date, meeting.date) <= longestBreak ? found : undefined;
    },
  };
});
