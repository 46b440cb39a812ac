/** The index in which references to meetings are looked up. */
import type { Archive } from '../archive/model.ts';
import { neighboursOf } from '../archive/neighbours.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { daysBetween } from '../minutes/days/dates.ts';
import { daysOf } from '../minutes/days/meeting-days.ts';
import { isoWeek } from '../references/calendar.ts';

export interface ReferenceIndex {
  /** The meetings of a committee, by each of their days and by ISO week. */
  meetings: ReadonlyMap<string, ReadonlyMap<string, readonly MeetingOutline[]>>;
  /** The meeting of a committee before `meeting`, where the archive is without a gap there. */
  previous: (committee: string, meeting: MeetingOutline) => MeetingOutline | undefined;
}

/**
 * In days. Bodies that publish minutes meet at least every third month; after a longer break the
 * archive lacks meetings, so that the one before is not the previous meeting that a text means.
 */
const longestBreak = 100;

/** A meeting of several days is found by each. */
const byDay = (meetings: readonly MeetingOutline[]): [string, MeetingOutline[]][] =>
  [
    ...Map.groupBy(
      meetings.flatMap((meeting) => daysOf(meeting).map((day) => ({ day, meeting }))),
      ({ day }) => day,
    ),
  ].map(([day, held]) => [day, held.map(({ meeting }) => meeting)]);

/** The index of an archive. */
export const referenceIndex = once((archive: Archive): ReferenceIndex => {
  const meetings = new Map(
    [...archive.committees].map(([committee, { meetings: held }]) => [
      committee,
      new Map([...byDay(held), ...Map.groupBy(held, ({ date }) => isoWeek(date))]),
    ]),
  );
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
