/** View of `/emne/`: the KLE groups that have items, by their main groups. */
import type { Archive } from '../archive/model.ts';
import { subjectGroup } from '../archive/subjects.ts';
import { usedSubject, type UsedSubject } from './busy-subjects.ts';
import { mainGroup, planAddress } from './kle-number.ts';

export interface SubjectListPage {
  /** In the order of their numbers; their groups with about how many items they have. */
  mainGroups: MainGroup[];
}

interface MainGroup {
  /** `00` */
  number: string;
  title: string | undefined;
  /** Address in the public KLE plan. */
  planAddress: string;
  groups: UsedSubject[];
}

export function subjectListPage(archive: Archive): SubjectListPage {
  const groups = [...archive.subjects.values()].filter(
    ({ number }) => number === subjectGroup(number),
  );
  return {
    mainGroups: [...Map.groupBy(groups, ({ number }) => number.slice(0, 2))].map(([main, own]) => ({
      ...mainGroup(archive, main),
      planAddress: planAddress(main),
      groups: own.map(({ number, items }) => {
        // So the oldest titles are its examples, which no later item changes.
        const filed = items.map(({ item }) => item).toReversed();
        return { ...usedSubject(archive, number, filed), items: roundedDown(items.length) };
      }),
    })),
  };
}

/** 9, 10, 20 … 90, 100, 200 …: so that not every item published changes the page. */
function roundedDown(count: number): number {
  const unit = 10 ** (String(count).length - 1);
  return Math.floor(count / unit) * unit;
}
