/** The votes of an item: told in its decision, or below a heading of their own. */
import { partsOfItem, type ItemPart } from '../item-parts.ts';
import type { AgendaItem } from '../model.ts';
import { readVotes } from './read-votes.ts';
import type { Vote } from './vote.ts';
import { isVotesHeading } from './votes-heading.ts';

/** In the order of the text; none where any of them is uncertain. Statements and closing lines tell none. */
export const votesOfItem = ({ sections }: Pick<AgendaItem, 'sections'>): Vote[] =>
  readVotes(
    partsOfItem(sections)
      .filter(mayTellVotes)
      .flatMap(({ blocks }) => blocks),
  );

/** Whether votes are told in a part. */
export const mayTellVotes = ({ role, section: { kind, heading } }: ItemPart): boolean =>
  role === 'votes' ||
  ((role === 'section' || role === 'more') &&
    (kind === 'decision' || isVotesHeading(heading ?? '')));
