/** Problems of content files. Content never throws; it has problems. */
import type { RuleDetails, RuleId } from '../rules/index.ts';
import type { Saying, Severity } from '../rules/rule.ts';

export interface Problem extends Saying {
  ruleId: string;
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

/** Reports a problem of one file, by default at its beginning; `details` are the arguments of the rule's `say`. */
export type Report = <Id extends RuleId>(
  ruleId: Id,
  place: Place | undefined,
  ...details: RuleDetails<Id>
) => void;

/** Discards problems. */
export const reportNothing: Report = () => undefined;
