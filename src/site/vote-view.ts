/** Votes as a table shows them. */
import { voteWords } from '../i18n/da-votes.ts';
import type { Vote, VotesOfSide } from '../minutes/votes/read-votes.ts';

export interface VoteView {
  caption: string;
  /** Whether the parties of any side are told. */
  hasParties: boolean;
  /** The sides that are told. */
  rows: { side: string; count: number; parties: string }[];
}

export const viewVotes = (votes: readonly Vote[]): VoteView[] =>
  votes.map((vote, index) => {
    const sides = (['for', 'against', 'abstained'] as const).flatMap((side) => {
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
