/** What a browser keeps of what is followed, from one loading of the files of changes to the next. */
import { describe, expect, it } from 'vitest';
import { readIndex, readMonth, type Change, type ChangeMonth } from '../../src/device/change.ts';
import { exportKept, joinKept, readExport } from '../../src/device/exported.ts';
import {
  asKept,
  follow,
  mostFollowed,
  nothingKept,
  readKept,
  unfollow,
  type Kept,
} from '../../src/device/kept.ts';
import { countUnshown, countUnshownOf, lastVisit, newsOf, visited } from '../../src/device/news.ts';
import { monthsToLoad, refreshed } from '../../src/device/refresh.ts';

const change = (address: string, more: Partial<Change> = {}): Change => ({
  kind: 'decision',
  address,
  day: address.split('/')[2] ?? '',
  title: 'Cykelsti',
  place: 'Rådet',
  cases: [],
  ...more,
});

const ofCase = { cases: ['/sag/26-1/'] };
const march = [
  change('/byraad/2026-03-24/punkt-2/', ofCase),
  change('/byraad/2026-03-24/punkt-1/'),
  change('/teknik/2026-03-10/punkt-1/', ofCase),
];
const april = [change('/byraad/2026-04-28/punkt-1/', ofCase)];

type Files = Readonly<Record<string, Change[]>>;

/** As the site has it, and as it is loaded; the digest is whatever the changes are. */
function load(kept: Kept, files: Files, day: string, moved: [string, string][] = []): Kept {
  const digest = (changes: Change[]): string =>
    String(JSON.stringify(changes).length) + String(changes.length);
  const months = Object.entries(files).toSorted(([a], [b]) => (a < b ? 1 : -1));
  const index = readIndex({
    version: 1,
    months: months.map(([month, changes]) => ({ month, digest: digest(changes), left: 0 })),
    moved,
  });
  if (index === undefined) throw new Error('No index');
  const wanted = new Set(monthsToLoad(kept, index));
  const loaded = new Map<string, ChangeMonth>();
  for (const [month, changes] of months) {
    const file = readMonth({ digest: digest(changes), changes });
    if (wanted.has(month) && file) loaded.set(month, file);
  }
  return refreshed(kept, index, loaded, day);
}

const first = '2026-04-01';
const byraad = load(follow(nothingKept, '/byraad/', 'Byrådet', first), { '2026-03': march }, first);

/** The new ones of each page, as `address`, with a mark where it is not a decision. */
const fresh = (kept: Kept, day: string): Record<string, string[]> =>
  Object.fromEntries(
    newsOf(kept, day).map((news) => [
      news.page,
      news.fresh.map(({ kind, address }) => (kind === 'decision' ? address : `${kind} ${address}`)),
    ]),
  );

it('knows what was there when a page was followed', () => {
  expect(byraad.followed).toEqual([
    { page: '/byraad/', name: 'Byrådet', since: first, started: true },
  ]);
  expect(countUnshown(byraad)).toBe(0);
  const [news] = newsOf(byraad, first);
  expect([news?.fresh.length, news?.earlier.length]).toEqual([0, 2]);
});

describe('what is published later', () => {
  const later = [change('/byraad/2026-03-17/punkt-1/')];
  const corrected = change('/byraad/2026-03-24/punkt-2/', {
    ...ofCase,
    kind: 'correction',
    day: '2026-04-02',
  });
  const withdrawal = change('/byraad/2026-03-24/punkt-2/', {
    ...{ kind: 'withdrawal', day: '2026-04-10', title: '' },
  });
  it.each<[string, Files, string[]]>([
    ['nothing', { '2026-03': march }, []],
    [
      'a meeting of a new month',
      { '2026-03': march, '2026-04': april },
      ['/byraad/2026-04-28/punkt-1/'],
    ],
    [
      'minutes of a day that is past',
      { '2026-03': [...march, ...later] },
      ['/byraad/2026-03-17/punkt-1/'],
    ],
    [
      'another committee’s',
      { '2026-03': march, '2026-04': [change('/teknik/2026-04-07/punkt-1/')] },
      [],
    ],
    [
      'a correction',
      { '2026-03': march, '2026-04': [corrected] },
      ['correction /byraad/2026-03-24/punkt-2/'],
    ],
    [
      'a withdrawal',
      { '2026-03': march.slice(1), '2026-04': [withdrawal] },
      ['withdrawal /byraad/2026-03-24/punkt-2/'],
    ],
    [
      'an older month that comes into view',
      { '2026-03': march, '2026-01': [change('/byraad/2026-01-06/punkt-1/')] },
      [],
    ],
    [
      'a title that was put right',
      { '2026-03': march.map((each) => ({ ...each, title: 'Sti' })) },
      [],
    ],
  ])('%s', (_what, files, expected) => {
    const kept = load(byraad, files, '2026-05-01');
    expect(fresh(kept, '2026-05-01')).toEqual({ '/byraad/': expected });
    expect(countUnshown(kept)).toBe(expected.length);
    // What is loaded again is no newer than it was.
    expect(load(visited(kept, '2026-05-01'), files, '2026-05-02').months).toEqual(
      visited(kept, '2026-05-01').months,
    );
  });

  it('a withdrawal is told to who follows the case, and nothing of its words is kept', () => {
    const files = { '2026-03': march };
    const before = load(follow(nothingKept, '/sag/26-1/', 'Sag 26/1', first), files, first);
    const kept = load(before, { '2026-03': march.slice(1), '2026-04': [withdrawal] }, '2026-05-01');
    expect(fresh(kept, '2026-05-01')).toEqual({
      '/sag/26-1/': ['withdrawal /byraad/2026-03-24/punkt-2/'],
    });
    const again = load(
      kept,
      { '2026-03': march.slice(1), '2026-04': [withdrawal, ...april] },
      first,
    );
    expect(fresh(again, '2026-05-01')['/sag/26-1/']).toEqual([
      'withdrawal /byraad/2026-03-24/punkt-2/',
      '/byraad/2026-04-28/punkt-1/',
    ]);
  });
});

