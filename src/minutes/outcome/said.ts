/** What one clause of a decision says of the outcome. */
import type { Outcome } from './outcome.ts';

export type Said =
  /** Nothing: presence, votes, reasons, what a party thinks. */
  | { kind: 'silent' }
  /** Nothing, and neither does the rest of the paragraph: `SF ønskede ført til protokol:` */
  | { kind: 'protocol' }
  /** It is of another body or day, and so is the rest of the paragraph. */
  | { kind: 'other' }
  | {
      kind: 'whole';
      outcome: Outcome;
      about: 'item' | 'nothing named' | 'the proposal';
      /** It is said to come beside another decision: `besluttede desuden …` */
      besides?: true;
    }
  | { kind: 'points'; points: string; outcome: Outcome }
  /** Somebody proposes something else. */
  | { kind: 'proposed' }
  /** Something else than the item is put to the vote: the next result is its. */
  | { kind: 'put' }
  /** A proposal is out: it was rejected or withdrawn. */
  | { kind: 'dropped' }
  /** An amendment was adopted. */
  | { kind: 'changed' }
  /** Another body or somebody else decided: after a decision it may have undone it. */
  | { kind: 'elsewhere' }
  /** It speaks of no outcome, and is not known to leave one as it is. */
  | { kind: 'loose'; limits?: true }
  /** It could change the outcome, and is not understood. */
  | { kind: 'unread' };

export const silent: Said = { kind: 'silent' };
export const loose: Said = { kind: 'loose' };
export const unread: Said = { kind: 'unread' };
