/** The meeting before and after one of the same committee. */
import type { Archive } from './model.ts';
import { once } from './once.ts';
import type { MeetingOutline } from './outline.ts';

interface Neighbours {
  previous: MeetingOutline | undefined;
  next: MeetingOutline | undefined;
}

/** For the whole archive at once, so that no page has to search a committee. */
const neighbours = once(({ committees }: Archive) => {
  const all = new Map<MeetingOutline, Neighbours>();
  for (const { meetings } of committees.values()) {
    for (const [index, each] of meetings.entries()) {
      all.set(each, { previous: meetings[index - 1], next: meetings[index + 1] });
    }
  }
  return all;
});

export function neighboursOf(archive: Archive, meeting: MeetingOutline): Neighbours {
  return neighbours(archive).get(meeting) ?? { previous: undefined, next: undefined };
}
