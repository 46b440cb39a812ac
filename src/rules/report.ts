/** Makes problems of what rules and readers report. */
import type { Problem, Report } from '../minutes/problem.ts';
import { maskNumbers, mayHoldPersonNumber } from '../privacy/mask.ts';
import { given } from '../minutes/given.ts';
import { allRules, type RuleSet } from './rule-set.ts';
import type { OwnReport, Rule } from './rule.ts';

/** Makes a {@link Report} for `file` that adds to `problems`; a rule that is not in `set` says nothing. */
export function reportInto(problems: Problem[], file: string, set: RuleSet = allRules): Report {
  return (ruleId, place, ...details) => {
    const rule = set.byId.get(ruleId);
    if (rule) reportOf(rule, problems, file)(place, ...(details as unknown[]));
  };
}

/**
 * Makes the report of one rule for `file` that adds to `problems`. What it quotes is masked where it may
 * be a person's number: a problem is shown, logged and cached.
 */
export function reportOf(rule: Rule, problems: Problem[], file: string): OwnReport<unknown[]> {
  return (place, ...details) => {
    const { line, column } = place ?? { line: 1, column: 1 };
    const { id: ruleId, severity } = rule;
    const { reason, advice, digest, fix: ready } = rule.say(...details);
    const fix = ready !== undefined && mayHoldPersonNumber(ready) ? undefined : ready;
    const masked = { reason: maskNumbers(reason), advice: maskNumbers(advice) };
    const said = { ...masked, ...given({ digest, fix }) };
    problems.push({ ruleId, severity, file, line, column, ...said });
  };
}

/**
 * `problems` of files without those that come of the same line of YAML not being read as what it says:
 * what is read instead is only a guess.
 */
export function withoutGuesses(problems: readonly Problem[]): Problem[] {
  const place = ({ file, line }: Problem): string => `${line} ${file}`;
  const told = new Set(problems.filter(isMisreading).map(place));
  return told.size === 0
    ? [...problems]
    : problems.filter(
        (each) => isMisreading(each) || each.digest !== undefined || !told.has(place(each)),
      );
}

const isMisreading = ({ ruleId }: Problem): boolean => ruleId === 'yaml-tekst';

/** Problems in the order an editor reads them: by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
