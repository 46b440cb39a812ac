/** `moeder/<udvalg>/<dato>.json`: everything that is public of a meeting. */
import {
  apiAddress,
  committeeAddress,
  markdownAddress,
  schemaAddress,
} from '../archive/addresses.ts';
import type { MeetingText } from '../archive/outline.ts';
import type { Attachment, Section, SectionKind } from '../minutes/model.ts';
import { isSafeUrl } from '../minutes/safe-url.ts';
import { markdownOf } from '../render/markdown-source.ts';
import type { Href } from '../site/content-links.ts';
import { itemText } from '../site/section-view.ts';
import {
  always,
  count,
  day,
  ifTold,
  jsonText,
  listOf,
  objectOf,
  schemaOfFields,
  text,
  timeOfDay,
  truth,
  word,
  type Fields,
} from './fields.ts';
import { itemFields, statusWord, type ItemRecord } from './item-record.ts';
import type { MeetingItem, MeetingRecord } from './meeting-record.ts';
import { linksOfText } from './text-links.ts';

/** A meeting or one of its items, with the text of the meeting. */
interface WithText<Of> {
  of: Of;
  meeting: MeetingRecord;
  text: MeetingText;
}

type Linked<Of> = Of & { resolve: (url: string) => string | undefined };

const sectionWords: Readonly<Record<SectionKind, string>> = {
  background: 'baggrund',
  statement: 'sagsfremstilling',
  economy: 'økonomi',
  law: 'lovgrundlag',
  staff: 'personale',
  recommendation: 'indstilling',
  history: 'tidligere behandling',
  decision: 'beslutning',
  protocol: 'protokol',
  attachments: 'bilag',
  other: 'andet',
};

type SectionOf = Linked<{ section: Section; body: string }>;

const sectionFields: Fields<SectionOf> = [
  always('id', 'Afsnittets navn i punktets adresse: …/#id.', text, ({ section }) => section.id),
  ifTold('overskrift', 'Overskriften; ingen over en indledning.', text, ({ section }) => {
    return section.heading ?? undefined;
  }),
  always(
    'art',
    'Hvad afsnittet er, som overskriften siger det.',
    word(...Object.values(sectionWords)),
    ({ section }) => sectionWords[section.kind],
  ),
  always('tekst', 'Teksten som Markdown.', text, ({ section, body, resolve }) =>
    markdownOf(section.blocks, body, resolve),
  ),
];

type AttachmentOf = Linked<{ attachment: Attachment }>;

const attachmentFields: Fields<AttachmentOf> = [
  always('navn', 'Bilagets navn, som det står.', text, ({ attachment }) => attachment.name),
  ifTold('adresse', 'Hvor det er offentliggjort.', text, ({ attachment: { url }, resolve }) =>
    url !== undefined && isSafeUrl(url) ? resolve(url) : undefined,
  ),
];

const openOnly = <Value>(
  value: (item: ItemRecord, from: WithText<MeetingItem>, href: Href) => Value,
) => {
  return (from: WithText<MeetingItem>, href: Href): Value | undefined =>
    from.of.isClosed ? undefined : value(from.of, from, href);
};

/** Those of {@link itemFields} that the meeting itself does not tell. */
const ownItemFields = itemFields.filter(
  ({ key }) => !['udvalg', 'dato', 'moede', 'status', 'adresse', 'nummer'].includes(key),
);

const meetingItemFields: Fields<WithText<MeetingItem>> = [
  always('adresse', 'Punktets side.', text, ({ of }, href) => href(of.address)),
  always('nummer', 'Punktets trykte nummer.', text, ({ of }) => of.number),
  always(
    'lukket',
    'Om det er behandlet for lukkede døre. Så står kun nummer og adresse her; hvad der er offentligt, står på siden.',
    truth,
    ({ of }) => of.isClosed,
  ),
  ...ownItemFields.map(({ value, ...field }) => ({
    ...field,
    always: false,
    value: openOnly((item, _, href) => value(item, href)),
  })),
  ifTold(
    'afsnit',
    'Punktets tekst, afsnit for afsnit.',
    listOf(schemaOfFields(sectionFields)),
    openOnly((item, { meeting, text: read }, href) => {
      const resolve = linksOfText(meeting, item.address, href);
      return itemText(read, item.number).sections.map((section) =>
        objectOf(sectionFields, { section, body: read.body, resolve }, href),
      );
    }),
  ),
  ifTold(
    'bilag',
    'Punktets bilag, også dem, der kun er nævnt.',
    listOf(schemaOfFields(attachmentFields)),
    openOnly((item, { meeting, text: read }, href) => {
      const resolve = linksOfText(meeting, item.address, href);
      return itemText(read, item.number)
        .sections.flatMap(({ attachments }) => attachments)
        .map((attachment) => objectOf(attachmentFields, { attachment, resolve }, href));
    }),
  ),
];

const correctionFields: Fields<MeetingRecord['corrections'][number]> = [
  always('dato', 'Dagen, rettelsen blev udgivet.', text, ({ date }) => date),
  ifTold('punkt', 'Punktet; uden det gælder den hele mødet.', text, ({ item }) => item),
  always('tekst', 'Hvad der var forkert.', text, (correction) => correction.text),
];

