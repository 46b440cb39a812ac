/** `…/feed.xml`: Atom feeds of the site, of each committee, case and KLE subject or group. */
import type { Archive } from '../archive/model.ts';
import { atomDocument } from '../feeds/atom-document.ts';
import { feedOfPage } from '../feeds/feed-of-page.ts';
import { siteFeed, yearFeed, yearFeeds, type Feed } from '../feeds/feeds.ts';
import { movedBelow } from '../feeds/moved-pages.ts';
import type { Href } from '../site/content-links.ts';
import { file } from './product.ts';

/** Addresses of feeds last with those of their pages, which are in the ledger. */
const common = {
  lasting: false,
  wholeLinks: 'needed' as const,
  render: (feed: Feed, { href }: { href: Href }) => atomDocument(feed, href),
};

export const siteFeedFile = file({
  ...common,
  name: 'feed',
  path: 'feed.xml',
  keys: () => [{}],
  data: siteFeed,
});

export const committeeFeedFile = file({
  ...common,
  name: 'committee-feed',
  path: '[committee]/feed.xml',
  keys: (archive) =>
    [...archive.committees.keys(), ...movedBelow(archive, '/')].map((committee) => ({ committee })),
  data: (archive: Archive, { committee }) => feedOfPage(archive, `/${committee}/`),
});

/** `/<udvalg>/feed-<åååå>.xml`: everything that the feed of a committee has had, by year. */
export const committeeYearFeed = file({
  ...common,
  name: 'committee-year-feed',
  path: '[committee]/feed-[year].xml',
  keys: yearFeeds,
  data: yearFeed,
});

export const caseFeedFile = file({
  ...common,
  name: 'case-feed',
  path: 'sag/[number]/feed.xml',
  keys: (archive) =>
    [...archive.cases.keys(), ...movedBelow(archive, '/sag/')].map((number) => ({ number })),
  data: (archive: Archive, { number }) => feedOfPage(archive, `/sag/${number}/`),
});

export const subjectFeedFile = file({
  ...common,
  name: 'subject-feed',
  path: 'emne/[number]/feed.xml',
  keys: (archive) =>
    [...archive.subjects.keys(), ...movedBelow(archive, '/emne/')].map((number) => ({ number })),
  data: (archive: Archive, { number }) => feedOfPage(archive, `/emne/${number}/`),
});
