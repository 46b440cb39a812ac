/** View of `/emne/`: the KLE groups that have items, by their main groups. */
import type { Archive } from '../archive/model.ts';
import { subjectGroup } from '../archive/subjects.ts';
import { usedSubject, type UsedSubject } from './busy-subjects.ts';
import { mainGroup, planAddress } from './kle-number.ts';

export interface SubjectListPage {
  /** In the order of their numbers. */
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
      groups: own.map(({ number, items }) =>
        usedSubject(
          archive,
          number,
          items.map(({ item }) => item),
        ),
      ),
    })),
  };
}
