import { once } from '../archive/once.ts';
import { isSettled, mostVoters, presenceOf } from '../minutes/votes/presence.ts';
import type { ToldVotes } from '../minutes/votes/read-votes.ts';
import { voteSides, type Vote } from '../minutes/votes/vote.ts';
import { votesOrTold } from '../minutes/votes/votes-of-item.ts';
import { itemRule } from './rule.ts';

/** Asked for each item with votes. */
const presenceIn = once(presenceOf);

type Sides = ToldVotes['sides'];

type Details = [number: string, sides: Sides, votes: number, voters: number, present: number];

export const stemmetal = itemRule({
  id: 'stemmetal',
  severity: 'warning',
  about: 'Stemmerne i en afstemning passer med dem, der er til stede.',
  say: (...[number, sides, votes, voters, present]: Details) => ({
    reason:
      `Afstemningen i punkt ${number} har ${votes} stemmer (${told(sides)}), men ` +
      (voters === present
        ? `»til-stede« har ${present}.`
        : `»til-stede« har ${present}, og af dem er ${present - voters} fraværende eller inhabil ved punktet.`),
    advice:
      votes > voters
        ? 'Se efter i referatet: ret stemmetallet, eller føj dem, der mangler, til »til-stede« øverst i filen.'
        : 'Se efter i referatet: ret stemmetallet eller »til-stede« øverst i filen, eller skriv ved punktet, hvem der ikke deltog.',
  }),
  check(item, meeting, report) {
    if (meeting.present.length === 0) return;
    // A vote that is not told whole may have too many all the same; too few prove nothing.
    const { votes, partly } = votesOrTold(item);
    if (votes.length + partly.length === 0) return;
    const presence = presenceIn(meeting);
    const voters = mostVoters(item, meeting, presence);
    if (voters === undefined) return;
    const check = ({ sides, position }: ToldVotes, isAll: boolean): void => {
      const sum = sides.reduce((all, { count }) => all + count, 0);
      if (sum > voters || (isAll && sum < voters)) {
        report(position, item.number, sides, sum, voters, meeting.present.length);
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
