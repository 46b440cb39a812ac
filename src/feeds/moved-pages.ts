/**
 * Pages that had a feed or a calendar and have moved or been withdrawn. Addresses of feeds are not in the
 * ledger, as they last with those of their pages: whoever follows one is taken along, or told.
 */
import type { Archive } from '../archive/model.ts';
import { movedAddresses } from '../ledger/answers.ts';

/** The last part of each such address directly below `folder` (`/`, `/sag/`), decoded. */
export const movedBelow = (archive: Archive, folder: string): string[] =>
  [...movedAddresses(archive).keys()].flatMap((address) => {
    const name = address.startsWith(folder) ? address.slice(folder.length, -1) : '';
    return /^[^/.][^/]*$/.test(name) && address.endsWith('/') ? [decodeURI(name)] : [];
  });

/** Where the page at `address` has moved; itself where it was withdrawn. */
export function movedTo(archive: Archive, address: string): string | undefined {
  const moved = movedAddresses(archive).get(address);
  return moved?.kind === 'redirect' ? moved.to : moved && address;
}
