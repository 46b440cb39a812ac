/**
 * Public addresses, from the root of the site (`/byraad/2026-03-24/punkt-3/`).
 *
 * They are made of committee, date and printed number only and never change once published.
 */
import type { CaseNumber } from '../minutes/case-number.ts';
import { numberInAddress } from '../minutes/items/item-number.ts';
import type { AgendaItem, Meeting } from '../minutes/model.ts';

/** Keys that no committee may have: the site's own first path segments. */
export const reservedKeys = new Set(
  'sag emne aar soeg abonner api oparl om tilgaengelighed privatliv pagefind _astro 404 bilag'.split(
    ' ',
  ),
);

export const committeeAddress = (key: string): string => `/${key}/`;
/** Of the list of KLE groups. */
export const subjectsAddress = '/emne/';
/** Of a KLE subject, `00.01.00`, or group, `00.01`. */
export const subjectAddress = (number: string): string => `/emne/${number}/`;
/** Of the list of a year's items under a subject or group. */
export const subjectYearAddress = (number: string, year: string): string =>
  `${subjectAddress(number)}aar/${year}/`;
export const yearAddress = (year: string): string => `/aar/${year}/`;
/** Of the list of a year's cases. */
export const caseYearAddress = (year: string): string => `/sag/aar/${year}/`;
export const caseAddress = (number: CaseNumber): string => `/sag/${number.address}/`;

/** Of the feed of a page that has one: `/byraad/feed.xml`. It lasts as long as its page does. */
export const feedAddress = (page: string): string => `${page}feed.xml`;
/** Of the archive of a committee's feed for one year. */
export const yearFeedAddress = (committee: string, year: string): string =>
  `${committeeAddress(committee)}feed-${year}.xml`;
/** Of the calendar of the site, or of a committee, whose page is given. */
export const calendarAddress = (page: string): string => `${page}kalender.ics`;
/** Of the page that tells how to follow. */
export const followAddress = '/abonner/';

/** `2012-11-20`, or `2012-11-20-2` for the second meeting of that day; also the file's name. */
export const meetingSlug = (meeting: Pick<Meeting, 'date' | 'sequence'>): string =>
  meeting.sequence === 1 ? meeting.date : `${meeting.date}-${meeting.sequence}`;

/** Whether `name` has the form of a {@link meetingSlug}. */
export const isMeetingSlug = (name: string): boolean => /^\d{4}-\d{2}-\d{2}(?:-\d+)?$/.test(name);

/** Of the page about open data. */
export const apiAddress = '/api/';
/** Of what is published as data: versioned, and only ever added to. */
const dataAddress = `${apiAddress}v1/`;
/** Of everything of a meeting, a case, or the committees, as JSON. */
export const meetingDataAddress = (meeting: MeetingName): string =>
  `${dataAddress}moeder/${meetingKey(meeting)}.json`;
export const caseDataAddress = ({ address }: Pick<CaseNumber, 'address'>): string =>
  `${dataAddress}sager/${address}.json`;
export const committeesDataAddress = `${dataAddress}udvalg.json`;
/** Of the items and of the decisions of a year, and of the list of these files. */
export const itemsOfYearAddress = (year: string): string => `${dataAddress}punkter/${year}.ndjson`;
export const decisionsOfYearAddress = (year: string): string =>
  `${dataAddress}beslutninger/${year}.csv`;
export const dataFilesAddress = `${dataAddress}filer.json`;
/** Of the JSON Schema of a kind of data. */
export const schemaAddress = (name: string): string => `${dataAddress}skema/${name}.json`;
/** Of the same after the standard OParl, and of where programs begin. */
export const oparlAddress = '/oparl/';
export const oparlSystemAddress = `${oparlAddress}system.json`;
/** Of the picture of the site, or of a committee, whose page is given. */
export const pictureAddress = (page: string): string => `${page}billede.png`;

/** The fields that identify a meeting. */
export type MeetingName = Pick<Meeting, 'committee' | 'date' | 'sequence'>;

/** `byraad/2026-03-24`: its key in the archive. */
export const meetingKey = (meeting: MeetingName): string =>
  `${meeting.committee}/${meetingSlug(meeting)}`;
export const meetingAddress = (meeting: MeetingName): string => `/${meetingKey(meeting)}/`;
export const wholeMinutesAddress = (meeting: MeetingName): string =>
  `${meetingAddress(meeting)}samlet/`;
/** Of the same as Markdown. */
export const markdownAddress = (meeting: MeetingName): string =>
  `${meetingAddress(meeting)}samlet.md`;
/** The number of an item as addresses have it. */
export const addressNumber = ({ number }: Pick<AgendaItem, 'number'>): string =>
  numberInAddress(number);
export const itemAddress = (meeting: MeetingName, item: Pick<AgendaItem, 'number'>): string =>
  `${meetingAddress(meeting)}punkt-${addressNumber(item)}/`;

/** Whether `address` is that of an attachment file. */
export const isAttachmentAddress = (address: string): boolean =>
  /^\/[^/]+\/[^/]+\/bilag\/[^/]/.test(address);

/** Of a published file, `<committee>/<slug>/<name>`: `/byraad/2026-03-24/bilag/kort.pdf`. */
export function attachmentAddress(file: string): string {
  const [committee = '', slug = '', ...name] = file.split('/').map(encodeURIComponent);
  return `/${[committee, slug, 'bilag', ...name].join('/')}`;
}
