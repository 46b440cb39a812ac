/** Mends in a file what its rules know the right line of. */
import type { Problem } from '../../minutes/problem.ts';
import { addedTo, nameOf } from '../same-problem.ts';

/** The problems of a file that has this text. */
export type ReadProblems = (text: string) => readonly Problem[];

/** So many lines are mended in one file at most. */
const mostSteps = 1000;

/**
 * `text` with each line written that a problem has ready, one after the other. A line is taken only if its
 * problem is gone with it and no error comes, save one that has its own line ready; if such a one is left
 * in the end, nothing is changed. Mending the result again changes nothing.
 */
export function mendText(text: string, read: ReadProblems): string {
  const before = read(text);
  let current = { text, problems: before };
  for (let step = 0; step < mostSteps; step++) {
    const next = mendOne(current.text, current.problems, read);
    if (next === undefined) break;
    current = next;
  }
  return addedErrors(before, current.problems).length === 0 ? current.text : text;
}

/** Writes the first ready line that can be taken; `undefined` if there is none. */
function mendOne(text: string, problems: readonly Problem[], read: ReadProblems) {
  for (const problem of problems) {
    if (problem.fix === undefined) continue;
    const mended = withFix(text, problem);
    const after = read(mended);
    if (isBetter(problems, after, problem)) return { text: mended, problems: after };
  }
  return undefined;
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
  return isGone && addedErrors(before, after).every(({ fix }) => fix !== undefined);
}

const addedErrors = (before: readonly Problem[], after: readonly Problem[]): Problem[] =>
  addedTo(before, after).filter(({ severity }) => severity === 'error');
