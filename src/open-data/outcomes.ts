/** Outcomes and votes of an item as data has them. */
import { outcomeBadge } from '../i18n/da-outcomes.ts';
import type { ItemOutline } from '../archive/outline.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import type { VotesOfSide } from '../minutes/votes/vote.ts';
import { always, count, ifTold, listOf, objectOf, schemaOfFields, text, word } from './fields.ts';

/** The word of an outcome, as an editor writes it (`Udfald: godkendt`); `undefined` where none is stated. */
export const outcomeWord = (outcome: Outcome): string | undefined =>
  outcome === 'none-stated' ? undefined : outcomeBadge[outcome].toLocaleLowerCase('da');

export const outcomeSchema = word(
  ...Object.values(outcomeBadge).map((badge) => badge.toLocaleLowerCase('da')),
);

const pointFields = [
  always<PointOutcome>('led', 'Led i indstillingen: 1, 1-3, 2 og 4.', text, (each) => each.points),
  ifTold<PointOutcome>('udfald', 'Dets udfald.', outcomeSchema, (each) =>
    outcomeWord(each.outcome),
  ),
];

export const pointsSchema = listOf(schemaOfFields(pointFields));
export const pointsData = (points: readonly PointOutcome[]): object[] =>
  points.map((each) => objectOf(pointFields, each, (address) => address));

type ChangedBy = NonNullable<ItemOutline['changedBy']>;

const changedFields = [
  always<ChangedBy>('punkt', 'Nummeret på det punkt, hvis beslutning siger det.', text, (by) => {
    return by.number;
  }),
  ifTold<ChangedBy>(
    'udfald',
    'Hvad der blev af punktet, hvis det siges.',
    outcomeSchema,
    ({ outcome }) => outcome && outcomeWord(outcome),
  ),
];

export const changedSchema = schemaOfFields(changedFields);
export const changedData = (by: ChangedBy): object =>
  objectOf(changedFields, by, (address) => address);

export type VoteData = NonNullable<ItemOutline['votes']>[number];

const voterFields = [
  always<VotesOfSide['voters'][number]>('navn', 'Parti, liste eller person.', text, (voter) => {
    return voter.name;
  }),
  ifTold<VotesOfSide['voters'][number]>('antal', 'Antal stemmer.', count, (voter) => voter.count),
];

const sideFields = [
  always<VotesOfSide>('antal', 'Antal stemmer.', count, (side) => side.count),
  ifTold<VotesOfSide>(
    'hvem',
    'Hvem der stemte sådan, hvis det er oplyst.',
    listOf(schemaOfFields(voterFields)),
    ({ voters }) =>
      voters.length === 0
        ? undefined
        : voters.map((voter) => objectOf(voterFields, voter, (address) => address)),
  ),
];

const side = (of: VotesOfSide): object => objectOf(sideFields, of, (address) => address);

const voteFields = [
  ifTold<VoteData>('om', 'Hvad der blev stemt om, med referatets ord.', text, (vote) => {
    return vote.motion;
  }),
  always<VoteData>('for', 'Stemmer for.', schemaOfFields(sideFields), (vote) => side(vote.for)),
  always<VoteData>('imod', 'Stemmer imod.', schemaOfFields(sideFields), (vote) => {
    return side(vote.against);
  }),
  ifTold<VoteData>(
    'undlod',
    'Undlod at stemme, hvis det er oplyst.',
    schemaOfFields(sideFields),
    ({ abstained }) => abstained && side(abstained),
  ),
];

export const votesSchema = listOf(schemaOfFields(voteFields));
export const votesData = (votes: readonly VoteData[]): object[] =>
  votes.map((vote) => objectOf(voteFields, vote, (address) => address));
