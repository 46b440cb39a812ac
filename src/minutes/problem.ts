/** What is wrong with a content file, where, and what to do. Content never throws; it has problems. */
import { rules, type RuleDetails, type RuleId } from '../rules/index.ts';
import type { Saying, Severity } from '../rules/rule.ts';

export interface Problem extends Saying {
  ruleId: RuleId;
  severity: Severity;
  /** Path from the content folder, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units as editors count. */
  column: number;
}

/** A place in a file, 1-based; unist's `Point` is one. */
export interface Place {
  line: number;
  column: number;
}

export const startOfFile: Place = { line: 1, column: 1 };

/** Collects the problems of one file; `details` are what the rule's text needs. */
export type Report = <Id extends RuleId>(
  ruleId: Id,
  place: Place | undefined,
  ...details: RuleDetails<Id>
) => void;

/** Makes a {@link Report} for `file` that adds to `problems`. */
export function reportInto(problems: Problem[], file: string): Report {
  return (ruleId, place, ...details) => {
    const rule = rules[ruleId];
    const say = rule.say as (...details: unknown[]) => Saying;
    const { line, column } = place ?? startOfFile;
    problems.push({ ruleId, severity: rule.severity, file, line, column, ...say(...details) });
  };
}

/** Problems in the order an editor reads them: by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
