import { once } from '../archive/once.ts';
import { isSettled, mostVoters, textsOfMeeting } from '../minutes/votes/presence.ts';
import type { Vote } from '../minutes/votes/vote.ts';
import { votesOfItem } from '../minutes/votes/votes-of-item.ts';
import { itemRule } from './rule.ts';

/** Asked for each item with votes. */
const textsOf = once(textsOfMeeting);

type Details = [number: string, vote: Vote, votes: number, voters: number, present: number];

export const stemmetal = itemRule({
  id: 'stemmetal',
  severity: 'warning',
  about: 'Stemmerne i en afstemning passer med dem, der er til stede.',
  say: (...[number, vote, votes, voters, present]: Details) => ({
    reason:
      `Afstemningen i punkt ${number} har ${votes} stemmer (${told(vote)}), men ` +
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
    const votes = votesOfItem(item);
    const voters = votes.length > 0 ? mostVoters(item, meeting, textsOf(meeting)) : undefined;
    if (voters === undefined) return;
    for (const vote of votes) {
      const sum = vote.for.count + vote.against.count + (vote.abstained?.count ?? 0);
      if (sum > voters || (sum < voters && isSettled(vote, meeting, textsOf(meeting)))) {
        report(vote.position, item.number, vote, sum, voters, meeting.present.length);
      }
    }
  },
  example: {
    good: 'Anbefales godkendt for 250.000 kr.',
    bad: 'Anbefales godkendt for 250.000 kr.\n\nFor stemte 2, imod stemte 1.',
    at: '32:1',
  },
});

const told = ({ for: inFavour, against, abstained }: Vote): string =>
  [
    `${inFavour.count} for`,
    `${against.count} imod`,
    ...(abstained ? [`${abstained.count} undlod`] : []),
  ].join(', ');
