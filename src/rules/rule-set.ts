/** Rules sorted by what they look at, once, so that each check takes those that concern it. */
import { rules } from './index.ts';
import type { Comparison, FileCheck, Rule, RuleOf } from './rule.ts';

export interface RuleSet {
  byId: ReadonlyMap<string, Rule>;
  /** By the type of node that they look at. */
  text: ReadonlyMap<string, readonly RuleOf<'text'>[]>;
  /** Each once, however many rules come out of it. */
  files: readonly FileCheck[];
  meeting: readonly RuleOf<'meeting'>[];
  item: readonly RuleOf<'item'>[];
  folder: readonly RuleOf<'folder'>[];
  /** Each once, however many rules come out of it. */
  comparisons: readonly Comparison[];
  move: readonly RuleOf<'move'>[];
  ledger: readonly RuleOf<'ledger'>[];
}

/** Sorts `list`; within a kind the order stays. */
export function ruleSet(list: readonly Rule[]): RuleSet {
  const comparing = list.filter((rule) => rule.kind === 'comparison');
  return {
    byId: new Map(list.map((rule) => [rule.id, rule])),
    text: Map.groupBy(
      list.filter((rule) => rule.kind === 'text'),
      ({ nodeType }) => nodeType,
    ),
    files: [...new Set(list.filter((rule) => rule.kind === 'file').map((rule) => rule.checkedBy))],
    meeting: list.filter((rule) => rule.kind === 'meeting'),
    item: list.filter((rule) => rule.kind === 'item'),
    folder: list.filter((rule) => rule.kind === 'folder'),
    comparisons: [...new Set(comparing.map(({ comparedBy }) => comparedBy))],
    move: list.filter((rule) => rule.kind === 'move'),
    ledger: list.filter((rule) => rule.kind === 'ledger'),
  };
}

/** The rules of `index.ts`. */
export const allRules = ruleSet(rules);
