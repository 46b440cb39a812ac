/** The decision at the top of an item's page. */
import type { RootContent } from 'mdast';
import type { StatedDecision } from '../archive/outline.ts';
import { partsOfItem, type ItemPart } from '../minutes/items/item-parts.ts';
import type { AgendaItem } from '../minutes/model.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import { renderBlocks } from '../render/blocks.ts';
import { decisionExcerpt } from '../render/decision-excerpt.ts';
import { votesOf, type VoteView } from './vote-view.ts';

export interface ItemDecision {
  /** Without links: the box repeats the section with the id `anchor`. */
  html: string;
  complete: boolean;
  anchor: string;
  outcome: Outcome;
  points: readonly PointOutcome[];
  votes: VoteView[];
  /** Statements entered in the minutes, each shortened if it is long. */
  parts: { heading: string; html: string; anchor: string }[];
}

/** The box of `item` for the decision that its outline states. */
export function itemDecision(
  { blocks, complete, anchor }: StatedDecision,
  { outcome, points }: Pick<ItemDecision, 'outcome' | 'points'>,
  item: AgendaItem,
): ItemDecision {
  const htmlOf = (part: readonly RootContent[]): string =>
    renderBlocks(part, { headingShift: -1, interactive: false });
  const parts = partsOfItem(item.sections).filter(isStatement);
  return {
    html: htmlOf(blocks),
    ...{ complete, anchor, outcome, points },
    votes: votesOf(item),
    parts: parts.map((part) => ({
      heading: (part.heading ?? '').replace(/(?<!\s)\s*:$/u, ''),
      html: htmlOf(decisionExcerpt(part.blocks).blocks),
      anchor: part.id,
    })),
  };
}

const isStatement = ({ role, section }: ItemPart): boolean =>
  role === 'protocol' || (role === 'section' && section.kind === 'protocol');
