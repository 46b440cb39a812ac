/** Whether a link in content leads to something, and where one that does not may be meant to lead. */
import { itemAddress, meetingAddress, wholeMinutesAddress } from '../archive/addresses.ts';
import type { LinkPlace, LinkTarget } from '../archive/link-target.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { ItemOutline, MeetingOutline } from '../archive/outline.ts';
import { parseAddress } from '../archive/parse-address.ts';
import { decoded } from '../minutes/decoded.ts';
import { inPlainLetters } from '../minutes/items/item-number.ts';
import { nearestWord } from '../minutes/words/nearest-word.ts';
import { itemIdPrefix } from '../render/blocks.ts';
import { answerOf } from './answers.ts';
import { addressOfHeading, addressOfNumber } from './named-items.ts';

/**
 * Whether `target` exists: a page or file, or an address of old that is answered, and the place on the page;
 * and no other item is meant by its words.
 */
export function isAnswered(
  archive: Archive,
  target: LinkTarget,
  item: ItemOutline | undefined,
): boolean {
  const { path, fragment } = target;
  if (addressOfHeading(archive, target) !== undefined) return false;
  if (path === undefined) return fragment !== '' && hasPlace({ item }, fragment);
  const address = parseAddress(path);
  if (address === undefined) return false;
  const { kind } = answerOf(archive, address);
  if (kind !== 'page' || fragment === '') return kind !== 'lost';
  const page = pages(archive).get(address);
  return page === undefined || hasPlace(page, fragment);
}

/** What is on a page: an item, or `whole` minutes, or the overview of a meeting. */
interface ShownPage {
  item?: ItemOutline | undefined;
  whole?: MeetingOutline;
}

/** The pages whose places are known, by address. */
const pages = once((archive: Archive): ReadonlyMap<string, ShownPage> => {
  const all = new Map<string, ShownPage>();
  for (const meeting of archive.meetings.values()) {
    all.set(meetingAddress(meeting), {});
    all.set(wholeMinutesAddress(meeting), { whole: meeting });
    for (const item of meeting.items) all.set(itemAddress(meeting, item), { item });
  }
  return all;
});

/** The site's own places begin with `_`. */
function hasPlace({ item, whole }: ShownPage, fragment: string): boolean {
  if (fragment.startsWith('_')) return true;
  if (item) return item.anchors.includes(fragment);
  return (whole?.items ?? []).some((each) => {
    const prefix = itemIdPrefix(each);
    return fragment === prefix.slice(0, -1) || each.anchors.some((id) => prefix + id === fragment);
  });
}

/** The places on the page of an item at `address`; `undefined` where there is no item. */
export const placesAt = (archive: Archive, address: string): readonly string[] | undefined =>
  pages(archive).get(address)?.item?.anchors;

/** The items of the meeting at the address `path` that have a place `fragment`. */
export function itemsWithPlace(
  archive: Archive,
  { path = '', fragment }: LinkTarget,
): ItemReference[] {
  const meeting = archive.meetings.get(path.split('/').slice(1, 3).join('/'));
  const items = meeting?.items.filter(({ anchors }) => anchors.includes(fragment)) ?? [];
  return items.flatMap((item) => (meeting ? [{ meeting, item }] : []));
}

/**
 * The address that `url` was probably meant to be, of those the site has: written without its first slash,
 * with a Danish date, as a file, with a capital …; `undefined` where none is near.
 */
export function meantAddress(
  archive: Archive,
  url: string,
  { page, meeting }: LinkPlace,
): string | undefined {
  const [, written = '', hash = ''] = /^([^?#]*)[^#]*#?(.*)/s.exec(plain(url)) ?? [];
  if (/^[./]*$/.test(written)) return undefined;
  const number = /^punkt[-_ ]?(\d[^-\s]*)/i.exec(hash)?.[1];
  const named = tidy(written);
  const day = dayIn(named);
  const paths = [
    withNearCommittee(archive, named),
    `/${meeting?.committee ?? ''}${named}`,
    page + named.slice(1),
  ];
  const withItem = number === undefined ? [] : paths.map((path) => `${path}/punkt-${number}/`);
  return [...withItem, ...(number === undefined ? paths : [])]
    .map((path) => path.replaceAll(/\/{2,}/g, '/'))
    .map((path) => addressOfNumber(archive, path) ?? parseAddress(path))
    .filter((address) => address !== undefined && archive.addresses.has(address))
    .find((address) => day === undefined || dayIn(address ?? '') === day);
}

const dayIn = (path: string): string | undefined => /\d{4}-\d{2}-\d{2}/.exec(path)?.[0];

/** A path whose committee has no meeting of the day, with the nearest committee that has one. */
const withNearCommittee = ({ committees, meetings }: Archive, path: string): string =>
  path.replace(/^\/([^/]+)\/(\d{4}-\d{2}-\d{2}[^/]*)/, (whole, key: string, slug: string) => {
    const keys = [...committees.keys()].filter((each) => meetings.has(`${each}/${slug}`));
    const near = nearestWord(key, keys);
    return near === undefined ? whole : `/${near}/${slug}`;
  });

/** With slashes, and without what is encoded. */
const plain = (url: string): string => decoded(url.trim().replaceAll('\\', '/'));

/** A path as addresses of the site have it. */
function tidy(written: string): string {
  const path = `/${written}`
    .replace(/^[./]+/, '/')
    .replace(/^\/(?:[^/]+\/){0,8}(?:moeder|sider)\//, '/')
    .replace(/(?:\/index)?\.(?:html?|md)\/?$/i, '')
    .replaceAll(/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/g, '$3-$2-$1')
    .replaceAll(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, (_, year: string, ...rest: string[]) =>
      [year, ...rest.slice(0, 2).map((part) => part.padStart(2, '0'))].join('-'),
    );
  const [, caseNumber] = /^\/sag\/(.+?)\/?$/i.exec(path) ?? [];
  if (caseNumber !== undefined) return `/sag/${caseNumber.replaceAll('/', '-').toUpperCase()}/`;
  const [, folder, slug, name] =
    /^\/(?:[^/]+\/){0,8}bilag\/([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (name !== undefined) return `/${folder}/${slug}/bilag/${name}`;
  return inPlainLetters(path.toLowerCase());
}

/** An address of elsewhere that lacks its beginning: `www.eksempel.dk`, `navn@eksempel.dk`. */
export function meantElsewhere(url: string): string | undefined {
  if (/^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(url)) return `mailto:${url}`;
  if (url.startsWith('//')) return `https:${url}`;
  const isHost = /^(?:[\w-]+\.){1,4}[a-z]{2,}(?:[/?#]|$)/i.test(url) && !isFileName.test(url);
  return isHost ? `https://${url}` : undefined;
}

const isFileName =
  /^[^/]*\.(?:md|pdf|docx?|xlsx?|pptx?|txt|html?|png|jpe?g|csv|zip|yml)(?:[?#]|$)/i;
