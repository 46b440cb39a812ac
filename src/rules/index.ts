import * as all from './all.ts';

/** All rules, by name: the order of the table in the editor's guide. */
export const rules = Object.values(all);

export type RuleId = (typeof rules)[number]['id'];

/** What a rule needs to be told to speak. */
export type RuleDetails<Id extends RuleId> = Parameters<
  Extract<(typeof rules)[number], { id: Id }>['say']
>;
