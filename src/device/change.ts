/**
 * What the files of changes say: what has been decided, corrected and withdrawn, month by month. A browser
 * loads them, so what they have is read strictly: it may come from another version of the site.
 */
import { isDay, isMonth, isText, listOf, recordOf, type Test } from './strict.ts';

/** One thing that has happened. Plain data. */
export interface Change {
  kind: 'decision' | 'correction' | 'withdrawal';
  /** Address of the item or the meeting that it is about, from the root of the site. */
  address: string;
  /** ISO day on which it was decided, corrected or withdrawn. */
  day: string;
  /** Title of the item; `''` for a whole meeting, and for what has been withdrawn. */
  title: string;
  /** `Byrådet 24. marts 2026, punkt 3` */
  place: string;
  /** Addresses of the pages of its cases. */
  cases: string[];
}

/** The changes of one month. */
export interface ChangeMonth {
  /** Digest of `changes`. */
  digest: string;
  /** The newest first. */
  changes: Change[];
}

/** Loaded first: which months there are, and which pages have moved. */
export interface ChangeIndex {
  version: typeof changesVersion;
  /** The latest first; `left`: how many changes more there were than a file has room for. */
  months: { month: string; digest: string; left: number }[];
  /** Pages of committees and cases that have moved to others: from, to. */
  moved: [string, string][];
}

/** Of the form of these files. */
export const changesVersion = 1;

/** Folder of the files, from the root of the site; below a name that no committee may have. */
export const changesAddress = '/abonner/nyt/';

/** Name of the file with the {@link ChangeIndex}, where the others are called as their months. */
export const indexName = 'seneste';

/** Months that there are files of: the latest in which anything has happened. */
export const mostMonths = 12;
/** Changes in the file of a month: a large city decides some five hundred points a month. */
export const mostChanges = 1000;
export const mostCases = 20;
export const mostMoved = 500;
/** Characters of a title, and of a place. */
export const longestText = 300;

const key = '[a-z0-9]+(?:-[a-z0-9]+)*';
const pageForm = new RegExp(`^/(?:${key}|sag/\\d[^/?#\\\\\\s]*)/$`);
const caseForm = /^\/sag\/\d[^/?#\\\s]*\/$/;
const changeForm = new RegExp(
  `^/${key}/\\d{4}-\\d{2}-\\d{2}(?:-\\d+)?/(?:punkt-[^/?#\\\\\\s]+/)?$`,
);

/** Whether it is the address of a page that can be followed: a committee's, or a case's. */
export const isFollowable: Test = (value) => isText(value) && pageForm.test(value);

const isCase: Test = (value) => isText(value) && caseForm.test(value);
const isChanged: Test = (value) => isText(value) && changeForm.test(value);
const isKind: Test = (value) =>
  value === 'decision' || value === 'correction' || value === 'withdrawal';
const isCount: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export const isDigest: Test = (value) =>
  typeof value === 'string' && /^[0-9a-z]{1,32}$/.test(value);

/** What every {@link Change} has. */
export const changeFields = {
  kind: isKind,
  address: isChanged,
  day: isDay,
  title: isText,
  place: isText,
  cases: listOf(isCase, mostCases),
};

const isMonthFile = recordOf({
  digest: isDigest,
  changes: listOf(recordOf(changeFields), mostChanges),
});

const isIndex = recordOf({
  version: (value) => value === changesVersion,
  months: listOf(recordOf({ month: isMonth, digest: isDigest, left: isCount }), mostMonths),
  moved: listOf(
    (value) => Array.isArray(value) && value.length === 2 && value.every(isFollowable),
    mostMoved,
  ),
});

/** The index, if that is what `value` is. */
export const readIndex = (value: unknown): ChangeIndex | undefined =>
  isIndex(value) ? (value as ChangeIndex) : undefined;

/** The changes of a month, if that is what `value` is. */
export const readMonth = (value: unknown): ChangeMonth | undefined =>
  isMonthFile(value) ? (value as ChangeMonth) : undefined;
