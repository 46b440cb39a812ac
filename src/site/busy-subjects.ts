/** The KLE groups under which most was treated. */
import type { Archive } from '../archive/model.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { isRoutine } from '../archive/routine-items.ts';
import { subjectGroup } from '../archive/subjects.ts';
import { subjectLink, type SubjectLink } from './kle-number.ts';

/** A KLE number, which items are filed under. */
export interface UsedSubject extends SubjectLink {
  /** Number of items. */
  items: number;
  /** Titles of items under it, the newest first, where it has no title of its own. */
  examples: string[];
}

/** So many groups are shown; one with fewer items is not busy, and fewer groups are no comparison. */
const shown = { groups: 6, leastItems: 3, leastGroups: 2 };

/** So many titles tell what a number without one is about. */
const mostExamples = 2;

/** The groups of most items of `meetings`, which are oldest first; none where there is nothing to compare. */
export function busySubjects(archive: Archive, meetings: readonly MeetingOutline[]): UsedSubject[] {
  const items = new Map<string, ItemOutline[]>();
  for (const item of meetings.flatMap((meeting) => meeting.items)) {
    if (isRoutine(item)) continue;
    const subjects = item.caseNumbers.flatMap(({ subject }) => subject ?? []);
    for (const group of new Set(subjects.map(subjectGroup))) {
      const known = items.get(group);
      if (known) known.push(item);
      else items.set(group, [item]);
    }
  }
  const busy = [...items]
    .filter(([, filed]) => filed.length >= shown.leastItems)
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .slice(0, shown.groups);
  if (busy.length < shown.leastGroups) return [];
  return busy.map(([group, filed]) => usedSubject(archive, group, filed));
}

/** A number with the items under it, oldest first. */
export function usedSubject(
  archive: Archive,
  number: string,
  items: readonly ItemOutline[],
): UsedSubject {
  const link = subjectLink(archive, number);
  const titles = link.title === undefined ? examplesOf(items) : [];
  return { ...link, items: items.length, examples: titles };
}

/** The newest titles, without those that every meeting has. */
function examplesOf(items: readonly ItemOutline[]): string[] {
  const titles = new Set<string>();
  for (const item of items.toReversed()) {
    if (item.title !== '' && !isRoutine(item)) titles.add(item.title);
    if (titles.size === mostExamples) break;
  }
  return [...titles];
}
