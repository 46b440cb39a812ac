/** An item as lists have it: of a year, of a case. What its meeting says at length is in the meeting's data. */
import { caseAddress, itemAddress, meetingSlug } from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { ItemOutline, StatedDecision } from '../archive/outline.ts';
import { given } from '../minutes/given.ts';
import type { Meeting } from '../minutes/model.ts';
import type { Outcome, PointOutcome } from '../minutes/outcome/index.ts';
import { plainLines } from '../render/plain-lines.ts';
import { committeeName } from '../site/meeting-summary.ts';
import { always, day, ifTold, listOf, text, truth, word, type Fields } from './fields.ts';
import {
  changedData,
  changedSchema,
  outcomeSchema,
  outcomeWord,
  pointsData,
  pointsSchema,
  votesData,
  votesSchema,
  type VoteData,
} from './outcomes.ts';

/** Plain data. */
export interface ItemRecord {
  address: string;
  /** Key and name of the committee. */
  committee: string;
  committeeName: string;
  /** ISO day. */
  date: string;
  /** What tells the meeting from the committee's others: its day, and `-2` for the second of the day. */
  meeting: string;
  status: Meeting['status'];
  number: string;
  title: string;
  /** Normal forms of its case numbers, and the addresses of their pages. */
  cases: { number: string; address: string }[];
  /** The KLE subjects of these. */
  subjects: string[];
  outcome: Outcome;
  points?: PointOutcome[];
  changedBy?: NonNullable<ItemOutline['changedBy']>;
  votes?: VoteData[];
  /** Plain text; not whole where the decision is very long. */
  decision?: { text: string; isWhole: boolean };
}

/** Words for the status of a meeting, as its file has them. */
export const statusWord = { agenda: 'dagsorden', minutes: 'referat' } as const;

/** The records of all open items. */
const records = once(
  (archive: Archive): ReadonlyMap<ItemOutline, ItemRecord> =>
    new Map(
      [...archive.meetings.values()].flatMap((meeting) =>
        meeting.items
          .filter(({ closed }) => !closed)
          .map((item) => [item, recordOf(archive, { meeting, item })] as const),
      ),
    ),
);

/** The record of an item; `undefined` for a closed one, of which nothing is told, whatever its page shows. */
export const itemRecord = (archive: Archive, item: ItemOutline): ItemRecord | undefined =>
  records(archive).get(item);

function recordOf(archive: Archive, { meeting, item }: ItemReference): ItemRecord {
  const { committee, date, status } = meeting;
  const { number, title, outcome, points, changedBy, votes } = item;
  const numbers = new Map(item.caseNumbers.map((each) => [each.address, each]));
  const subjects = [...numbers.values()].flatMap(({ subject }) => subject ?? []);
  return {
    address: itemAddress(meeting, item),
    ...{ committee, committeeName: committeeName(archive, committee) },
    ...{ date, meeting: meetingSlug(meeting), status },
    ...{ number, title, outcome },
    cases: [...numbers.values()].map((each) => ({
      number: each.normal,
      address: caseAddress(each),
    })),
    subjects: [...new Set(subjects)],
    ...given({ points, changedBy, votes, decision: item.decision && decisionOf(item.decision) }),
  };
}

const decisionOf = ({ text, blocks, complete }: StatedDecision) => ({
  text: text ?? plainLines(blocks),
  isWhole: complete || text !== undefined,
});

/** What a list of a year has of each. The name of the committee is in the list of committees. */
export const itemFields: Fields<ItemRecord> = [
  always('adresse', 'Punktets side.', text, ({ address }, href) => href(address)),
  always('udvalg', 'Udvalgets nøgle, se udvalg.json.', text, ({ committee }) => committee),
  always('dato', 'Mødets dag.', day, ({ date }) => date),
  always(
    'moede',
    'Mødet: dagen, og -2 ved udvalgets andet møde den dag. Det hele er i moeder/<udvalg>/<moede>.json.',
    text,
    ({ meeting }) => meeting,
  ),
  always(
    'status',
    'Om det er fra en dagsorden eller et referat.',
    word(...Object.values(statusWord)),
    ({ status }) => statusWord[status],
  ),
  always('nummer', 'Punktets trykte nummer.', text, ({ number }) => number),
  always('titel', 'Punktets titel, som den står.', text, ({ title }) => title),
  always('sager', 'Sagsnumre.', listOf(text), ({ cases }) => cases.map(({ number }) => number)),
  always('kle', 'KLE-emner, som sagsnumrene siger.', listOf(text), ({ subjects }) => subjects),
  ifTold(
    'udfald',
    'Udfaldet, læst af beslutningens ord eller skrevet af redaktøren; kun, hvor det er sikkert.',
    outcomeSchema,
    ({ outcome }) => outcomeWord(outcome),
  ),
  ifTold('udfald_led', 'Udfaldet af hvert led, hvor de er forskellige.', pointsSchema, (record) => {
    return record.points && pointsData(record.points);
  }),
  ifTold(
    'aendret_af',
    'Hvor mødet siger, at punktet udgår eller er udsat, hvis det står ved et andet punkt.',
    changedSchema,
    ({ changedBy }) => changedBy && changedData(changedBy),
  ),
  ifTold(
    'afstemninger',
    'Afstemninger, som beslutningen fortæller dem; kun, hvor tallene er sikre.',
    votesSchema,
    ({ votes }) => votes && votesData(votes),
  ),
  ifTold('beslutning', 'Beslutningen som ren tekst.', text, ({ decision }) => decision?.text),
  ifTold(
    'uddrag',
    'Beslutningen er på over 2000 tegn, og her står det, der afgør den, med […] for resten.',
    truth,
    ({ decision }) => (decision && !decision.isWhole ? true : undefined),
  ),
];
