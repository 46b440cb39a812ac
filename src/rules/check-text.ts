/** The rules of running text, applied to blocks of Markdown. */
import type { RootContent } from 'mdast';
import type { Problem } from '../minutes/problem.ts';
import { walk } from '../minutes/markdown/walk.ts';
import { reportOf } from './report.ts';
import type { RuleSet } from './rule-set.ts';

/** Adds to `problems` what the text rules of `set` find in `blocks` of `file`, walking them once. */
export function checkText(
  blocks: readonly RootContent[],
  file: string,
  problems: Problem[],
  set: RuleSet,
): void {
  for (const block of blocks) {
    walk(block, (node) => {
      const rules = set.text.get(node.type);
      if (rules === undefined) return;
      for (const rule of rules) rule.check(node, reportOf(rule, problems, file));
    });
  }
}
