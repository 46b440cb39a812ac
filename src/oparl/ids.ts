/** The ids of the objects of OParl: addresses that follow from those of the pages, and last as they do. */
import { meetingKey, oparlAddress, reservedKeys, type MeetingName } from '../archive/addresses.ts';
import type { OparlType } from './object.ts';

const idOf = (path: string): string => `${oparlAddress}${path}.json`;

/** Path of the file at an id without its ending, as the product's parameter has it. */
export const pathOfId = (id: string): string =>
  decodeURIComponent(id.slice(oparlAddress.length, -'.json'.length));

export const bodyId = idOf('body');
export const organizationId = (committee: string): string => idOf(`organization/${committee}`);
export const meetingId = (meeting: MeetingName): string => idOf(`meeting/${meetingKey(meeting)}`);
/** Of the minutes, or the agenda, as a file. */
export const minutesId = (meeting: MeetingName): string => idOf(`minutes/${meetingKey(meeting)}`);
export const locationId = (meeting: MeetingName): string => idOf(`location/${meetingKey(meeting)}`);
/** `number` as addresses have it. */
export const itemId = (meeting: MeetingName, number: string): string =>
  idOf(`agendaitem/${meetingKey(meeting)}/${number}`);
/** Of the treatment of the `at`th case of an item, from 1. */
export const consultationId = (meeting: MeetingName, number: string, at: number): string =>
  idOf(`consultation/${meetingKey(meeting)}/${number}/${at}`);
/** `number` as addresses have it. */
export const paperId = (number: string): string => idOf(`paper/${encodeURIComponent(number)}`);
/** Of a published attachment. */
export const fileId = (meeting: MeetingName, name: string): string =>
  idOf(`file/${meetingKey(meeting)}/${encodeURIComponent(name)}`);
/** Of a page of a list; the one without a `part` is the list's entry. */
export const listId = (list: string, part?: string): string =>
  idOf(`list/${list}${part === undefined ? '' : `-${part}`}`);

/** What page an address is of, and the ids of the objects that tell of it. */
const pages: readonly (readonly [RegExp, ...(readonly [OparlType, string])[]])[] = [
  [/^\/([^/]+)\/$/, ['Organization', 'organization/$1']],
  [
    /^\/([^/]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?)\/$/,
    ['Meeting', 'meeting/$1'],
    ['Location', 'location/$1'],
  ],
  [/^\/([^/]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?)\/samlet\/$/, ['File', 'minutes/$1']],
  [
    /^\/([^/]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?)\/punkt-([^/]+)\/$/,
    ['AgendaItem', 'agendaitem/$1/$2'],
    ['Consultation', 'consultation/$1/$2/1'],
  ],
  [/^\/([^/]+\/\d{4}-\d{2}-\d{2}(?:-\d+)?)\/bilag\/(.+)$/, ['File', 'file/$1/$2']],
  [/^\/sag\/([^/]+)\/$/, ['Paper', 'paper/$1']],
];

/** The objects that the page at `address`, percent-encoded, has or had; those of one address in one order. */
export function idsOfPage(address: string): { type: OparlType; id: string }[] {
  for (const [form, ...ids] of pages) {
    const [, key = ''] = form.exec(address) ?? [];
    if (key === '' || (ids[0]?.[0] === 'Organization' && reservedKeys.has(key))) continue;
    return ids.map(([type, path]) => ({ type, id: idOf(address.replace(form, path)) }));
  }
  return [];
}
