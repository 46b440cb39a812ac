/** Files items under the KLE subjects and groups that their case numbers name. */
import type { ItemReference, Subject } from './model.ts';
import type { MeetingOutline } from './outline.ts';

/** The group of a subject, `00.01` of `00.01.00`; a group is its own. */
export const subjectGroup = (number: string): string => number.slice(0, 'GG.GG'.length);

/** Adds the items of `meeting`, which is later than all that were added before. */
export function addToSubjects(subjects: Map<string, Subject>, meeting: MeetingOutline): void {
  for (const item of meeting.items) {
    for (const { subject } of item.caseNumbers) {
      if (subject === undefined) continue;
      // Some cases are filed under a group alone.
      const numbers = new Set([subjectGroup(subject), subject]);
      for (const number of numbers) addItem(subjects, number, { meeting, item });
    }
  }
}

function addItem(subjects: Map<string, Subject>, number: string, reference: ItemReference): void {
  const known = subjects.get(number);
  if (known === undefined) subjects.set(number, { number, items: [reference], subjects: [] });
  else if (known.items.at(-1)?.item !== reference.item) known.items.push(reference);
}

/** The subjects in the order of their numbers, each told to its group. */
export function orderSubjects(subjects: ReadonlyMap<string, Subject>): Map<string, Subject> {
  const ordered = new Map([...subjects].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  for (const number of ordered.keys()) {
    const group = subjectGroup(number);
    if (group !== number) ordered.get(group)?.subjects.push(number);
  }
  return ordered;
}
