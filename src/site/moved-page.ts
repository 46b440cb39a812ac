/** View of a moved or withdrawn address: its new address, or when and why it was withdrawn. */
import { committeeAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { parseAddress } from '../archive/parse-address.ts';
import type { FormerPage } from '../i18n/da-ledger.ts';
import { meetingDay } from '../i18n/da-minutes.ts';
import { numberOfAddress } from '../minutes/items/item-number.ts';
import { movedAddresses } from '../ledger/answers.ts';
import { committeeNames } from './meeting-summary.ts';

export type MovedPage =
  { kind: 'redirect'; address: string; to: string } | ({ kind: 'withdrawn' } & WithdrawnPage);

interface WithdrawnPage {
  address: string;
  /** ISO day of the withdrawal. */
  date: string;
  reason: string;
  former: FormerPage;
  /** Breadcrumbs, as far as known; with addresses if there are pages. */
  above: { label: string; address?: string }[];
}

/** Path parameters of all such addresses: decoded, without slashes at their ends. */
export function movedParams(archive: Archive): { address: string }[] {
  return [...movedAddresses(archive).keys()].map((address) => ({
    address: address.split('/').filter(Boolean).map(decodeURIComponent).join('/'),
  }));
}

/** The page of the path parameter `param`, if that address has moved or been withdrawn. */
export function movedPage(archive: Archive, param: string): MovedPage | undefined {
  const address = parseAddress(`/${param}`) ?? '/';
  const moved = movedAddresses(archive).get(address);
  if (moved === undefined) return undefined;
  if (moved.kind === 'redirect') return { kind: 'redirect', address, to: moved.to };
  const { date, reason } = moved.withdrawal;
  const { former, committee, meeting } = readFormerPage(archive, address);
  const crumb = (label: string | undefined, at: string) =>
    label === undefined ? [] : [archive.addresses.has(at) ? { label, address: at } : { label }];
  return {
    kind: 'withdrawn',
    address,
    date,
    reason,
    former,
    above: [
      ...crumb(former.committee, committee),
      ...(meeting === address ? [] : crumb(former.day, meeting)),
    ],
  };
}

const ofMeeting =
  /^\/([^/]+)\/(\d{4}-\d{2}-\d{2})(?:-(\d+))?\/(?:(samlet|bilag)\/|punkt-([\w-]+)\/)?/;

/** What an address was the page of, and the addresses of its committee and meeting. */
function readFormerPage(
  archive: Archive,
  address: string,
): { former: FormerPage; committee: string; meeting: string } {
  const [, key = '', date, sequence = '1', part, written] = ofMeeting.exec(address) ?? [];
  const number = written && numberOfAddress(written);
  const committee = committeeNames(archive).get(key);
  const above = {
    committee: committeeAddress(key),
    meeting: address.split('/').slice(0, 3).concat('').join('/'),
  };
  if (date === undefined) {
    const kind = address.startsWith('/sag/') ? 'case' : 'other';
    return { former: { kind, number, committee, day: undefined }, ...above };
  }
  const kind = part === 'samlet' ? 'whole' : part === 'bilag' ? 'attachment' : 'meeting';
  const day = meetingDay(date, Number(sequence));
  return {
    former: { kind: number === undefined ? kind : 'item', number, committee, day },
    ...above,
  };
}
