/** What data says at an address of old: that its page has moved, or that it was withdrawn and why. */
import { caseDataAddress, meetingDataAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { movedAddresses } from '../ledger/answers.ts';
import type { Href } from '../site/content-links.ts';
import { always, day, ifTold, jsonText, objectOf, text, type Fields } from './fields.ts';

/** Plain data. */
export interface MovedData {
  kind: 'moved';
  /** Address of its page, from the root of the site. */
  address: string;
  /** What is there instead: data where that has data, and else a page. */
  to?: string;
  withdrawn?: { date: string; reason: string };
}

/** What became of the page at `address`, percent-encoded, if it has moved or been withdrawn. */
export function movedData(archive: Archive, address: string): MovedData | undefined {
  const moved = movedAddresses(archive).get(address);
  if (moved === undefined) return undefined;
  if (moved.kind === 'redirect') return { kind: 'moved', address, to: dataOf(archive, moved.to) };
  const { date, reason } = moved.withdrawal;
  return { kind: 'moved', address, withdrawn: { date, reason } };
}

/** Addresses of data of the meeting or case whose page is at `page`; `page` itself where it has none. */
function dataOf({ meetings, cases }: Archive, page: string): string {
  const path = decodeURI(page).slice(1, -1);
  const meeting = meetings.get(path);
  if (meeting !== undefined) return meetingDataAddress(meeting);
  const found = path.startsWith('sag/') ? cases.get(path.slice('sag/'.length)) : undefined;
  return found === undefined ? page : encodeURI(caseDataAddress(found.number));
}

export const movedFields: Fields<MovedData> = [
  always('adresse', 'Adressen, som siden havde.', text, ({ address }, href) => href(address)),
  ifTold('flyttet_til', 'Hvor det findes nu.', text, ({ to }, href) => to && href(to)),
  ifTold('trukket_tilbage', 'Dagen, det blev trukket tilbage.', day, ({ withdrawn }) => {
    return withdrawn?.date;
  }),
  ifTold('grund', 'Hvorfor det blev trukket tilbage.', text, ({ withdrawn }) => withdrawn?.reason),
];

export const movedJson = (data: MovedData, href: Href): string =>
  jsonText(objectOf(movedFields, data, href));
