/** Votes as a table shows them. */
import { once } from '../archive/once.ts';
import { voteWords } from '../i18n/da-votes.ts';
import { given } from '../minutes/given.ts';
import type { AgendaItem } from '../minutes/model.ts';
import { voteSides, type Vote, type VotesOfSide } from '../minutes/votes/vote.ts';
import { votesOfItem } from '../minutes/votes/votes-of-item.ts';

export interface VoteView {
  caption: string;
  /** What those who voted are called: parties, names or both; absent where none of any side is told. */
  voters?: string;
  /** The sides that are told; many names are folded. */
  rows: { side: string; count: number; voters: string; folded?: true }[];
}

/** So many names are shown at once. */
const fewVoters = 6;

/** The votes of an item, which is shown on its own page and in the whole minutes. */
export const votesOf = once((item: AgendaItem): VoteView[] => viewVotes(votesOfItem(item)));

const viewVotes = (votes: readonly Vote[]): VoteView[] =>
  votes.map((vote, index) => {
    const sides = voteSides.flatMap((side) => {
      const told: VotesOfSide | undefined = vote[side];
      return told === undefined ? [] : [{ side: voteWords.sides[side], ...told }];
    });
    const voters = headingOf(sides.flatMap((side) => side.voters));
    return {
      caption: voteWords.caption(vote.motion, index + 1, votes.length),
      ...given({ voters }),
      rows: sides.map(({ side, count, voters: who }) => ({
        side,
        count,
        voters: who.map(wordsOf).join(', ') || (count === 0 ? '' : voteWords.notTold),
        ...(who.length > fewVoters && { folded: true as const }),
      })),
    };
  });

type Voters = VotesOfSide['voters'];

/** What a column with all of them is headed. */
function headingOf(voters: Voters): string | undefined {
  if (voters.length === 0) return undefined;
  const { parties, names, both } = voteWords.voters;
  if (voters.every(({ isName }) => isName)) return names;
  return voters.some(({ isName }) => isName) ? both : parties;
}

const wordsOf = ({ name, count }: Voters[number]): string =>
  count === undefined ? name : `${name} (${count})`;
