/** `sager/<nr>.json`: a case through all meetings. */
import { apiAddress, caseAddress, schemaAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';
import type { Href } from '../site/content-links.ts';
import {
  always,
  ifTold,
  jsonText,
  listOf,
  objectOf,
  schemaOfFields,
  text,
  type Fields,
} from './fields.ts';
import { itemFields, itemRecord, type ItemRecord } from './item-record.ts';
import { movedData, movedJson, type MovedData } from './moved.ts';

/** Plain data. */
export interface CaseRecord {
  kind: 'case';
  municipality: string;
  licence?: string;
  address: string;
  /** In its normal form. */
  number: string;
  subject?: string;
  subjectTitle?: string;
  facet?: string;
  /** Its open items, oldest first. */
  items: ItemRecord[];
}

/** The case whose number has the address form `address`, or what became of its page. */
export function caseRecord(archive: Archive, address: string): CaseRecord | MovedData | undefined {
  const found = archive.cases.get(address);
  if (found === undefined) return movedData(archive, encodeURI(`/sag/${address}/`));
  const { number, items } = found;
  const { subject, facet } = number;
  const { municipality, licence } = archive.settings;
  const subjectTitle = subject && archive.subjectTitles.get(subject);
  return {
    kind: 'case',
    municipality,
    address: caseAddress(number),
    number: number.normal,
    ...given({ licence, subject, subjectTitle, facet }),
    items: items.flatMap(({ item }) => itemRecord(archive, item) ?? []),
  };
}

/** Its titles, each once, the latest first. */
const titles = ({ items }: CaseRecord): string[] => [
  ...new Set(items.map(({ title }) => title).reverse()),
];

export const caseFields: Fields<CaseRecord> = [
  always('$schema', 'Skemaet for denne fil.', text, (_, href) => href(schemaAddress('sag'))),
  always('kommune', 'Hvem der offentliggør.', text, ({ municipality }) => municipality),
  always('om', 'Siden om åbne data.', text, (_, href) => href(apiAddress)),
  ifTold('licens', 'Vilkår for brug, hvis de er oplyst.', text, ({ licence }) => licence),
  always('adresse', 'Sagens side.', text, ({ address }, href) => href(address)),
  always('nummer', 'Sagsnummeret på sin faste form.', text, ({ number }) => number),
  ifTold('kle', 'KLE-emnet, hvis nummeret har et.', text, ({ subject }) => subject),
  ifTold('kle_titel', 'Kommunens titel på emnet.', text, ({ subjectTitle }) => subjectTitle),
  ifTold('handlingsfacet', 'KLE-handlingsfacetten.', text, ({ facet }) => facet),
  ifTold('titel', 'Den seneste titel.', text, (found) => titles(found)[0]),
  always('tidligere_titler', 'Titler, den har haft før, nyeste først.', listOf(text), (found) =>
    titles(found).slice(1),
  ),
  always(
    'punkter',
    'Punkterne, hvor den er behandlet, ældste først.',
    listOf(schemaOfFields(itemFields)),
    ({ items }, href) => items.map((item) => objectOf(itemFields, item, href)),
  ),
];

export const caseJson = (data: CaseRecord | MovedData, href: Href): string =>
  data.kind === 'case' ? jsonText(objectOf(caseFields, data, href)) : movedJson(data, href);
