/** What Acadre lists as produced of a meeting, and whether it is published. */
import type { Listing } from '../exported-meeting.ts';
import { sortable } from '../moments.ts';
import type { Tree } from '../read-tree.ts';
import { all } from '../tree-parts.ts';
import { isOpen, tablesOf } from './fields.ts';
import { oneLine } from '../../../minutes/words/plain-words.ts';

/** What has been produced of a meeting: the values are attributes here. */
export function readListings(root: Tree): Listing[] {
  return tablesOf(root, 'producedagenda').flatMap((table) =>
    all(table, 'fields').map((fields) => {
      const facts = new Map(
        all(fields, 'field').flatMap(({ attributes }) => Object.entries(attributes)),
      );
      const value = (name: string): string => oneLine(facts.get(name) ?? '');
      return {
        file: value('xmlfilename'),
        isPublished: value('publish') === '1',
        isClosed: !isOpen(value('accessid'), value('access')),
        version: sortable(value('publishdate')),
        kind: value('type') === '2' ? ('minutes' as const) : ('agenda' as const),
        documents: [value('docfilename')],
      };
    }),
  );
}
