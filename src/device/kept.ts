/**
 * What a browser remembers for its reader: what is followed, what has happened with it, and how much of
 * that has been shown. It is kept on the reader's device alone, as text, and nothing of it is ever sent.
 *
 * Everything is bounded: so many pages, the months of the files of changes, so many changes a month.
 */
import {
  changeFields,
  isDigest,
  isFollowable,
  mostChanges,
  mostMonths,
  type Change,
} from './change.ts';
import { isDay, isFlag, isMonth, isText, listOf, recordOf } from './strict.ts';

export interface Kept {
  version: typeof keptVersion;
  /** In the order in which they were followed. */
  followed: Followed[];
  /** The latest first. */
  months: KeptMonth[];
  /** ISO day of the last visit to the list of what is new, and of the last one before that day. */
  visited?: string;
  visitedBefore?: string;
  /** ISO day on which the files of changes could last be loaded. */
  loaded?: string;
}

/** A page that is followed. */
export interface Followed {
  /** Address of a committee's or a case's page, from the root of the site. */
  page: string;
  name: string;
  /** ISO day. */
  since: string;
  /** Whether the changes that there were when it was followed are known. */
  started: boolean;
}

/** The changes of a month with what is followed. */
export interface KeptMonth {
  month: string;
  /** Of the file that they were read from. */
  digest: string;
  changes: KeptChange[];
}

export interface KeptChange extends Change {
  /** ISO day on which it was first shown; `''` for what was there before; absent for what is new. */
  shown?: string;
}

const keptVersion = 1;

/** Pages that can be followed on one device. */
export const mostFollowed = 100;

export const nothingKept: Kept = { version: keptVersion, followed: [], months: [] };

const isKept = recordOf(
  {
    version: (value) => value === keptVersion,
    followed: listOf(
      recordOf({ page: isFollowable, name: isText, since: isDay, started: isFlag }),
      mostFollowed,
    ),
    months: listOf(
      recordOf({
        month: isMonth,
        digest: (value) => value === '' || isDigest(value),
        changes: listOf(
          recordOf(changeFields, { shown: (value) => value === '' || isDay(value) }),
          mostChanges,
        ),
      }),
      mostMonths,
    ),
  },
  { visited: isDay, visitedBefore: isDay, loaded: isDay },
);

/** `value`, if it is what is kept, of this version and within its bounds. */
export const asKept = (value: unknown): Kept | undefined =>
  isKept(value) && hasEachOnce(value as Kept) ? (value as Kept) : undefined;

const hasEachOnce = ({ followed, months }: Kept): boolean =>
  new Set(followed.map(({ page }) => page)).size === followed.length &&
  new Set(months.map(({ month }) => month)).size === months.length;

/** What was kept as `text`; `undefined` where it cannot be read. */
export function readKept(text: string): Kept | undefined {
  try {
    return asKept(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Tells a change from all others. */
export const nameOfChange = ({ kind, address, day }: Change): string => `${kind} ${address} ${day}`;

/** Whether a change has to do with the page. */
export const isAbout = (page: string, { address, cases }: Change): boolean =>
  address.startsWith(page) || cases.includes(page);

export const isAboutAny = (pages: readonly Pick<Followed, 'page'>[], change: Change): boolean =>
  pages.some(({ page }) => isAbout(page, change));

export const isFollowed = ({ followed }: Kept, page: string): boolean =>
  followed.some((each) => each.page === page);

/** With one page more, from `day` on; as it was where there is no room, or it is followed already. */
export function follow(kept: Kept, page: string, name: string, day: string): Kept {
  const { followed } = kept;
  if (isFollowed(kept, page) || followed.length >= mostFollowed) return kept;
  return { ...kept, followed: [...followed, { page, name, since: day, started: false }] };
}

/** Without the page, and without what was kept for it alone; nothing at all where it was the last one. */
export function unfollow(kept: Kept, page: string): Kept {
  const followed = kept.followed.filter((each) => each.page !== page);
  if (followed.length === 0) return nothingKept;
  return {
    ...kept,
    followed,
    months: kept.months.map((month) => ({
      ...month,
      changes: month.changes.filter((change) => isAboutAny(followed, change)),
    })),
  };
}