it('counts a change once, also where two pages that are followed have it', () => {
  const both = load(
    follow(byraad, '/sag/26-1/', 'Sag 26/1', '2026-04-05'),
    { '2026-03': march, '2026-04': april },
    '2026-05-01',
  );
  expect(fresh(both, '2026-05-01')).toEqual({
    '/byraad/': ['/byraad/2026-04-28/punkt-1/'],
    '/sag/26-1/': ['/byraad/2026-04-28/punkt-1/'],
  });
  expect([countUnshown(both), countUnshownOf(both, '/sag/26-1/')]).toEqual([1, 1]);
  expect(newsOf(both, '2026-05-01')[1]?.earlier).toHaveLength(2);
});

it('what was shown is new until the day is over', () => {
  const kept = load(byraad, { '2026-03': march, '2026-04': april }, '2026-05-01');
  const seen = visited(kept, '2026-05-01');
  expect([countUnshown(seen), newsOf(seen, '2026-05-01')[0]?.fresh.length]).toEqual([0, 1]);
  expect(newsOf(seen, '2026-05-02')[0]?.fresh).toEqual([]);
  expect(lastVisit(kept, '2026-05-01')).toBeUndefined();
  const second = visited(visited(seen, '2026-05-03'), '2026-05-03');
  expect([lastVisit(seen, '2026-05-03'), lastVisit(second, '2026-05-03')]).toEqual([
    '2026-05-01',
    '2026-05-01',
  ]);
});

it('follows pages that have moved, and knows what it knew', () => {
  const moved = march.map((each) => ({
    ...each,
    address: each.address.replace('/byraad/', '/raad/'),
    cases: each.cases.map(() => '/sag/26-9/'),
  }));
  const both = load(follow(byraad, '/sag/26-1/', 'Sag', first), { '2026-03': march }, first);
  const kept = load(both, { '2026-03': moved }, '2026-05-01', [
    ['/byraad/', '/raad/'],
    ['/sag/26-1/', '/sag/26-9/'],
  ]);
  expect(fresh(kept, '2026-05-01')).toEqual({ '/raad/': [], '/sag/26-9/': [] });
  expect(newsOf(kept, '2026-05-01').map(({ earlier }) => earlier.length)).toEqual([2, 2]);
});

it('a month that could not be loaded is loaded the next time', () => {
  const index = {
    version: 1 as const,
    moved: [],
    months: [{ month: '2026-04', digest: 'a', left: 0 }],
  };
  const failed = refreshed(byraad, index, new Map(), '2026-05-01');
  expect(monthsToLoad(failed, index)).toEqual(['2026-04']);
  const loaded = new Map([['2026-04', { digest: 'a', changes: april }]]);
  expect(countUnshown(refreshed(failed, index, loaded, '2026-05-01'))).toBe(1);
  // An older file than the index names, which something in between has kept.
  const stale = new Map([['2026-04', { digest: 'b', changes: [] }]]);
  expect(monthsToLoad(refreshed(byraad, index, stale, '2026-05-01'), index)).toEqual(['2026-04']);
  const started = refreshed(follow(nothingKept, '/byraad/', '', first), index, new Map(), first);
  expect(started.followed[0]?.started).toBe(false);
});

