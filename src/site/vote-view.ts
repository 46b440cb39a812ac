/** Votes as a table shows them. */
import { once } from '../archive/once.ts';
import { voteWords } from '../i18n/da-votes.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { voteSides, type Vote, type VotesOfSide } from '../minutes/votes/vote.ts';
import { votesOfItem } from '../minutes/votes/votes-of-item.ts';

export interface VoteView {
  caption: string;
  /** Whether the parties of any side are told. */
  hasParties: boolean;
  /** The sides that are told. */
  rows: { side: string; count: number; parties: string }[];
}

/** The votes of an item, which is shown on its own page and in the whole minutes. */
export const votesOf = once((item: AgendaItem): VoteView[] => viewVotes(votesOfItem(item)));

const viewVotes = (votes: readonly Vote[]): VoteView[] =>
  votes.map((vote, index) => {
    const sides = voteSides.flatMap((side) => {
      const told: VotesOfSide | undefined = vote[side];
      return told === undefined ? [] : [{ side: voteWords.sides[side], ...told }];
    });
    return {
      caption: voteWords.caption(vote.motion, index + 1, votes.length),
      hasParties: sides.some(({ parties }) => parties.length > 0),
      rows: sides.map(({ side, count, parties }) => ({
        side,
        count,
        parties: parties.map(partyWords).join(', ') || (count === 0 ? '' : voteWords.notTold),
      })),
    };
  });

const partyWords = ({ name, count }: VotesOfSide['parties'][number]): string =>
  count === undefined ? name : `${name} (${count})`;
