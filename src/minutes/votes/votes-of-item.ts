/** The votes of an item: told in its decision, or below a heading of their own. */
import type { RootContent } from 'mdast';
import { partsOfItem, type ItemPart } from '../item-parts.ts';
import type { AgendaItem } from '../model.ts';
import { readToldVotes, readVotes, type ToldVotes } from './read-votes.ts';
import type { Vote } from './vote.ts';
import { isVotesHeading } from './votes-heading.ts';

/** In the order of the text; none where any of them is uncertain. Statements and closing lines tell none. */
export const votesOfItem = ({ sections }: Pick<AgendaItem, 'sections'>): Vote[] =>
  readVotes(votingBlocks(sections));

/** What its sentences tell of votes, each by itself, whether the vote is told whole or not. */
export const toldVotesOfItem = ({ sections }: Pick<AgendaItem, 'sections'>): ToldVotes[] =>
  readToldVotes(votingBlocks(sections));

const votingBlocks = (sections: AgendaItem['sections']): RootContent[] =>
  partsOfItem(sections)
    .filter(mayTellVotes)
    .flatMap(({ blocks }) => blocks);

/** Whether votes are told in a part. */
export const mayTellVotes = ({ role, section: { kind, heading } }: ItemPart): boolean =>
  role === 'votes' ||
  ((role === 'section' || role === 'more') &&
    (kind === 'decision' || isVotesHeading(heading ?? '')));
