import { describe, expect, it } from 'vitest';
import { committeePage } from '../../src/site/committee-page.ts';
import { yearPage } from '../../src/site/year-page.ts';
import { smallArchive } from './archive.ts';

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('No such page');
  return value;
}

describe('committeePage', () => {
  it('gives meetings by year, newest first, agendas among them', () => {
    const { committee, years } = there(committeePage(smallArchive, 'byraadet'));
    expect(committee.name).toBe('Byrådet');
    expect(
      years.map(({ year, meetings }) => [
        year,
        meetings.map(({ address, stage, items }) => [address, stage.kind, items]),
      ]),
    ).toEqual([
      [
        '2024',
        [
          ['/byraadet/2024-02-27/', 'awaited', 1],
          ['/byraadet/2024-01-30-2/', 'minutes', 1],
          ['/byraadet/2024-01-30/', 'minutes', 2],
        ],
      ],
    ]);
  });

  it('keeps the years of a committee apart', () => {
    const { years } = there(committeePage(smallArchive, 'teknisk-udvalg'));
    expect(years.map(({ year, meetings }) => [year, meetings.map(({ date }) => date)])).toEqual([
      ['2024', ['2024-01-16']],
      ['2023', ['2023-12-05']],
    ]);
  });

  it('has no years before the first meeting', () => {
    expect(committeePage(smallArchive, 'aeldreraadet')?.years).toEqual([]);
  });

  it('is not there for another committee', () => {
    expect(committeePage(smallArchive, 'skoleudvalg')).toBeUndefined();
  });
});

describe('yearPage', () => {
  it('gives the meetings of all committees month by month, as the year went', () => {
    const { months } = there(yearPage(smallArchive, '2024'));
    expect(months.map(({ month, meetings }) => [month, meetings.map((m) => m.address)])).toEqual([
      ['01', ['/teknisk-udvalg/2024-01-16/', '/byraadet/2024-01-30/', '/byraadet/2024-01-30-2/']],
      ['02', ['/byraadet/2024-02-27/']],
    ]);
  });

  it('knows the years on either side', () => {
    expect(yearPage(smallArchive, '2024')).toMatchObject({
      previous: { year: '2023', address: '/aar/2023/' },
      next: undefined,
    });
    expect(yearPage(smallArchive, '2023')).toMatchObject({
      previous: undefined,
      next: { year: '2024', address: '/aar/2024/' },
    });
  });

  it('is not there for a year without meetings', () => {
    expect(yearPage(smallArchive, '2022')).toBeUndefined();
  });
});
