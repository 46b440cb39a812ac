/** Files items under the KLE subjects and groups that their case numbers name. */
import type { ItemReference, Subject } from './model.ts';
import type { MeetingOutline } from './outline.ts';

/** The group of a subject, `00.01` of `00.01.00`; a group is its own. */
export const subjectGroup = (number: string): string => number.slice(0, 'GG.GG'.length);

/** Items that are given oldest first: the newest meeting first, each in the order of its agenda. */
export const newestMeetingFirst = (items: readonly ItemReference[]): ItemReference[] =>
  [...Map.groupBy(items, ({ meeting }) => meeting).values()].toReversed().flat();

/** The subjects and groups by number, in that order, with the items of `meetings` in theirs. */
export function subjectsOf(meetings: readonly MeetingOutline[]): Map<string, Subject> {
  const items = new Map<string, ItemReference[]>();
  for (const meeting of meetings) {
    for (const item of meeting.items) {
      // A set, as some cases are filed under a group alone, and an item may have several of one subject.
      const subjects = item.caseNumbers.flatMap(({ subject }) => subject ?? []);
      for (const number of new Set(subjects.flatMap((each) => [subjectGroup(each), each]))) {
        const known = items.get(number);
        if (known) known.push({ meeting, item });
        else items.set(number, [{ meeting, item }]);
      }
    }
  }
  const numbers = [...items.keys()].sort();
  const ofGroup = Map.groupBy(numbers, subjectGroup);
  return new Map(
    numbers.map((number) => {
      const subjects = (ofGroup.get(number) ?? []).filter((each) => each !== number);
      return [number, { number, items: items.get(number) ?? [], subjects }];
    }),
  );
}
