/** From when to when there are minutes, in which order items stand, and what has been replaced. */
import { expect, test } from 'vitest';
import { coverageOf } from '../../src/archive/coverage.ts';
import { isReordered } from '../../src/archive/is-reordered.ts';
import { coverageWords } from '../../src/i18n/da-coverage.ts';
import { committeePage } from '../../src/site/committee-page.ts';
import { homePage } from '../../src/site/home-page.ts';
import { caseYearPage } from '../../src/site/case-lists.ts';
import { archiveOf, contentOf, decided, item, meeting } from './archive.ts';
import { viewPage } from '../view-page.ts';

const today = '2026-11-30';

const archiveWith = (...days: string[]) => ({
  ...archiveOf(
    { a: 'A' },
    days.map((day) => {
      const [date = '', status] = day.split(' ');
      const budget = item(['1', 'Budget', '24/7']);
      return meeting('a', date, [], {
        ...(status === 'd'
          ? { status: 'agenda', items: [budget] }
          : { items: [decided(budget, 'Godkendt.')] }),
      });
    }),
  ),
  today,
});

test.each([
  [
    ['2010-03-24', '2011-03-24', '2012-03-24', '2017-03-24'],
    'marts 2010 til marts 2017, men ingen fra 2013–2016',
  ],
  [
    ['2009-03-24', '2011-03-24', '2015-03-24', '2020-03-24', '2022-03-24'],
    'marts 2009 til marts 2022, men ingen fra 2010, 2012–2014, 2016–2019 og 2021',
  ],
  [['2025-12-16', '2026-08-25'], 'december 2025 til august 2026'],
  [['2026-03-03', '2026-03-24'], 'marts 2026'],
  // Agendas are no minutes, before, between, after; nor is what has a day to come by mistake.
  [
    ['2018-03-20 d', '2020-03-24', '2021-03-23 d', '2022-03-24', '2027-01-26 d'],
    'marts 2020 til marts 2022, men ingen fra 2021',
  ],
  [['2026-03-24', '2027-01-26'], 'marts 2026'],
])('%j', (days, said) => {
  const found = coverageOf({ today }, [...archiveWith(...days).meetings.values()]);
  expect(found && coverageWords.span(found)).toBe(`Her er referater fra ${said}.`);
});

test('of nothing but agendas nothing is said', () => {
  const archive = archiveWith('2025-03-24 d');
  expect(homePage(archive)).not.toHaveProperty('coverage');
  expect(committeePage(archive, 'a')).not.toHaveProperty('coverage');
});

test('what is to come is never the latest', () => {
  const archive = archiveWith('2026-10-27', '2026-11-24 d', '2027-02-23 d', '2027-01-26 d');
  const { latest, coming, agendas, committees } = homePage(archive);
  const days = (meetings: { date: string }[] = []) => meetings.map(({ date }) => date);
  expect(latest.map(({ meeting }) => meeting.date)).toEqual(['2026-10-27']);
  expect([days(coming), days(agendas)]).toEqual([['2027-01-26', '2027-02-23'], ['2026-11-24']]);
  expect(committees[0]).toMatchObject({ latest: '2026-11-24', next: '2027-01-26' });
  const page = committeePage(archive, 'a');
  expect(page?.nextMeeting?.meeting.date).toBe('2027-01-26');
  expect(days(page?.coming)).toEqual(['2027-02-23']);
  expect(page?.years.map(({ year }) => year)).toEqual(['2026']);
  expect(caseYearPage(archive, '2024')?.opened[0]?.latest).toBe('2026');
  const ahead = archiveWith('2027-01-26 d');
  expect(homePage(ahead).committees[0]).toMatchObject({ latest: undefined, next: '2027-01-26' });
  expect(caseYearPage(ahead, '2024')?.opened[0]?.latest).toBe('');
  // Minutes of a day to come are a mistake.
  const mistaken = homePage(archiveWith('2026-10-27', '2027-01-26'));
  expect(mistaken.latest.map(({ meeting }) => meeting.date)).toEqual(['2026-10-27']);
  expect(mistaken.committees[0]).toMatchObject({ latest: '2026-10-27', next: undefined });
});

test.each([
  ['1 3 2', true],
  ['1 4 2 3', true],
  ['1 2 2a 3 10 11', false],
  ['1 2a 2', true],
  ['1 2 4 5', false],
  ['1 2 3 L1 L2', false],
  ['1 L2 L1 2', true],
  ['4.1 4.2 4.10', false],
  ['01 02 03A 04', false],
  ['153 154', false],
  ['', false],
])('»%s« is in another order: %s', (numbers, expected) => {
  const items = numbers.split(' ').map((number) => ({ number }));
  expect(isReordered(items)).toBe(expected);
});

test('an item tells which items its address was published for', () => {
  const archive = archiveOf({ a: 'A' }, [
    meeting('a', '2026-05-12', [
      ['1', 'Ny'],
      ['2', 'Sti'],
      ['3', 'Vej'],
    ]),
  ]);
  const entry = (from: string, to: string) => ({
    ...{ kind: 'renumbering' as const, from: `/a/2026-05-12/${from}`, to: `/a/2026-05-12/${to}` },
    ...{ position: { line: 1, column: 1 }, target: { line: 1, column: 1 } },
  });
  const entries = [
    entry('punkt-1/', 'punkt-2/'),
    entry('punkt-1/', 'punkt-2/'),
    entry('punkt-1/', ''),
    entry('punkt-2/', 'punkt-3/'),
  ];
  const renumberings = new Map([['/a/2026-05-12/', entries]]);
  const content = contentOf({ ...archive, renumberings });
  const formerly = (number: string) =>
    viewPage(content, 'item', { committee: 'a', meeting: '2026-05-12', number })?.formerly;
  expect(formerly('1')).toEqual([
    { number: '2', title: 'Sti', address: '/a/2026-05-12/punkt-2/' },
    undefined,
  ]);
  expect(formerly('3')).toEqual([]);
});
