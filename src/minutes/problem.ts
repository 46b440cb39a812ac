/** What is wrong with a content file, where, and what to do. Content never throws; it has problems. */
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

/** Reports a problem of one file. Without a place it is the file's beginning; `details` are what the rule's text needs. */
export type Report = <Id extends RuleId>(
  ruleId: Id,
  place: Place | undefined,
  ...details: RuleDetails<Id>
) => void;

/** For a reader whose problems nobody asks for. */
export const reportNothing: Report = () => undefined;
