/** The outcome of an item (udfald), read from the words of its decision and never guessed. */
import { decisionSections } from '../decision-sections.ts';
import type { AgendaItem } from '../model.ts';
import { contextOf, type DecisionContext } from './context.ts';
import { readDecision, type Reading } from './read-decision.ts';
import type { Outcome } from './outcome.ts';

export type { Outcome } from './outcome.ts';

type DecidedItem = Partial<AgendaItem> & Pick<AgendaItem, 'sections'>;

/** Reads the decision of an item. */
export function readItem(item: DecidedItem, context?: DecisionContext): Reading {
  const blocks = decisionSections(item).flatMap((section) => section.blocks);
  return readDecision(blocks, contextOf(item, context));
}

/** The outcome of an item; `none-stated` where its minutes have no decision or none that is certain. */
export const outcomeOf = (item: DecidedItem, context?: DecisionContext): Outcome =>
  readItem(item, context).outcome;
