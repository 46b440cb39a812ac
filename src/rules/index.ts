/** The catalogue of rules: every problem an editor can meet, by its id. */
import { addressRules } from './address-rules.ts';
import { decisionRules } from './decision-rules.ts';
import { folderRules } from './folder-rules.ts';
import { frontmatterRules } from './frontmatter-rules.ts';
import { itemRules } from './item-rules.ts';
import { sourceRules } from './source-rules.ts';
import { textRules } from './text-rules.ts';

export const rules = {
  ...frontmatterRules,
  ...itemRules,
  ...textRules,
  ...folderRules,
  ...addressRules,
  ...decisionRules,
  ...sourceRules,
};

export type RuleId = keyof typeof rules;

/** What a rule needs to be told to speak. */
export type RuleDetails<Id extends RuleId> = Parameters<(typeof rules)[Id]['say']>;
