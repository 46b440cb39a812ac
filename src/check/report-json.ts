/** Problems for other programs. */
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { sortProblems } from '../rules/report.ts';

/**
 * A JSON object with `errors` and `warnings` (counts) and `problems`, each with its fields as they
 * are and `file` from where the reader stands (`content/moeder/…`).
 */
export function reportJson(problems: readonly Problem[], folder: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const located = sortProblems(problems).map((problem) => {
    return { ...problem, file: `${folder}/${maskNumbers(problem.file)}` };
  });
  const report = { errors, warnings: problems.length - errors, problems: located };
  return JSON.stringify(report, null, 2);
}
