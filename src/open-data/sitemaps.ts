/**
 * Sitemaps (https://www.sitemaps.org/protocol.html): which pages there are, and since when they are as they
 * are, for search engines.
 *
 * Each is far below the protocol's bound, so that a meeting that is published changes few bytes.
 */
import { isAttachmentAddress, itemAddress, meetingSlug } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { withdrawnOf } from '../archive/withdrawn-of.ts';
import { isDayCome, latest } from '../feeds/entries.ts';
import { lastDay } from '../feeds/instant.ts';
import { isSameNumber } from '../minutes/items/item-number.ts';
import { meetingFile } from '../minutes/read-facts.ts';
import { hasCome } from '../minutes/days/stage.ts';
import { element, escapeText } from '../render/html.ts';
import type { Href } from '../site/content-links.ts';

/** A page, and the ISO day of its last change; `''` where nothing tells it. */
type Mapped = readonly [address: string, changed: string];

/** Pages that search engines are asked to leave out. */
const unlisted = new Set(['/soeg/']);

/** The most pages of a sitemap. */
const mostPages = 200;

/**
 * The pages of each sitemap, by the name in its address: `moeder-2026`, `moeder-2026-2`, `sager-2026`.
 * `moeder` has the pages that list meetings; `sider` all others, of which no day is known: they are many,
 * and new ones are rare.
 */
export const sitemaps = once((archive: Archive): ReadonlyMap<string, readonly Mapped[]> => {
  const days = changedDays(archive);
  const first = new Map(
    [...archive.cases].map(([address, { items }]) => [
      encodeURI(`/sag/${address}/`),
      items[0]?.meeting.date ?? '',
    ]),
  );
  const listed = [...archive.addresses].filter(
    (address) => !isAttachmentAddress(address) && !unlisted.has(address),
  );
  // A case stays in the sitemap of the year it was first treated in.
  const groupOf = (address: string): string => {
    const [, year] = /^\/[^/]+\/(\d{4})-\d{2}-\d{2}/.exec(address) ?? [];
    if (year !== undefined) return `moeder-${year}`;
    const begun = first.get(address);
    if (begun !== undefined) return `sager-${begun.slice(0, 4)}`;
    return days.has(address) ? 'moeder' : 'sider';
  };
  const inOrder = listed.toSorted((a, b) => {
    const [one, other] = [a, b].map((address) => first.get(address) ?? dayIn(address));
    return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : a < b ? -1 : 1;
  });
  const maps = new Map<string, Mapped[]>();
  for (const [group, addresses] of Map.groupBy(inOrder, groupOf)) {
    for (let from = 0; from < addresses.length; from += mostPages) {
      const name = from === 0 ? group : `${group}-${from / mostPages + 1}`;
      const part = addresses.slice(from, from + mostPages);
      maps.set(
        name,
        part.map((address) => [address, days.get(address) ?? '']),
      );
    }
  }
  return maps;
});

const dayIn = (address: string): string => /\/(\d{4}-\d{2}-\d{2})/.exec(address)?.[1] ?? '';

/**
 * The days on which pages were changed, as far as minutes, their corrections and git tell. An agenda tells
 * none by itself, and that of a case does not follow from its items: one may have been withdrawn.
 */
export const changedDays = once((archive: Archive): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  const tell = (address: string, day: string): void => {
    if (day > (days.get(address) ?? '')) days.set(address, day);
  };
  for (const meeting of archive.meetings.values()) {
    const beginning = `/${meeting.committee}/${meetingSlug(meeting)}/`;
    const own = dayOfText(archive, meeting);
    const corrections = meeting.corrections.filter(({ date }) => isDayCome(date, archive));
    const gone = withdrawnOf(archive, meeting).map((address) => dayGone(archive, address));
    const whole = latest([own, ...corrections.map(({ date }) => date), ...gone]);
    for (const address of [beginning, `${beginning}samlet/`, `/${meeting.committee}/`, '/']) {
      tell(address, whole);
    }
    tell(`/aar/${meeting.date.slice(0, 4)}/`, whole);
    for (const item of meeting.items) {
      const about = corrections.filter(({ item: number = item.number }) =>
        isSameNumber(number, item.number),
      );
      tell(itemAddress(meeting, item), latest([own, ...about.map(({ date }) => date)]));
    }
  }
  for (const from of archive.moves.keys()) {
    const [, committee = ''] = from.split('/');
    if (!archive.committees.has(committee)) continue;
    for (const address of [`/${committee}/`, '/']) tell(address, dayGone(archive, from));
  }
  return days;
});

/** The day on which what was at `address` was withdrawn; `''` where it was not. */
function dayGone({ moves }: Archive, address: string): string {
  const move = moves.get(address);
  return move?.kind === 'withdrawal' ? move.date : '';
}

/** The day since which a meeting's file says what it says, corrections apart. */
function dayOfText(archive: Archive, meeting: MeetingOutline): string {
  const changed = archive.history.get(meetingFile(meeting))?.[0]?.until ?? '';
  const isHeld = meeting.status === 'minutes' && hasCome(meeting, archive.today);
  return latest([changed, isHeld ? lastDay(meeting) : '']);
}

/** What the list of the sitemaps is made from. */
export const sitemapList = (archive: Archive): Mapped[] =>
  [...sitemaps(archive)].map(([name, pages]) => [
    sitemapAddress(name),
    latest(pages.map(([, day]) => day)),
  ]);

const sitemapAddress = (name: string): string => `/sitemap-${name}.xml`;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const document = (root: string, entry: string, listed: readonly Mapped[], href: Href): string => {
  const entries = listed.map(([address, changed]) => {
    const day = changed === '' ? '' : element('lastmod', changed);
    return element(entry, element('loc', escapeText(href(address))) + day);
  });
  const content = ['', ...entries, ''].join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(root, content, { xmlns: namespace })}\n`;
};

export const sitemapXml = (pages: readonly Mapped[], href: Href): string =>
  document('urlset', 'url', pages, href);

export const sitemapListXml = (maps: readonly Mapped[], href: Href): string =>
  document('sitemapindex', 'sitemap', maps, href);
