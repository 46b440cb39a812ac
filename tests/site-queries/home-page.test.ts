import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/minutes/model.ts';
import { homePage } from '../../src/site/home-page.ts';
import { archiveOf, decided, emptyArchive, item, meeting, smallArchive } from './archive.ts';

/** A meeting whose items are all decided. */
const decidedMeeting = (committee: string, day: string, ...titles: string[]): Meeting =>
  meeting(committee, day, [], {
    items: titles.map((title, index) =>
      decided(item([String(index + 1), title], index), 'Udvalget **godkendte** indstillingen.'),
    ),
  });

/** What the newest decisions are, by meeting. */
const latestOf = (meetings: Meeting[]): [string, ...string[]][] =>
  homePage(archiveOf({ a: 'A', b: 'B' }, meetings)).latest.map(
    ({ meeting: { address }, items }) => [address, ...items.map(({ number }) => number)],
  );

describe('the newest decisions', () => {
  it('are those of the newest minutes, each with its outcome', () => {
    const { latest } = homePage(
      archiveOf({ a: 'A' }, [
        decidedMeeting('a', '2024-01-01', 'Budget'),
        meeting('a', '2024-02-01', [['1', 'Budget']], { status: 'agenda' }),
      ]),
    );
    expect(latest).toEqual([
      {
        meeting: {
          address: '/a/2024-01-01/',
          date: '2024-01-01',
          sequence: 1,
          stage: { kind: 'minutes' },
          committee: { name: 'A', address: '/a/' },
          items: 1,
        },
        items: [
          {
            number: '1',
            title: 'Budget',
            address: '/a/2024-01-01/punkt-1/',
            decision: 'Udvalget godkendte indstillingen.',
            badge: { outcome: 'approved', points: [] },
            cases: [],
          },
        ],
      },
    ]);
  });

  it('are without routine, closed items without a title, and items without a decision', () => {
    const mixed = decidedMeeting(
      'a',
      '2024-01-01',
      'Godkendelse af dagsorden',
      'Budget',
      '',
      'Evt.',
    );
    const undecided = item(['5', 'Skole'], 4);
    expect(latestOf([{ ...mixed, items: [...mixed.items, undecided] }])).toEqual([
      ['/a/2024-01-01/', '2'],
    ]);
    expect(latestOf([decidedMeeting('a', '2024-01-01', 'Meddelelser', 'Eventuelt')])).toEqual([]);
  });

  it('are ten in all, of four meetings at most, a share of each', () => {
    const titles = Array.from({ length: 12 }, (_, index) => `Sag om vej ${index + 1}`);
    const many = (day: string, committee = 'a') => decidedMeeting(committee, day, ...titles);
    expect(latestOf([many('2024-01-01')])).toEqual([
      ['/a/2024-01-01/', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    ]);
    expect(
      latestOf([
        many('2024-01-01'),
        many('2024-01-02'),
        many('2024-01-03', 'b'),
        decidedMeeting('b', '2024-01-04', 'Skole'),
        many('2024-01-05'),
      ]),
    ).toEqual([
      ['/a/2024-01-05/', '1', '2', '3'],
      ['/b/2024-01-04/', '1'],
      ['/b/2024-01-03/', '1', '2', '3'],
      ['/a/2024-01-02/', '1', '2', '3'],
    ]);
  });
});

describe('homePage', () => {
  it('lists other minutes below, and agendas by themselves', () => {
    const { latest, earlier, agendas } = homePage(smallArchive);
    expect(latest).toEqual([]);
    expect(earlier.map(({ address }) => address)).toEqual([
      '/byraadet/2024-01-30-2/',
      '/byraadet/2024-01-30/',
      '/teknisk-udvalg/2024-01-16/',
      '/teknisk-udvalg/2023-12-05/',
    ]);
    expect(agendas.map(({ address }) => address)).toEqual(['/byraadet/2024-02-27/']);
  });

  it('tells a cancelled meeting among those to come until its day is over, and counts it never', () => {
    const agenda = { status: 'agenda', title: 'Møde (aflyst)' } as const;
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-01', []),
      meeting('a', '2024-02-01', [], agenda),
      meeting('a', '2024-03-01', [], agenda),
    ]);
    const { coming, agendas, committees, years } = homePage({ ...archive, today: '2024-02-15' });
    expect(coming.map(({ date, stage }) => [date, stage.kind])).toEqual([
      ['2024-03-01', 'cancelled'],
    ]);
    expect(agendas).toEqual([]);
    expect(committees).toMatchObject([{ meetings: 1, latest: '2024-01-01', next: undefined }]);
    expect(years).toMatchObject([{ year: '2024', meetings: 1 }]);
  });

  it('shows five meetings below, and six to come, however many there are', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const agenda = { status: 'agenda' } as const;
    const archive = archiveOf({ a: 'A' }, [
      ...days.map((day) => meeting('a', `2024-01-${day}`, [])),
      ...days.map((day) => meeting('a', `2024-02-${day}`, [], agenda)),
    ]);
    const { earlier, coming, moreComing } = homePage({ ...archive, today: '2024-01-31' });
    expect(earlier.map(({ date }) => date)).toEqual([
      '2024-01-08',
      '2024-01-07',
      '2024-01-06',
      '2024-01-05',
      '2024-01-04',
    ]);
    expect(coming.map(({ date }) => date.slice(8))).toEqual(days.slice(0, 6));
    expect(moreComing).toEqual({ year: '2024', address: '/aar/2024/' });
    const few = homePage({ ...archive, today: '2024-02-03' });
    expect([few.coming.length, few.moreComing]).toEqual([6, undefined]);
  });

  it('leaves out an agenda that later minutes of the same committee have passed', () => {
    const archive = archiveOf({ a: 'A', b: 'B' }, [
      meeting('b', '2024-01-02', [], { status: 'agenda' }),
      meeting('a', '2024-01-03', [], { status: 'agenda' }),
      meeting('a', '2024-01-04', []),
      meeting('a', '2024-01-06', [], { status: 'agenda' }),
      meeting('b', '2024-01-05', [], { status: 'agenda' }),
    ]);
    expect(homePage(archive).agendas.map(({ address }) => address)).toEqual([
      '/b/2024-01-02/',
      '/b/2024-01-05/',
      '/a/2024-01-06/',
    ]);
  });

  it('lists every committee in the order given, and years newest first', () => {
    const { committees, years, subjects } = homePage(smallArchive);
    expect(committees).toEqual([
      { name: 'Byrådet', address: '/byraadet/', meetings: 3, latest: '2024-02-27' },
      { name: 'Teknisk Udvalg', address: '/teknisk-udvalg/', meetings: 2, latest: '2024-01-16' },
      { name: 'Ældrerådet', address: '/aeldreraadet/', meetings: 0, latest: undefined },
    ]);
    expect(years).toEqual([
      { year: '2024', address: '/aar/2024/', meetings: 4 },
      { year: '2023', address: '/aar/2023/', meetings: 1 },
    ]);
    expect(subjects).toBe('/emne/');
  });

  it('suggests the longest word of the newest titles and the case treated last', () => {
    expect(homePage(smallArchive).examples).toEqual(['ekstraordinært', '23/411']);
  });

  it('suggests no part of a compound, no abbreviation, and nothing of routine', () => {
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-01', [
        ['1', 'Godkendelse af dagsorden', '24/1'],
        ['2', 'TCG - Akutjob-ordningen og KommuneMED i budget'],
      ]),
    ]);
    expect(homePage(archive).examples).toEqual(['budget']);
  });

  it('works for a site without a single meeting', () => {
    expect(homePage(emptyArchive)).toEqual({
      latest: [],
      earlier: [],
      coming: [],
      agendas: [],
      committees: [],
      years: [],
      examples: [],
    });
  });
});
