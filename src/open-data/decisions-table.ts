/**
 * The decisions of a year as a table, one row an item: after the French schema for *délibérations*
 * (https://schema.data.gouv.fr/scdl/deliberations/), whose columns name the body, its day, number and
 * matter of each decision, its votes and its address.
 */
import type { Href } from '../site/content-links.ts';
import { csvText } from './csv.ts';
import type { ItemRecord } from './item-record.ts';
import { outcomeWord } from './outcomes.ts';

interface Row {
  municipality: string;
  record: ItemRecord;
  href: Href;
}

interface Column {
  name: string;
  /** A Danish sentence. */
  meaning: string;
  cell: (row: Row) => string;
}

/** The vote of an item, if it had one: of several none is the item's. */
const votesOf = ({ record: { votes = [] } }: Row) => (votes.length === 1 ? votes[0] : undefined);

const counted = (count: number | undefined): string => (count === undefined ? '' : String(count));

const listed = (values: readonly string[]): string => values.join('; ');

export const decisionColumns: readonly Column[] = [
  {
    name: 'kommune',
    meaning: 'Hvem der offentliggør.',
    cell: ({ municipality }) => municipality,
  },
  { name: 'udvalg', meaning: 'Udvalgets navn.', cell: ({ record }) => record.committeeName },
  { name: 'dato', meaning: 'Mødets dag, åååå-mm-dd.', cell: ({ record }) => record.date },
  {
    name: 'moede',
    meaning: 'Mødets navn i adresser: dagen, og -2 ved udvalgets andet møde den dag.',
    cell: ({ record }) => record.meeting,
  },
  { name: 'nummer', meaning: 'Punktets trykte nummer.', cell: ({ record }) => record.number },
  { name: 'titel', meaning: 'Punktets titel.', cell: ({ record }) => record.title },
  {
    name: 'sager',
    meaning: 'Sagsnumre, flere med semikolon imellem.',
    cell: ({ record }) => listed(record.cases.map(({ number }) => number)),
  },
  {
    name: 'kle',
    meaning: 'KLE-emner, flere med semikolon imellem.',
    cell: ({ record }) => listed(record.subjects),
  },
  {
    name: 'udfald',
    meaning: 'Udfaldet, tomt hvor det ikke er sikkert.',
    cell: ({ record }) => outcomeWord(record.outcome) ?? '',
  },
  {
    name: 'for',
    meaning: 'Stemmer for, hvor der er læst netop én afstemning.',
    cell: (row) => counted(votesOf(row)?.for.count),
  },
  { name: 'imod', meaning: 'Stemmer imod.', cell: (row) => counted(votesOf(row)?.against.count) },
  {
    name: 'undlod',
    meaning: 'Undlod at stemme, tomt hvor det ikke er oplyst.',
    cell: (row) => counted(votesOf(row)?.abstained?.count),
  },
  {
    name: 'beslutning',
    meaning:
      'Beslutningen som ren tekst. Er den på over 2000 tegn, står her det, der afgør den, med […] for resten.',
    cell: ({ record }) => record.decision?.text ?? '',
  },
  {
    name: 'adresse',
    meaning: 'Punktets side.',
    cell: ({ record, href }) => href(record.address),
  },
];

/** The file with the items of `records` that stand in minutes. */
function* decisionRows(
  records: readonly ItemRecord[],
  municipality: string,
  href: Href,
): Generator<string[]> {
  yield decisionColumns.map(({ name }) => name);
  for (const record of records) {
    if (record.status !== 'minutes') continue;
    yield decisionColumns.map(({ cell }) => cell({ municipality, record, href }));
  }
}

/** The same as the text of the file. */
export const decisionsTable = (
  records: readonly ItemRecord[],
  municipality: string,
  href: Href,
): string => csvText(decisionRows(records, municipality, href));
