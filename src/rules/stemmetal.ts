import { once } from '../archive/once.ts';
import { isSettled, mostVoters, presenceOf } from '../minutes/votes/presence.ts';
import type { ToldVotes } from '../minutes/votes/read-votes.ts';
import { voteSides, type Vote } from '../minutes/votes/vote.ts';
import { votesOrTold } from '../minutes/votes/votes-of-item.ts';
import { itemRule } from './rule.ts';

/** Asked for each item with votes. */
const presenceIn = once(presenceOf);

type Sides = ToldVotes['sides'];

/** What does not agree: the sides' votes with those present, or the numbers of a side with their sum. */
type Difference =
  { sides: Sides; votes: number; voters: number; present: number } | { told: number; sum: number };

export const stemmetal = itemRule({
  id: 'stemmetal',
  severity: 'warning',
  about: 'Stemmerne i en afstemning passer med dem, der er til stede.',
  say: (number: string, difference: Difference) =>
    'sum' in difference ? saySum(number, difference) : sayVotes(number, difference),
  check(item, meeting, report) {
    // A vote that is not told whole may have too many all the same; too few prove nothing.
    const { votes, partly } = votesOrTold(item);
    for (const { sides, position } of partly) {
      for (const { count, sum } of sides) {
        if (sum !== undefined) report(position, item.number, { told: count, sum });
      }
    }
    if (votes.length + partly.length === 0 || meeting.present.length === 0) return;
    const presence = presenceIn(meeting);
    const voters = mostVoters(item, meeting, presence);
    if (voters === undefined) return;
    const check = ({ sides, position }: ToldVotes, isAll: boolean): void => {
      const sum = sides.reduce((all, { count }) => all + count, 0);
      if (sum > voters || (isAll && sum < voters)) {
        const present = meeting.present.length;
        report(position, item.number, { sides, votes: sum, voters, present });
      }
    };
    for (const vote of votes) check(asTold(vote), isSettled(vote, meeting, presence));
    for (const told of partly) check(told, false);
  },
  example: {
    good: 'Anbefales godkendt for 250.000 kr.',
    bad: 'Anbefales godkendt for 250.000 kr.\n\nFor stemte 2, imod stemte 1.',
    at: '32:1',
  },
});

const saySum = (number: string, { told, sum }: { told: number; sum: number }) => ({
  reason: `Afstemningen i punkt ${number} har tallet ${told} ved stemmer, der tilsammen er ${sum}.`,
  advice: 'Se efter i referatet: ret tallet, eller ret partiernes stemmer.',
});

function sayVotes(
  number: string,
  {
    sides,
    votes,
    voters,
    present,
  }: { sides: Sides; votes: number; voters: number; present: number },
) {
  const away =
    voters === present
      ? ''
      : `, og af dem er ${present - voters} fraværende eller inhabil ved punktet`;
  return {
    reason: `Afstemningen i punkt ${number} har ${votes} stemmer (${told(sides)}), men »til-stede« har ${present}${away}.`,
    advice:
      votes > voters
        ? 'Se efter i referatet: ret stemmetallet, eller føj dem, der mangler, til »til-stede« øverst i filen.'
        : 'Se efter i referatet: ret stemmetallet eller »til-stede« øverst i filen, eller skriv ved punktet, hvem der ikke deltog.',
  };
}

const asTold = (vote: Vote): ToldVotes => ({
  sides: voteSides.flatMap((side) => {
    const votes = vote[side];
    return votes === undefined ? [] : [{ side, count: votes.count }];
  }),
  position: vote.position,
});

const sideWords = { for: 'for', against: 'imod', abstained: 'undlod' };

const told = (sides: Sides): string =>
  sides.map(({ side, count }) => `${count} ${sideWords[side]}`).join(', ');
