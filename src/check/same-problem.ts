/** Which problems of a text are those of another version of it: lines move, what is said stays. */
import type { Problem } from '../minutes/problem.ts';

/** What problems that say the same have in common. */
export const nameOf = ({ file, ruleId, reason }: Problem): string =>
  `${file}\n${ruleId}\n${reason}`;

/** Those of `after` that are not in `before`, wherever they stand; of several alike, as many as are more. */
export function addedTo(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const left = before.map(nameOf);
  return after.filter((problem) => {
    const at = left.indexOf(nameOf(problem));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
