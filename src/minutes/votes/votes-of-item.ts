/** The votes of an item: told in its decision, or below a heading of their own. */
import type { RootContent } from 'mdast';
import { partsOfItem, type ItemPart } from '../items/item-parts.ts';
import type { AgendaItem } from '../model.ts';
import { readToldVotes, readVotes, type ToldVotes } from './read-votes.ts';
import type { Vote } from './vote.ts';
import { isVotesHeading } from './votes-heading.ts';

/** In the order of the text; none where any of them is uncertain. Statements and closing lines tell none. */
export const votesOfItem = ({ sections }: Pick<AgendaItem, 'sections'>): Vote[] =>
  votesOfParts(partsOfItem(sections));

/** The same of an item that has these parts. */
export const votesOfParts = (parts: readonly ItemPart[]): Vote[] => readVotes(votingBlocks(parts));

/** The votes of an item; where there are none, what its sentences tell of votes, each by itself. */
export function votesOrTold({ sections }: Pick<AgendaItem, 'sections'>): {
  votes: Vote[];
  partly: ToldVotes[];
} {
  const blocks = votingBlocks(partsOfItem(sections));
  const votes = readVotes(blocks);
  return { votes, partly: votes.length > 0 ? [] : readToldVotes(blocks) };
}

const votingBlocks = (parts: readonly ItemPart[]): RootContent[] =>
  parts.filter(mayTellVotes).flatMap(({ blocks }) => blocks);

/** Whether votes are told in a part. */
export const mayTellVotes = ({ role, section: { kind, heading } }: ItemPart): boolean =>
  role === 'votes' ||
  ((role === 'section' || role === 'more') &&
    (kind === 'decision' || isVotesHeading(heading ?? '')));
