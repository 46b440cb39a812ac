/** Checks a whole content folder: each file by itself, and what must hold between them. */
import type { ContentFolder } from '../archive/content-folder.ts';
import { ledgerFile } from '../archive/read-ledger.ts';
import { movesFile } from '../archive/read-moves.ts';
import type { Problem } from '../minutes/problem.ts';
import { exemptionsFile } from '../privacy/exemptions.ts';
import { reportInto, reportOf, sortProblems } from '../rules/report.ts';
import { allRules, type RuleSet } from '../rules/rule-set.ts';
import { applyExemptions } from './apply-exemptions.ts';
import { readContent, type ReadContent } from './read-content.ts';

/** Reads and checks `folder`. The archive may be published unless {@link hasErrors}. */
export function checkContent(folder: ContentFolder, rules: RuleSet = allRules): ReadContent {
  const { archive, problems } = readContent(folder, rules);
  const found = [...problems];
  const broken = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  const checked = { archive, folder, broken };
  for (const rule of rules.folder) {
    rule.check(checked, (file) => reportOf(rule, found, file));
  }
  for (const compare of rules.comparisons) {
    compare(checked, (file) => reportInto(found, file, rules));
  }
  const exempted = applyExemptions(found, folder.files.get(exemptionsFile) ?? '', rules);
  const moves = [...archive.moves.values(), ...[...archive.renumberings.values()].flat()];
  // Addresses seem lost where a file cannot be read, or where the entry that moves them is wrong.
  if (!hasErrors(exempted)) {
    for (const rule of rules.move) {
      const report = reportOf(rule, exempted, movesFile);
      for (const move of moves) rule.check(move, archive, report);
    }
  }
  if (!hasErrors(exempted)) {
    for (const rule of rules.ledger) rule.check(archive, reportOf(rule, exempted, ledgerFile));
  }
  return { archive, problems: sortProblems(exempted) };
}

/** Whether one of `problems` forbids publishing. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
