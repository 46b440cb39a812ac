/** What references are looked up in: built once for an archive, in one walk. */
import type { Archive } from '../archive/model.ts';
import { neighboursOf } from '../archive/neighbours.ts';
import { perArchive } from '../archive/per-archive.ts';
import type { Meeting } from '../minutes/model.ts';
import { daysBetween, isoWeek } from '../references/calendar.ts';
import { committeeNames, type CommitteeNames } from '../references/names.ts';

export interface ReferenceIndex {
  names: CommitteeNames;
  /** The meetings of a committee, by day and by ISO week. */
  meetings: ReadonlyMap<string, ReadonlyMap<string, readonly Meeting[]>>;
  /** The meeting of a committee before `meeting`, where the archive is without a gap there. */
  previous: (committee: string, meeting: Meeting) => Meeting | undefined;
}

/**
 * Bodies that publish minutes meet at least every third month. Over more days than this the archive
 * lacks meetings, and its previous meeting is not the one that is meant.
 */
const longestBreak = 100;

/** The index of an archive. */
export const referenceIndex = perArchive('referenceIndex', (archive: Archive): ReferenceIndex => {
  const meetings = new Map<string, Map<string, Meeting[]>>();
  for (const [committee, ofCommittee] of archive.committees) {
    const byTime = new Map<string, Meeting[]>();
    for (const meeting of ofCommittee.meetings) {
      for (const time of [meeting.date, isoWeek(meeting.date)]) {
        const known = byTime.get(time);
        if (known) known.push(meeting);
        else byTime.set(time, [meeting]);
      }
    }
    meetings.set(committee, byTime);
  }
  const before = (committee: string, meeting: Meeting): Meeting | undefined =>
    committee === meeting.committee
      ? neighboursOf(archive, meeting).previous
      : archive.committees.get(committee)?.meetings.findLast(({ date }) => date < meeting.date);
  return {
    names: committeeNames([...archive.committees.values()].map(({ committee }) => committee)),
    meetings,
    previous(committee, meeting) {
      const found = before(committee, meeting);
      return found && daysBetween(found.date, meeting.date) <= longestBreak ? found : undefined;
    },
  };
});
