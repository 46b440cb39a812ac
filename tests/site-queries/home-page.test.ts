import { describe, expect, it } from 'vitest';
import { homePage } from '../../src/site/home-page.ts';
import { archiveOf, decided, emptyArchive, item, meeting, smallArchive } from './archive.ts';

describe('homePage', () => {
  it('leads with the newest minutes, not with a newer agenda', () => {
    const { latest, earlier, agendas } = homePage(smallArchive);
    expect(latest?.meeting).toEqual({
      address: '/byraadet/2024-01-30-2/',
      date: '2024-01-30',
      sequence: 2,
      stage: { kind: 'minutes' },
      committee: { name: 'Byrådet', address: '/byraadet/' },
      items: 1,
    });
    expect(latest?.items).toEqual([
      {
        number: '1',
        title: 'Ekstraordinært budgetmøde',
        address: '/byraadet/2024-01-30-2/punkt-1/',
        decision: '',
        cases: [],
      },
    ]);
    expect(earlier.map(({ address }) => address)).toEqual([
      '/byraadet/2024-01-30/',
      '/teknisk-udvalg/2024-01-16/',
      '/teknisk-udvalg/2023-12-05/',
    ]);
    expect(agendas.map(({ address }) => address)).toEqual(['/byraadet/2024-02-27/']);
  });

  it('tells what the newest meeting decided', () => {
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-01', [], {
        items: [decided(item(['1', 'Budget']), 'Udvalget **godkendte** indstillingen.\n')],
      }),
    ]);
    expect(homePage(archive).latest?.items.map(({ decision }) => decision)).toEqual([
      'Udvalget godkendte indstillingen.',
    ]);
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

  it('shows five meetings under the latest, however many there are', () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08'];
    const archive = archiveOf(
      { a: 'A' },
      days.map((day) => meeting('a', `2024-01-${day}`, [])),
    );
    expect(homePage(archive).latest?.meeting.date).toBe('2024-01-08');
    expect(homePage(archive).earlier.map(({ date }) => date)).toEqual([
      '2024-01-07',
      '2024-01-06',
      '2024-01-05',
      '2024-01-04',
      '2024-01-03',
    ]);
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
    const { committees, years } = homePage(smallArchive);
    expect(committees).toEqual([
      { name: 'Byrådet', address: '/byraadet/', meetings: 3, latest: '2024-02-27' },
      { name: 'Teknisk Udvalg', address: '/teknisk-udvalg/', meetings: 2, latest: '2024-01-16' },
      { name: 'Ældrerådet', address: '/aeldreraadet/', meetings: 0, latest: undefined },
    ]);
    expect(years).toEqual([
      { year: '2024', address: '/aar/2024/', meetings: 4 },
      { year: '2023', address: '/aar/2023/', meetings: 1 },
    ]);
  });

  it('suggests the longest word of the newest titles and the case treated last', () => {
    expect(homePage(smallArchive).examples).toEqual(['ekstraordinært', '23/411']);
  });

  it('suggests no part of a compound and no abbreviation', () => {
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-01', [['1', 'TCG - Akutjob-ordningen og KommuneMED i budget']]),
    ]);
    expect(homePage(archive).examples).toEqual(['budget']);
  });

  it('works for a site without a single meeting', () => {
    expect(homePage(emptyArchive)).toEqual({
      latest: undefined,
      earlier: [],
      coming: [],
      agendas: [],
      committees: [],
      years: [],
      examples: [],
    });
  });

  it('works for a site with agendas only', () => {
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-02', [['1', 'Budgetlægning']], { status: 'agenda' }),
    ]);
    const { latest, agendas, examples } = homePage(archive);
    expect(latest).toBeUndefined();
    expect(agendas.map(({ address }) => address)).toEqual(['/a/2024-01-02/']);
    expect(examples).toEqual([]);
  });
});
