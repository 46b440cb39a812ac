/** `udvalg.json`: the committees, with the names and abbreviations by which minutes know them. */
import { apiAddress, committeeAddress, schemaAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';
import type { Committee } from '../minutes/committee.ts';
import {
  always,
  count,
  day,
  ifTold,
  listOf,
  objectOf,
  schemaOfFields,
  text,
  type Fields,
} from './fields.ts';

/** Plain data. */
export interface CommitteesData {
  municipality: string;
  licence?: string;
  committees: ListedCommittee[];
}

interface ListedCommittee extends Committee {
  meetings: number;
  /** ISO days of its meetings; absent without any. */
  first?: string;
  last?: string;
}

export const committeesData = ({ settings, committees }: Archive): CommitteesData => ({
  municipality: settings.municipality,
  ...given({ licence: settings.licence }),
  committees: [...committees.values()].map(({ committee, meetings }) => ({
    ...committee,
    meetings: meetings.length,
    ...given({ first: meetings[0]?.date, last: meetings.at(-1)?.date }),
  })),
});

type FormerName = Committee['formerNames'][number];

const formerFields: Fields<FormerName> = [
  always('navn', 'Det tidligere navn.', text, ({ name }) => name),
  ifTold('til', 'Den sidste dag, det blev brugt, hvis den er kendt.', day, ({ until }) => until),
];

const committeeFields: Fields<ListedCommittee> = [
  always('noegle', 'Nøglen, som adresser og de andre filer bruger.', text, ({ key }) => key),
  always('navn', 'Udvalgets navn.', text, ({ name }) => name),
  always(
    'tidligere_navne',
    'Navne, det har haft før.',
    listOf(schemaOfFields(formerFields)),
    ({ formerNames }, href) => formerNames.map((name) => objectOf(formerFields, name, href)),
  ),
  always('forkortelser', 'Forkortelser i referaterne.', listOf(text), (each) => each.abbreviations),
  always('adresse', 'Udvalgets side.', text, ({ key }, href) => href(committeeAddress(key))),
  always('moeder', 'Antal møder.', count, ({ meetings }) => meetings),
  ifTold('foerste', 'Dagen for det første møde.', day, ({ first }) => first),
  ifTold('seneste', 'Dagen for det seneste møde, også et kommende.', day, ({ last }) => last),
];

export const committeesFields: Fields<CommitteesData> = [
  always('$schema', 'Skemaet for denne fil.', text, (_, href) => href(schemaAddress('udvalg'))),
  always('kommune', 'Hvem der offentliggør.', text, ({ municipality }) => municipality),
  always('om', 'Siden om åbne data.', text, (_, href) => href(apiAddress)),
  ifTold('licens', 'Vilkår for brug, hvis de er oplyst.', text, ({ licence }) => licence),
  always(
    'udvalg',
    'Udvalgene, i sidens rækkefølge.',
    listOf(schemaOfFields(committeeFields)),
    ({ committees }, href) => committees.map((each) => objectOf(committeeFields, each, href)),
  ),
];
