/**
 * What feeds tell, month by month, in short: for browsers that remember what they follow. The days are
 * those of the content, so publishing a meeting changes the file of its month, and the index.
 */
import { itemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { once } from '../archive/once.ts';
import type { MeetingOutline } from '../archive/outline.ts';
import {
  changesVersion,
  isFollowable,
  longestText,
  mostCases,
  mostChanges,
  mostMonths,
  mostMoved,
  type Change,
  type ChangeIndex,
  type ChangeMonth,
} from '../device/change.ts';
import { feedWords } from '../i18n/da-follow.ts';
import { movedAddresses } from '../ledger/answers.ts';
import { caseLinks } from '../site/case-links.ts';
import { entriesOfWholeMeeting, type FeedEntry } from './entries.ts';
import { withdrawals } from './withdrawals.ts';

interface Month {
  file: ChangeMonth;
  left: number;
}

/** The changes of the latest months in which there are any, by month (`2026-03`), the latest first. */
export const changeMonths = once((archive: Archive): ReadonlyMap<string, Month> => {
  const withdrawn = [...withdrawals(archive).values()].flat();
  let months = added(
    [],
    withdrawn.map((entry) => changeOf(archive, entry, [])),
  );
  for (const meeting of [...archive.meetings.values()].toReversed()) {
    const oldest = months.length < mostMonths ? '' : (months.at(-1)?.month ?? '');
    const days = [meeting.date, ...meeting.corrections.map(({ date }) => date)];
    // Nothing of it can be in the latest months, and most meetings are such.
    if (days.every((day) => monthOf(day) < oldest)) continue;
    months = added(months, ofMeeting(archive, meeting));
  }
  return new Map(months.map(({ month, changes }) => [month, fileOf(changes)]));
});

interface MonthChanges {
  month: string;
  changes: Change[];
}

/** The latest of `months` with further changes, the latest first. */
function added(months: readonly MonthChanges[], changes: readonly Change[]): MonthChanges[] {
  if (changes.length === 0) return [...months];
  const byMonth = new Map(months.map((each) => [each.month, each.changes]));
  for (const [month, more] of Map.groupBy(changes, ({ day }) => monthOf(day))) {
    byMonth.set(month, [...(byMonth.get(month) ?? []), ...more]);
  }
  return [...byMonth]
    .map(([month, all]) => ({ month, changes: all }))
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))
    .slice(0, mostMonths);
}

const monthOf = (day: string): string => day.slice(0, 7);

/** Which months there are, and which of the pages that can be followed have moved. */
export const changeIndex = (archive: Archive): ChangeIndex => ({
  version: changesVersion,
  months: [...changeMonths(archive)].map(([month, { file, left }]) => ({
    month,
    digest: file.digest,
    left,
  })),
  moved: movedPages(archive),
});

function fileOf(all: readonly Change[]): Month {
  const changes = all
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, mostChanges);
  const digest = digestOf(JSON.stringify(changes));
  return { file: { digest, changes }, left: all.length - changes.length };
}

function ofMeeting(archive: Archive, meeting: MeetingOutline): Change[] {
  const entries = entriesOfWholeMeeting(archive, meeting);
  if (entries.length === 0) return [];
  const cases = new Map(
    meeting.items.map((item) => [
      itemAddress(meeting, item),
      caseLinks(archive, item).map(({ address }) => address),
    ]),
  );
  return entries.map((entry) => changeOf(archive, entry, cases.get(entry.address) ?? []));
}

function changeOf(archive: Archive, entry: FeedEntry, cases: readonly string[]): Change {
  const { kind } = entry;
  const address = decodeURI(entry.address);
  const of = (day: string, title: string, place: string, pages = cases): Change => ({
    ...{ kind, address, day },
    title: cut(title),
    place: cut(place),
    cases: pages.slice(0, mostCases),
  });
  switch (kind) {
    case 'decision':
      return of(entry.date, entry.title, feedWords.placed(entry, entry.number));
    case 'correction': {
      const { corrected, item } = entry;
      return of(corrected, item?.title ?? '', feedWords.placed(entry, item?.number));
    }
    case 'withdrawal': {
      const vanished = vanishedCases(archive).get(entry.address) ?? [];
      return of(entry.withdrawn, '', feedWords.formerlyPlaced(entry.former), vanished);
    }
  }
}

const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 2).trimEnd()} …`;

/** The pages of cases that vanished with what was withdrawn, by its address. */
const vanishedCases = once(
  (archive: Archive): ReadonlyMap<string, string[]> =>
    new Map(
      [
        ...Map.groupBy(
          [...movedAddresses(archive)].flatMap(([page, moved]) => {
            const along = moved.kind === 'withdrawn' ? moved.withdrawal.along : undefined;
            const address = decodeURI(page);
            const isCase = address.startsWith('/sag/') && isFollowable(address);
            return along === undefined || !isCase ? [] : [{ along, address }];
          }),
          ({ along }) => along,
        ),
      ].map(([along, pages]) => [along, pages.map(({ address }) => address)]),
    ),
);

/** Committees first: there are few, and many follow them. */
function movedPages(archive: Archive): [string, string][] {
  const moved = [...movedAddresses(archive)].flatMap(([from, answer]): [string, string][] => {
    const [page, to] = [decodeURI(from), answer.kind === 'redirect' ? decodeURI(answer.to) : ''];
    return isFollowable(page) && isPage(archive, to) ? [[page, to]] : [];
  });
  const isOfCase = ([from]: [string, string]): boolean => from.startsWith('/sag/');
  return [...moved.filter((each) => !isOfCase(each)), ...moved.filter(isOfCase)].slice(
    0,
    mostMoved,
  );
}

/** Whether `address` is the page of a committee or of a case. */
const isPage = ({ committees, cases }: Archive, address: string): boolean =>
  committees.has(address.slice(1, -1)) ||
  (address.startsWith('/sag/') && cases.has(address.slice('/sag/'.length, -1)));

/** FNV-1a of 32 bits twice, from two beginnings: tells versions of one file apart. */
function digestOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ (unit + 0x9e37), 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
