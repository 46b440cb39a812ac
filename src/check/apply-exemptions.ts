/** What an editor has allowed in `undtagelser.yml` stops no publication, and is told each time. */
import type { Problem } from '../minutes/problem.ts';
import {
  exemptionOf,
  exemptionsFile,
  readExemptions,
  type Exemption,
} from '../privacy/exemptions.ts';
import { reportInto } from '../rules/report.ts';
import type { RuleSet } from '../rules/rule-set.ts';

/**
 * `problems` with those that the exemptions in `text` allow replaced by warnings, and with what is wrong
 * with the exemptions: one that allows nothing is told as well.
 */
export function applyExemptions(
  problems: readonly Problem[],
  text: string,
  rules: RuleSet,
): Problem[] {
  if (text === '') return [...problems];
  const applied: Problem[] = [];
  const report = reportInto(applied, exemptionsFile, rules);
  const exemptions = readExemptions(text, report);
  const used = new Set<Exemption>();
  for (const problem of problems) {
    const { ruleId: rule, file, digest, line, column } = problem;
    const exemption =
      digest === undefined ? undefined : exemptionOf(exemptions, { rule, file, digest });
    if (exemption === undefined) applied.push(problem);
    else {
      used.add(exemption);
      const { date, reason } = exemption;
      reportInto(applied, file, rules)(
        'undtagelse-brugt',
        { line, column },
        { rule, date, reason },
      );
    }
  }
  for (const exemption of exemptions) {
    if (!used.has(exemption)) report('undtagelse-ubrugt', exemption.position, exemption);
  }
  return applied;
}
