/**
 * The one reader of minutes: a file's text in, a {@link Meeting} and its {@link Problem}s out.
 *
 * The checker, the importer, the site and the search index all use it, so that none of them can see
 * minutes another way.
 */
import type { Meeting } from '../minutes/model.ts';
import { parseMeeting } from '../minutes/parse-meeting.ts';
import type { Problem } from '../minutes/problem.ts';
import { checkText } from './check-text.ts';
import { withoutConsequences } from './consequences.ts';
import { reportInto, reportOf, sortProblems, withoutGuesses } from './report.ts';
import { allRules, type RuleSet } from './rule-set.ts';

export interface ReadMeeting {
  /** `undefined` when committee or date cannot be read. With errors reported it is only a guess. */
  meeting: Meeting | undefined;
  /** In the order of the file. */
  problems: Problem[];
}

/**
 * Reads a meeting's file. `file` is its path from the content folder
 * (`moeder/byraad/2026-03-24.md`). Never throws for content.
 */
export function readMeeting(text: string, file: string, set: RuleSet = allRules): ReadMeeting {
  const problems: Problem[] = [];
  const report = reportInto(problems, file, set);
  for (const checkFile of set.files) checkFile({ path: file, text }, report);
  const parsed = parseMeeting(text, file, report);
  if (parsed === undefined) return { meeting: undefined, problems: withoutGuesses(problems) };
  const { meeting, tree } = parsed;
  checkText(tree.children, file, problems, set);
  for (const rule of set.meeting) rule.check(parsed, reportOf(rule, problems, file));
  for (const rule of set.item) {
    const report = reportOf(rule, problems, file);
    for (const item of meeting.items) rule.check(item, meeting, report);
  }
  const itemLines = meeting.items.flatMap(({ number, position }) =>
    number === '' || position === undefined ? [] : [position.line],
  );
  const told = withoutConsequences(withoutGuesses(problems), itemLines);
  return { meeting, problems: sortProblems(told) };
}
