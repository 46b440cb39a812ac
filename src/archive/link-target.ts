/** Where a link in content leads, by its words alone. */
import { decoded } from '../minutes/decoded.ts';
import { numberInPlace } from '../minutes/items/item-number.ts';
import { meetingAddress, type MeetingName } from './addresses.ts';

/** The file that a link stands in, and the page that shows it. */
export interface LinkPlace {
  /** From the content folder: `moeder/byraad/2026-03-24.md`. */
  file: string;
  /** Address of the item, the meeting or the page. */
  page: string;
  /** Absent in pages of `sider/`. */
  meeting?: MeetingName;
}

export interface LinkTarget {
  /** Address of a page or file of the site, as it is written; absent for the page itself. */
  path?: string;
  /** With its `?`, or empty. */
  search: string;
  /** Without its `#`; empty for the top. */
  fragment: string;
  /** The place in a file by which an item is named: `punkt-3`, `punkt-3-budget-2027`. */
  place?: string;
}

/**
 * Where a link without a scheme leads. It may be written
 *
 * - as an address: `/byraad/2026-02-24/punkt-3/`, or relative to that of its item;
 * - as git sees it: `../byraad/2026-02-24.md#punkt-3`, relative to its file. The `#` may also be what hosts
 *   of git make of the heading: `#punkt-3-budget-2027`;
 * - as a place: `#beslutning` in the same item, `#punkt-4` in the same meeting.
 */
export function linkTarget(url: string, { file, page, meeting }: LinkPlace): LinkTarget {
  if (url.startsWith('#')) {
    const fragment = decoded(url.slice(1));
    return (meeting && itemAt(meetingAddress(meeting), fragment)) ?? { search: '', fragment };
  }
  const ofFile = fileAddress(url, file);
  if (ofFile !== undefined) return ofFile;
  const { pathname, search, hash } = new URL(url, new URL(page, 'http://localhost'));
  return { path: pathname, search, fragment: decoded(hash.slice(1)) };
}

/** The address of the page that is made from the content file that `url`, in `file`, names. */
function fileAddress(url: string, file: string): LinkTarget | undefined {
  const [, path = '', hash = ''] = /^([^?#]+\.md)(?:#(.*))?$/s.exec(url) ?? [];
  if (path === '' || path.startsWith('/')) return undefined;
  // Dots above the content folder would be lost otherwise.
  const above = new URL(path, new URL(`/a/b/c/d/${file}`, 'http://localhost')).pathname;
  const target = decoded(above.replace(/^\/a\/b\/c\/d\//, ''));
  const fragment = decoded(hash);
  const page = /^sider\/([^/]+)\.md$/.exec(target)?.[1];
  if (page !== undefined) return { path: `/${page}/`, search: '', fragment };
  const [, committee, slug] = /^moeder\/([^/]+)\/([^/]+)\.md$/.exec(target) ?? [];
  if (committee === undefined || slug === undefined) return undefined;
  const address = `/${committee}/${slug}/`;
  return itemAt(address, fragment) ?? { path: address, search: '', fragment };
}

/** The item that a place in the file of the meeting at `address` names, if it names one. */
function itemAt(address: string, place: string): LinkTarget | undefined {
  const number = numberInPlace(place);
  if (number === undefined) return undefined;
  return { path: `${address}punkt-${number}/`, search: '', fragment: '', place };
}
