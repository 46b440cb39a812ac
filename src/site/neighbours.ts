/** The meeting before and after one of the same committee. */
import type { Archive } from '../archive/model.ts';
import type { Meeting } from '../minutes/model.ts';

export interface Neighbours {
  previous: Meeting | undefined;
  next: Meeting | undefined;
}

const known = new WeakMap<Archive, Map<Meeting, Neighbours>>();

/** Worked out for the whole archive at the first call, so that no page walks a committee. */
export function neighboursOf(archive: Archive, meeting: Meeting): Neighbours {
  let neighbours = known.get(archive);
  if (neighbours === undefined) {
    neighbours = new Map();
    for (const { meetings } of archive.committees.values()) {
      for (const [index, each] of meetings.entries()) {
        neighbours.set(each, { previous: meetings[index - 1], next: meetings[index + 1] });
      }
    }
    known.set(archive, neighbours);
  }
  return neighbours.get(meeting) ?? { previous: undefined, next: undefined };
}
