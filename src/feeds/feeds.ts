/** The feeds there are, each as the data that it is written from. */
import {
  caseAddress,
  committeeAddress,
  feedAddress,
  subjectAddress,
  yearFeedAddress,
} from '../archive/addresses.ts';
import type { Archive, ItemReference } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import { newestMeetingFirst, subjectGroup } from '../archive/subjects.ts';
import { feedWords } from '../i18n/da-follow.ts';
import { given } from '../minutes/given.ts';
import { most } from '../site/follow-page.ts';
import { entriesOfItem, entriesOfWholeMeeting, latest, type FeedEntry } from './entries.ts';
import { withdrawals } from './withdrawals.ts';

/** Plain data. */
export interface Feed {
  /** Its own address, and that of the page whose feed it is. */
  address: string;
  page: string;
  title: string;
  /** Who publishes it. */
  municipality: string;
  /** BCP 47 tag. */
  language: string;
  /** The last change of any entry; long ago where there is none. */
  updated: string;
  /** The newest first. */
  entries: FeedEntry[];
  /** Feeds of single years, which together have all entries (RFC 5005). */
  archives?: {
    /** Of an archive: the feed that is subscribed to. */
    current?: string;
    /** Addresses of the nearest archives. */
    previous?: string;
    next?: string;
  };
}

/** When nothing has happened yet. */
const never = new Date(0).toISOString();

export const feedOf = (
  { settings }: Archive,
  page: string,
  name: string,
  entries: readonly FeedEntry[],
  more: Partial<Pick<Feed, 'address' | 'archives'>> = {},
): Feed => ({
  address: feedAddress(page),
  page,
  title: feedWords.title(name, settings.municipality),
  municipality: settings.municipality,
  language: settings.language,
  updated: latest([never, ...entries.map(changedAt)]),
  entries: [...entries],
  ...more,
});

const changedAt = (entry: FeedEntry): string =>
  entry.kind === 'decision' ? entry.updated : entry.since;

/** Entries in the order of meetings that are given oldest first, the newest first. */
const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));

const entriesOfMeetings = (archive: Archive, meetings: readonly MeetingOutline[]): FeedEntry[] =>
  meetings.toReversed().flatMap((meeting) => entriesOfWholeMeeting(archive, meeting));

/** The feed of the whole site. */
export function siteFeed(archive: Archive): Feed {
  const entries = newestFirst([
    ...[...withdrawals(archive).values()].flat(),
    ...entriesOfMeetings(archive, [...archive.meetings.values()]),
  ]);
  return feedOf(archive, '/', archive.settings.title, entries.slice(0, most.entries));
}

/** All entries of each committee, by its key. */
const entriesOfCommittees = once(
  (archive: Archive): ReadonlyMap<string, FeedEntry[]> =>
    new Map(
      [...archive.committees].map(([key, { meetings }]) => [
        key,
        newestFirst([
          ...(withdrawals(archive).get(key) ?? []),
          ...entriesOfMeetings(archive, meetings),
        ]),
      ]),
    ),
);

/** The entries of each committee by year, the newest first. */
const committeeYears = once(
  (archive: Archive): ReadonlyMap<string, ReadonlyMap<string, FeedEntry[]>> =>
    new Map(
      [...entriesOfCommittees(archive)].map(([key, entries]) => [
        key,
        Map.groupBy(entries, ({ since }) => since.slice(0, 4)),
      ]),
    ),
);

/** The feed of the committee `key`, if there is one. */
export function committeeFeed(archive: Archive, key: string): Feed | undefined {
  const committee = archive.committees.get(key)?.committee;
  if (committee === undefined) return undefined;
  const entries = entriesOfCommittees(archive).get(key) ?? [];
  const [newest] = committeeYears(archive).get(key)?.keys() ?? [];
  return feedOf(
    archive,
    committeeAddress(key),
    committee.name,
    entries.slice(0, most.entries),
    newest === undefined ? {} : { archives: { previous: yearFeedAddress(key, newest) } },
  );
}

/** Every committee and year that has an archive of its feed. */
export const yearFeeds = (archive: Archive): { committee: string; year: string }[] =>
  [...committeeYears(archive)].flatMap(([committee, years]) =>
    [...years.keys()].map((year) => ({ committee, year })),
  );

/** The archive of a committee's feed for a year, if it has entries. */
export function yearFeed(
  archive: Archive,
  { committee: key, year }: { committee: string; year: string },
): Feed | undefined {
  const committee = archive.committees.get(key)?.committee;
  const years = committeeYears(archive).get(key);
  const entries = years?.get(year);
  if (committee === undefined || entries === undefined) return undefined;
  const all = [...(years?.keys() ?? [])];
  const addressOf = (other: string | undefined) => other && yearFeedAddress(key, other);
  const place = all.indexOf(year);
  const page = committeeAddress(key);
  return feedOf(archive, page, feedWords.inYear(committee.name, year), entries, {
    address: yearFeedAddress(key, year),
    archives: {
      current: feedAddress(page),
      ...given({ previous: addressOf(all[place + 1]), next: addressOf(all[place - 1]) }),
    },
  });
}

/** The feed of the case whose number has the address form `number`, if there is one. */
export function caseFeed(archive: Archive, number: string): Feed | undefined {
  const found = archive.cases.get(number);
  if (found === undefined) return undefined;
  const titled = found.items.findLast(({ item }) => !item.closed && item.title !== '');
  const name = feedWords.ofCase(found.number.normal, titled?.item.title);
  return feedOf(archive, caseAddress(found.number), name, entriesOfItems(archive, found.items));
}

/** The feed of the KLE subject or group `number`, if there is one. */
export function subjectFeed(archive: Archive, number: string): Feed | undefined {
  const found = archive.subjects.get(number);
  if (found === undefined) return undefined;
  const isGroup = subjectGroup(number) === number;
  const name = feedWords.ofSubject(number, archive.subjectTitles.get(number), isGroup);
  return feedOf(archive, subjectAddress(number), name, entriesOfItems(archive, found.items));
}

/** The newest entries of items that are given oldest first. */
function entriesOfItems(archive: Archive, items: readonly ItemReference[]): FeedEntry[] {
  const entries = newestMeetingFirst(items).flatMap(({ meeting, item }) =>
    entriesOfItem(archive, meeting, item),
  );
  return newestFirst(entries).slice(0, most.entriesOfOne);
}
