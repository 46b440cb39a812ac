/** Mends in a file what its rules know the right line of. */
import type { Problem } from '../../minutes/problem.ts';

/** The problems of a file that has this text. */
export type ReadProblems = (text: string) => readonly Problem[];

/** So many lines are mended in one file at most. */
const mostSteps = 1000;

/**
 * `text` with each line written that a problem has ready, one after the other. A line is taken only if its
 * problem is gone with it and no other comes, save one that has its own line ready; if such a one is left
 * in the end, nothing is changed. Mending the result again changes nothing.
 */
export function mendText(text: string, read: ReadProblems): string {
  const before = read(text);
  const refused = new Set<string>();
  let current = { text, problems: before };
  for (let step = 0; step < mostSteps; step++) {
    const next = current.problems.find(({ fix, ...problem }) => {
      return fix !== undefined && !refused.has(placeOf(problem));
    });
    if (next === undefined) break;
    const mended = withFix(current.text, next);
    const problems = read(mended);
    if (isBetter(current.problems, problems, next)) current = { text: mended, problems };
    else refused.add(placeOf(next));
  }
  return addedTo(before, current.problems).length === 0 ? current.text : text;
}

/** Writes a problem's ready line; line ends and a byte order mark stay. */
function withFix(text: string, { line, fix = '' }: Problem): string {
  const lines = text.split('\n');
  const typed = lines[line - 1] ?? '';
  lines[line - 1] = (/^\uFEFF/.exec(typed)?.[0] ?? '') + fix + (typed.endsWith('\r') ? '\r' : '');
  return lines.join('\n');
}

function isBetter(before: readonly Problem[], after: readonly Problem[], mended: Problem): boolean {
  const isGone = addedTo(after, before).some((problem) => nameOf(problem) === nameOf(mended));
  const added = addedTo(before, after);
  return isGone && after.length <= before.length && added.every(({ fix }) => fix !== undefined);
}

/** Those of `after` that are not in `before`, wherever they stand. */
export function addedTo(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const left = before.map(nameOf);
  return after.filter((problem) => {
    const at = left.indexOf(nameOf(problem));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const nameOf = ({ file, ruleId, reason }: Problem): string => `${file}\n${ruleId}\n${reason}`;

const placeOf = ({ ruleId, line, column }: Omit<Problem, 'fix'>): string =>
  `${ruleId} ${line}:${column}`;
