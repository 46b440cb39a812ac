/** The outcome of an item (udfald), read from the words of its decision and never guessed. */
import type { RootContent } from 'mdast';
import { decidedBlocksOf } from '../decisions/decision-sections.ts';
import type { AgendaItem } from '../model.ts';
import { contextOf, type DecisionContext } from './context.ts';
import { readDecision, type Reading } from './read-decision.ts';
import type { Outcome } from './outcome.ts';

export type { Outcome, PointOutcome } from './outcome.ts';
export type { Reading, ReadSentence } from './read-decision.ts';
export { parseStated, statedWords, writeStated } from './stated.ts';

type DecidedItem = Partial<AgendaItem> & Pick<AgendaItem, 'sections'>;

/**
 * Reads the decision of an item, in the meeting and with the names that `context` gives; `blocks` are the
 * decision's, where they are at hand.
 */
export const readItem = (
  item: DecidedItem,
  context?: DecisionContext,
  blocks: readonly RootContent[] = decidedBlocksOf(item),
): Reading => readDecision(blocks, contextOf(item, context));

/** The outcome that its decision states; `none-stated` where it states none, or none that is certain. */
export const outcomeOf = (item: DecidedItem, context?: DecisionContext): Outcome =>
  readItem(item, context).outcome;
