/** The meeting before and after one of the same committee. */
import type { Meeting } from '../minutes/model.ts';
import type { Archive } from './model.ts';
import { perArchive } from './per-archive.ts';

export interface Neighbours {
  previous: Meeting | undefined;
  next: Meeting | undefined;
}

/** Worked out for the whole archive at once, so that no page walks a committee. */
const neighbours = perArchive('neighbours', ({ committees }: Archive) => {
  const all = new Map<Meeting, Neighbours>();
  for (const { meetings } of committees.values()) {
    for (const [index, each] of meetings.entries()) {
      all.set(each, { previous: meetings[index - 1], next: meetings[index + 1] });
    }
  }
  return all;
});

export function neighboursOf(archive: Archive, meeting: Meeting): Neighbours {
  return neighbours(archive).get(meeting) ?? { previous: undefined, next: undefined };
}
