/** The last check before anything is written: does the file read as the meeting it was made from? */
import type { Meeting } from '../../minutes/model.ts';
import type { ReadMeeting } from '../../minutes/read-meeting.ts';
import { note, type ImportNote } from '../report.ts';

/**
 * What is wrong with the file of `meeting` as the site would read it. `items` are the source's, so that
 * a problem is told at the line of its item there.
 */
export function readBackNotes(
  meeting: Meeting,
  { meeting: read, problems }: ReadMeeting,
  items: readonly { line: number }[],
): ImportNote[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return errors.map(({ line, reason }) => {
      const at = read?.items.findLast(
        ({ position }) => position !== undefined && position.line <= line,
      );
      return note('not-publishable', at && items[at.order - 1]?.line, at?.number, reason);
    });
  }
  return canonical(read) === canonical(meeting) ? [] : [note('not-the-same', undefined)];
}

/** A value as text, equal for equal values: positions and absent keys aside. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'position') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
