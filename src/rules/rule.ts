/** The form of a rule: what the checker promises an editor, with the example that proves it. */

export type Severity = 'error' | 'warning';

/** Where a problem lies and how it is put right, in Danish, for an editor. */
export interface Saying {
  /** What is wrong, naming what was found. */
  reason: string;
  /** What to do. */
  advice: string;
}

export interface Rule<Details extends unknown[] = unknown[]> {
  severity: Severity;
  /** One sentence of the catalogue in the editor's guide. */
  about: string;
  say: (...details: Details) => Saying;
  example: Example;
}

/**
 * A good and a bad way of writing one place of the sample content (`sample.ts`). The tests put `bad`
 * in the place of `good` and expect this rule's problem, and no other, at `at`.
 */
export interface Example {
  /** File of the sample; the meeting when absent. */
  file?: string;
  good: string;
  bad: string;
  /** `line:column`, 1-based, counted in characters. */
  at: `${number}:${number}`;
  /** The sample has been published before `bad` is written. */
  published?: true;
  /** The document that the sample's meeting was imported from is at hand: the same, or not. */
  source?: 'read' | 'other' | 'unreadable';
}

/** Gives a rule its type without losing the types of its details. */
export const rule = <Details extends unknown[]>(definition: Rule<Details>): Rule<Details> =>
  definition;
