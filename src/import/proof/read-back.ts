/**
 * The last check before writing: the file has to read back as the meeting that it was made from.
 */
import type { Meeting } from '../../minutes/model.ts';
import type { Problem } from '../../minutes/problem.ts';
import type { ReadMeeting } from '../../rules/read-meeting.ts';
import { allRules, type RuleSet } from '../../rules/rule-set.ts';
import { note, type ImportNote } from '../report.ts';

/**
 * The errors of the file of `meeting` as read back. `items` are the draft's, to locate an error at
 * its item in the source. What an editor is to decide (`importWrites` of a rule) is told, but is no error
 * yet: the build will refuse it.
 */
export function readBackNotes(
  meeting: Meeting,
  { meeting: read, problems }: ReadMeeting,
  items: readonly { line: number }[],
  rules: RuleSet = allRules,
): ImportNote[] {
  const tell = (kind: 'to-decide' | 'not-publishable', { line, reason }: Problem): ImportNote => {
    const at = read?.items.findLast(
      ({ position }) => position !== undefined && position.line <= line,
    );
    return note(kind, at && items[at.order - 1]?.line, at?.number, reason);
  };
  const isToDecide = ({ ruleId }: Problem): boolean =>
    rules.byId.get(ruleId)?.importWrites === true;
  // Of an item that may be closed, the import has a note that names the words.
  const told = problems
    .filter((problem) => isToDecide(problem) && problem.ruleId !== 'lukket-vaerdi')
    .map((problem) => tell('to-decide', problem));
  const errors = problems.filter((problem) => problem.severity === 'error' && !isToDecide(problem));
  if (errors.length > 0) {
    return [...told, ...errors.map((problem) => tell('not-publishable', problem))];
  }
  return canonical(read) === canonical(meeting) ? told : [...told, note('not-the-same', undefined)];
}

/** A value as JSON with sorted keys, without positions: equal for equal values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'position') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