it('keeps nothing once nothing is followed, and only what is followed', () => {
  expect(unfollow(byraad, '/byraad/')).toEqual(nothingKept);
  const both = load(follow(byraad, '/teknik/', 'Teknik', first), { '2026-03': march }, first);
  expect(both.months[0]?.changes).toHaveLength(3);
  expect(unfollow(both, '/byraad/').months[0]?.changes.map(({ address }) => address)).toEqual([
    '/teknik/2026-03-10/punkt-1/',
  ]);
});

it('follows so many pages and no more', () => {
  let kept = nothingKept;
  for (let number = 0; number <= mostFollowed; number++) {
    kept = follow(kept, `/raad-${number}/`, 'Rådet', first);
  }
  expect(kept.followed).toHaveLength(mostFollowed);
  expect(follow(kept, '/raad-0/', 'Rådet', first)).toBe(kept);
});

describe('a file taken to another device', () => {
  const site = 'Referater, Eksempelkøbing Kommune';
  const text = exportKept(byraad, site);

  it('is read as it was written', () => {
    expect(readExport(text, site)).toEqual({ kind: 'read', kept: byraad });
    expect(readExport(text, 'Andet')).toEqual({ kind: 'other-site', site });
  });

  it.each<[string, (kept: Kept) => unknown]>([
    ['another version', (kept) => ({ ...kept, version: 2 })],
    ['a key too many', (kept) => ({ ...kept, farve: 'blå' })],
    ['a key too few', ({ months: _, ...kept }) => kept],
    ['a page twice', (kept) => ({ ...kept, followed: [...kept.followed, ...kept.followed] })],
    ...[
      '//ond.dk/',
      '/byraad',
      'https://ond.dk/',
      '/../',
      '/sag/../',
      '/byraad/2026-03-24/',
      '/soeg/?q=1',
    ].map((page): [string, (kept: Kept) => unknown] => [
      `to follow ${page}`,
      (kept) => ({ ...kept, followed: kept.followed.map((each) => ({ ...each, page })) }),
    ]),
    ...[
      '//ond.dk/2026-03-24/',
      'javascript:alert(1)',
      '/byraad/2026-03-24/punkt-1/?x',
      '/byraad/',
    ].map((address): [string, (kept: Kept) => unknown] => [
      `a change at ${address}`,
      (kept) => ({
        ...kept,
        months: [{ month: '2026-03', digest: 'a', changes: [change(address, { day: first })] }],
      }),
    ]),
    ['a day that is none', (kept) => ({ ...kept, visited: 'i går' })],
    [
      'a text without end',
      (kept) => ({
        ...kept,
        followed: kept.followed.map((each) => ({ ...each, name: 'a'.repeat(501) })),
      }),
    ],
    [
      'pages without end',
      (kept) => ({
        ...kept,
        followed: Array.from({ length: 101 }, (_, at) => ({
          ...byraad.followed[0],
          page: `/raad-${at}/`,
        })),
      }),
    ],
    ['a list', (kept) => [kept]],
  ])('%s: nothing of it is taken', (_what, change) => {
    expect(asKept(change(byraad))).toBeUndefined();
    const file = JSON.stringify({ mark: 'punkt-foelger', site, kept: change(byraad) });
    expect(readExport(file, site)).toEqual({ kind: 'unreadable' });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"mark":"punkt-foelger"}',
    `${text}x`,
    `{"a":1,${text.slice(1)}`,
  ])('no such file: %.20s', (file) =>
    expect(readExport(file, site)).toEqual({ kind: 'unreadable' }),
  );

  it('joins what is followed; what was shown on one device has been shown', () => {
    const files = { '2026-03': march, '2026-04': april };
    const here = load(byraad, files, '2026-05-01');
    const there = visited(
      load(
        load(follow(nothingKept, '/sag/26-1/', 'Sag', first), { '2026-03': march }, first),
        files,
        first,
      ),
      '2026-05-02',
    );
    const joined = joinKept(here, there);
    expect(readKept(JSON.stringify(joined))).toEqual(joined);
    expect(joined.followed.map(({ page }) => page)).toEqual(['/byraad/', '/sag/26-1/']);
    expect(joined.months.map(({ month, changes }) => [month, changes.length])).toEqual([
      ['2026-04', 1],
      ['2026-03', 3],
    ]);
    expect([countUnshown(here), countUnshown(joined)]).toEqual([1, 0]);
    expect(load(joined, files, '2026-05-03').months).toEqual(
      joined.months.map((month) => ({ ...month, digest: expect.any(String) as unknown })),
    );
  });
});
