/** The open items of each year, as the yearly files have them, and the list of these files. */
import {
  apiAddress,
  decisionsOfYearAddress,
  itemsOfYearAddress,
  schemaAddress,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import { given } from '../minutes/given.ts';
import type { Href } from '../site/content-links.ts';
import { decisionsTable } from './decisions-table.ts';
import {
  always,
  count,
  ifTold,
  jsonText,
  listOf,
  objectOf,
  schemaOfFields,
  text,
  word,
  type Fields,
} from './fields.ts';
import { itemFields, itemRecord, type ItemRecord } from './item-record.ts';

/** Plain data. */
export interface YearData {
  year: string;
  municipality: string;
  /** In the order of the meetings, oldest first. */
  records: ItemRecord[];
}

/** By year, the newest first. */
export const yearsData = once(
  (archive: Archive): ReadonlyMap<string, YearData> =>
    new Map(
      [...archive.years].map(([year, meetings]) => [
        year,
        {
          year,
          municipality: archive.settings.municipality,
          records: meetings.flatMap((meeting) =>
            meeting.items.flatMap((item) => itemRecord(archive, item) ?? []),
          ),
        },
      ]),
    ),
);

/** The items of a year, each as JSON on a line of its own. */
export function itemsOfYear({ records }: YearData, href: Href): string {
  let lines = '';
  for (const record of records) {
    lines += `${JSON.stringify(objectOf(itemFields, record, href))}\n`;
  }
  return lines;
}

export const decisionsOfYear = ({ records, municipality }: YearData, href: Href): string =>
  decisionsTable(records, municipality, href);

/** What the list of the yearly files is made from: plain data. */
export interface DataFiles {
  municipality: string;
  title: string;
  licence?: string;
  years: YearData[];
}

export const dataFiles = (archive: Archive): DataFiles => {
  const { municipality, title, licence } = archive.settings;
  return { municipality, title, ...given({ licence }), years: [...yearsData(archive).values()] };
};

/** What a listed file has. */
interface ListedFile {
  year: string;
  kind: 'punkter' | 'beslutninger';
  address: string;
  type: string;
  rows: number;
  bytes: number;
  sha256: string;
}

const fileFields: Fields<ListedFile> = [
  always('aar', 'Året.', text, ({ year }) => year),
  always(
    'slags',
    'Alle punkter (JSON på hver linje), eller beslutningerne i referater (CSV).',
    word('punkter', 'beslutninger'),
    ({ kind }) => kind,
  ),
  always('adresse', 'Filens adresse.', text, ({ address }, href) => href(address)),
  always('type', 'Medietype.', text, ({ type }) => type),
  always('antal', 'Antal punkter i den.', count, ({ rows }) => rows),
  always('bytes', 'Filens størrelse.', count, ({ bytes }) => bytes),
  always(
    'sha256',
    'Filens fingeraftryk.',
    { type: 'string', pattern: '^[0-9a-f]{64}$' },
    (file) => {
      return file.sha256;
    },
  ),
];

type Whole = DataFiles & { files: ListedFile[] };

export const dataFilesFields: Fields<Whole> = [
  always('$schema', 'Skemaet for denne fil.', text, (_, href) => href(schemaAddress('filer'))),
  always('kommune', 'Hvem der offentliggør.', text, ({ municipality }) => municipality),
  always('titel', 'Sidens navn.', text, ({ title }) => title),
  always('om', 'Siden om åbne data.', text, (_, href) => href(apiAddress)),
  ifTold('licens', 'Vilkår for brug, hvis de er oplyst.', text, ({ licence }) => licence),
  always(
    'filer',
    'Filerne år for år, nyeste først.',
    listOf(schemaOfFields(fileFields)),
    ({ files }, href) => files.map((file) => objectOf(fileFields, file, href)),
  ),
];

/** The list of the yearly files, with the digest and the size that `measure` gives for a text. */
export function listDataFiles(
  data: DataFiles,
  href: Href,
  measure: (text: string) => Pick<ListedFile, 'bytes' | 'sha256'>,
): string {
  const files = data.years.flatMap((year): ListedFile[] => {
    const inMinutes = year.records.filter(({ status }) => status === 'minutes');
    return [
      {
        ...{ year: year.year, kind: 'punkter', address: itemsOfYearAddress(year.year) },
        ...{ type: 'application/x-ndjson', rows: year.records.length },
        ...measure(itemsOfYear(year, href)),
      },
      {
        ...{ year: year.year, kind: 'beslutninger', address: decisionsOfYearAddress(year.year) },
        ...{ type: 'text/csv', rows: inMinutes.length },
        ...measure(decisionsOfYear(year, href)),
      },
    ];
  });
  return jsonText(objectOf(dataFilesFields, { ...data, files }, href));
}