const withdrawnFields: Fields<MeetingRecord['withdrawn'][number]> = [
  always('nummer', 'Punktets nummer.', text, ({ number }) => number),
  always('adresse', 'Siden, som siger hvorfor.', text, ({ address }, href) => href(address)),
];

const sourceFields: Fields<MeetingRecord['sources'][number]> = [
  always('fil', 'Dokumentets filnavn.', text, ({ file }) => file),
  ifTold('adresse', 'Hvor det er offentliggjort.', text, ({ address }, href) => {
    return address && href(address);
  }),
  ifTold(
    'punkter',
    'Numrene på de punkter, det har; uden dem har det alle.',
    listOf(text),
    ({ items }) => items,
  ),
];

const approvalFields: Fields<NonNullable<MeetingRecord['approval']>> = [
  always('dato', 'Dagen, referatet blev godkendt.', day, ({ date }) => date),
  always('adresse', 'Punktet, der godkendte det.', text, ({ address }, href) => href(address)),
];

type Whole = WithText<MeetingRecord>;

const committeeFields: Fields<MeetingRecord> = [
  always('noegle', 'Udvalgets nøgle.', text, ({ committee }) => committee),
  always('navn', 'Udvalgets navn.', text, ({ committeeName }) => committeeName),
  always('adresse', 'Udvalgets side.', text, ({ committee }, href) => {
    return href(committeeAddress(committee));
  }),
];

export const meetingFields: Fields<Whole> = [
  always('$schema', 'Skemaet for denne fil.', text, (_, href) => href(schemaAddress('moede'))),
  always('kommune', 'Hvem der offentliggør.', text, ({ of }) => of.municipality),
  always('om', 'Siden om åbne data.', text, (_, href) => href(apiAddress)),
  ifTold('licens', 'Vilkår for brug, hvis de er oplyst.', text, ({ of }) => of.licence),
  always('adresse', 'Mødets side.', text, ({ of }, href) => href(of.address)),
  always('markdown', 'Det hele som Markdown.', text, ({ of }, href) => href(markdownAddress(of))),
  always('udvalg', 'Udvalget.', schemaOfFields(committeeFields), ({ of }, href) =>
    objectOf(committeeFields, of, href),
  ),
  always('dato', 'Mødets dag.', day, ({ of }) => of.date),
  always('nummer', '1, eller 2 for udvalgets andet møde den dag.', count, ({ of }) => of.sequence),
  ifTold('slut_dato', 'Den sidste dag, når det er en anden.', day, ({ of }) => of.endDate),
  ifTold('start', 'Klokkeslæt i Danmark.', timeOfDay, ({ of }) => of.start),
  ifTold(
    'slut',
    'Klokkeslæt i Danmark; efter midnat, hvis det er før start.',
    timeOfDay,
    ({ of }) => {
      return of.end;
    },
  ),
  ifTold('sted', 'Hvor mødet er.', text, ({ of }) => of.place),
  always('status', 'Hvad filen er.', word(...Object.values(statusWord)), ({ of }) => {
    return statusWord[of.status];
  }),
  always('aflyst', 'Om mødet er aflyst.', truth, ({ of }) => of.isCancelled),
  always('titel', 'Dokumentets titel.', text, ({ of }) => of.title),
  always('til_stede', 'De, der var til stede, som det står.', listOf(text), ({ of }) => of.present),
  always('afbud', 'De, der havde meldt afbud.', listOf(text), ({ of }) => of.apologies),
  always(
    'kilder',
    'Dokumenterne, som mødet er hentet fra.',
    listOf(schemaOfFields(sourceFields)),
    ({ of }, href) => of.sources.map((each) => objectOf(sourceFields, each, href)),
  ),
  ifTold(
    'godkendt',
    'Hvor referatet blev godkendt.',
    schemaOfFields(approvalFields),
    ({ of }, href) => {
      return of.approval && objectOf(approvalFields, of.approval, href);
    },
  ),
  always(
    'rettelser',
    'Rettelser efter udgivelsen.',
    listOf(schemaOfFields(correctionFields)),
    ({ of }, href) => of.corrections.map((each) => objectOf(correctionFields, each, href)),
  ),
  ifTold(
    'indledning',
    'Teksten før det første punkt, som Markdown.',
    text,
    ({ of, text: read }, href) => {
      const { introduction } = read.meeting;
      const resolve = linksOfText(of, of.address, href);
      return introduction.length === 0 ? undefined : markdownOf(introduction, read.body, resolve);
    },
  ),
  always(
    'punkter',
    'Punkterne i mødets rækkefølge.',
    listOf(schemaOfFields(meetingItemFields)),
    ({ of: meeting, text: read }, href) =>
      meeting.items.map((item) =>
        objectOf(meetingItemFields, { of: item, meeting, text: read }, href),
      ),
  ),
  always(
    'trukket_tilbage',
    'Punkter, der er trukket tilbage.',
    listOf(schemaOfFields(withdrawnFields)),
    ({ of }, href) => of.withdrawn.map((each) => objectOf(withdrawnFields, each, href)),
  ),
];

/** The file; `text` is that of the meeting. */
export const meetingJson = (meeting: MeetingRecord, href: Href, text: MeetingText): string =>
  jsonText(objectOf(meetingFields, { of: meeting, meeting, text }, href));
