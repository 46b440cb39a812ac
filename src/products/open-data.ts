/** `/api/v1/…`: meetings, cases, committees, and the items of each year, as data. */
import type { Archive } from '../archive/model.ts';
import { movedAddresses } from '../ledger/answers.ts';
import { movedBelow } from '../feeds/moved-pages.ts';
import { caseJson, caseRecord } from '../open-data/case-data.ts';
import { committeesData as committees, committeesFields } from '../open-data/committees.ts';
import { jsonText, objectOf } from '../open-data/fields.ts';
import { meetingJson } from '../open-data/meeting-json.ts';
import { meetingRecord } from '../open-data/meeting-record.ts';
import { movedData, movedJson } from '../open-data/moved.ts';
import { schemaJson, schemas } from '../open-data/schemas.ts';
import {
  dataFiles,
  decisionsOfYear as decisions,
  itemsOfYear as items,
  listDataFiles,
  yearsData,
} from '../open-data/years.ts';
import { meetingKeys, meetingOf, split, type MeetingKey } from './meeting-keys.ts';
import { file } from './product.ts';

/** Addresses of data last with those of their pages, which are in the ledger. */
const common = { lasting: false, wholeLinks: 'preferred' } as const;

/** Meetings that have moved or been withdrawn. */
const movedMeetings = (archive: Archive): MeetingKey[] =>
  [...movedAddresses(archive).keys()]
    .filter((address) => /^\/[^/]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?\/$/.test(address))
    .map((address) => split(address.slice(1, -1)));

const meetingPath = 'api/v1/moeder/[committee]/[meeting].json';

export const meetingData = file({
  ...common,
  name: 'meeting-data',
  path: meetingPath,
  keys: meetingKeys,
  data: (archive, key) => meetingRecord(archive, meetingOf(key)),
  textOf: meetingOf,
  render: (data, { href, text }) => meetingJson(data, href, text()),
});

export const movedMeetingData = file({
  ...common,
  name: 'moved-meeting-data',
  path: meetingPath,
  keys: movedMeetings,
  data: (archive, key: MeetingKey) => movedData(archive, `/${meetingOf(key)}/`),
  render: (data, { href }) => movedJson(data, href),
});

export const caseData = file({
  ...common,
  name: 'case-data',
  path: 'api/v1/sager/[number].json',
  keys: (archive) =>
    [...archive.cases.keys(), ...movedBelow(archive, '/sag/')].map((number) => ({ number })),
  data: (archive: Archive, { number }) => caseRecord(archive, number),
  render: (data, { href }) => caseJson(data, href),
});

export const committeesData = file({
  ...common,
  name: 'committees-data',
  path: 'api/v1/udvalg.json',
  keys: () => [{}],
  data: committees,
  render: (data, { href }) => jsonText(objectOf(committeesFields, data, href)),
});

const years = (archive: Archive) => [...yearsData(archive).keys()].map((year) => ({ year }));

export const itemsOfYear = file({
  ...common,
  name: 'items-of-year',
  path: 'api/v1/punkter/[year].ndjson',
  keys: years,
  data: (archive: Archive, { year }) => yearsData(archive).get(year),
  render: (data, { href }) => items(data, href),
});

export const decisionsOfYear = file({
  ...common,
  name: 'decisions-of-year',
  path: 'api/v1/beslutninger/[year].csv',
  keys: years,
  data: (archive: Archive, { year }) => yearsData(archive).get(year),
  render: (data, { href }) => decisions(data, href),
});

export const dataFilesList = file({
  ...common,
  name: 'data-files',
  path: 'api/v1/filer.json',
  keys: () => [{}],
  data: dataFiles,
  render: (data, { href, measure }) => listDataFiles(data, href, measure),
});

export const dataSchemas = file({
  ...common,
  name: 'data-schemas',
  path: 'api/v1/skema/[name].json',
  keys: () => Object.keys(schemas).map((name) => ({ name })),
  data: (_, { name }) => (Object.hasOwn(schemas, name) ? name : undefined),
  render: (name, { href }) => schemaJson(name, href),
});
