/** Problems as GitHub Actions shows them beside the lines of a change. */
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { sortProblems } from '../rules/report.ts';
import { linesOf, onOneLine } from './inert.ts';

/**
 * One workflow command a problem; empty where there is none.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportGithub(problems: readonly Problem[], folder: string): string {
  return sortProblems(problems)
    .map(({ severity, file, line, column, ruleId, reason, advice }) => {
      const place = `file=${property(onOneLine(`${folder}/${maskNumbers(file)}`))},line=${line},col=${column}`;
      return `::${severity} ${place},title=${property(ruleId)}::${data([onOneLine(reason), ...linesOf(advice)].join('\n'))}`;
    })
    .join('\n');
}

/** A command ends with its line; what would end it, or its escapes, is escaped. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
