/** Problems as GitLab shows them in a merge request. */
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { sortProblems } from '../rules/report.ts';
import { fingerprints } from './fingerprint.ts';

/** What GitLab calls them: an error refuses the build. */
const severities = { error: 'critical', warning: 'minor' } as const;

/**
 * A JSON list with an entry for each problem; `folder` is the content folder as the repository knows it.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function reportGitlab(problems: readonly Problem[], folder: string): string {
  const sorted = sortProblems(problems);
  const marks = fingerprints(sorted);
  const entries = sorted.map(({ severity, file, line, ruleId, reason, advice }, index) => ({
    description: `${reason} ${advice}`,
    check_name: ruleId,
    fingerprint: marks[index],
    severity: severities[severity],
    location: { path: `${folder}/${maskNumbers(file)}`, lines: { begin: line } },
  }));
  return JSON.stringify(entries, null, 2);
}
