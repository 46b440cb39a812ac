import { describe, expect, it } from 'vitest';
import {
  mostOnOnePage,
  subjectPage,
  subjectYearPage,
  subjectYears,
} from '../../src/site/subject-page.ts';
import { viewPage } from '../view-page.ts';
import { archiveOf, contentOf, decided, emptyArchive, item, meeting } from './archive.ts';

const archive = {
  ...archiveOf({ byraadet: 'Byrådet', 'teknisk-udvalg': 'Teknisk Udvalg' }, [
    meeting('teknisk-udvalg', '2023-12-05', [
      ['1', 'Cykelsti', '05.01.02-P20-4-23'],
      ['2', 'Regler for veje', '05.01.00-G01-1-22', '23/411'],
    ]),
    meeting('byraadet', '2024-01-30', [], {
      items: [
        decided(item(['1', 'Cykelsti, 2. behandling', '05.01.02-P20-4-23']), 'Godkendt.'),
        item(['2', 'Veje', '05.01.02-P20-5-23', '05.01.02-P20-6-23', '05.01.00-G01-1-22'], 1),
        item(['3', 'Hele gruppen', '05.01-A00-1-24'], 2),
        item(['4', '', '08.03.00 G01/549'], 3),
      ],
    }),
    meeting('byraadet', '2024-01-30', [['1', 'Ekstra', '05.01.02-P20-4-23']], { sequence: 2 }),
    meeting('byraadet', '2024-02-27', [['1', 'Budget', '05.01.02-P20-4-23', '24/7']], {
      status: 'agenda',
    }),
  ]),
  subjectTitles: new Map([
    ['05.01', 'Veje, egen titel'],
    ['05.01.02', 'Stier, egen titel'],
    ['99.99', 'Et nummer uden punkter'],
  ]),
};

function pageOf(number: string) {
  const page = subjectPage(archive, number);
  if (page === undefined) throw new Error(`No subject ${number}`);
  return page;
}

/** Years and what stands in them. */
const listed = (number: string) =>
  pageOf(number).years.map(({ year, items }) => [
    year,
    ...items.map((filed) => `${filed.address} ${filed.cases.map((c) => c.printed).join(' ')}`),
  ]);

describe('archive.subjects', () => {
  it('has each subject and its group, in the order of their numbers', () => {
    expect(
      [...archive.subjects.values()].map(({ number, subjects }) => [number, subjects]),
    ).toEqual([
      ['05.01', ['05.01.00', '05.01.02']],
      ['05.01.00', []],
      ['05.01.02', []],
      ['08.03', ['08.03.00']],
      ['08.03.00', []],
    ]);
  });

  it('has an item once that has two cases of a subject', () => {
    const items = archive.subjects.get('05.01.02')?.items ?? [];
    expect(items.map((reference) => `${reference.meeting.date} ${reference.item.number}`)).toEqual([
      '2023-12-05 1',
      '2024-01-30 1',
      '2024-01-30 2',
      '2024-01-30 1',
      '2024-02-27 1',
    ]);
  });
});

describe('subjectPage', () => {
  it('lists the items of a subject by year, the newest meeting first, in the order of its agenda', () => {
    expect(listed('05.01.02')).toEqual([
      [
        '2024',
        '/byraadet/2024-02-27/punkt-1/ 05.01.02-P20-4-23',
        '/byraadet/2024-01-30-2/punkt-1/ 05.01.02-P20-4-23',
        '/byraadet/2024-01-30/punkt-1/ 05.01.02-P20-4-23',
        '/byraadet/2024-01-30/punkt-2/ 05.01.02-P20-5-23 05.01.02-P20-6-23',
      ],
      ['2023', '/teknisk-udvalg/2023-12-05/punkt-1/ 05.01.02-P20-4-23'],
    ]);
    expect(pageOf('05.01.02').total).toBe(5);
  });

  it('lists in a group what is filed under it and under its subjects', () => {
    expect(listed('05.01')).toEqual([
      [
        '2024',
        '/byraadet/2024-02-27/punkt-1/ 05.01.02-P20-4-23',
        '/byraadet/2024-01-30-2/punkt-1/ 05.01.02-P20-4-23',
        '/byraadet/2024-01-30/punkt-1/ 05.01.02-P20-4-23',
        '/byraadet/2024-01-30/punkt-2/ 05.01.02-P20-5-23 05.01.02-P20-6-23 05.01.00-G01-1-22',
        '/byraadet/2024-01-30/punkt-3/ 05.01-A00-1-24',
      ],
      [
        '2023',
        '/teknisk-udvalg/2023-12-05/punkt-1/ 05.01.02-P20-4-23',
        '/teknisk-udvalg/2023-12-05/punkt-2/ 05.01.00-G01-1-22',
      ],
    ]);
  });

  it('says of each item when and where it was treated and what came of it', () => {
    expect(pageOf('05.01.02').years[0]?.items[2]).toEqual({
      date: '2024-01-30',
      sequence: 1,
      stage: { kind: 'minutes' },
      committee: 'Byrådet',
      number: '1',
      title: 'Cykelsti, 2. behandling',
      address: '/byraadet/2024-01-30/punkt-1/',
      // Its badge says it to the letter.
      decision: '',
      badge: { outcome: 'approved', points: [] },
      cases: [{ printed: '05.01.02-P20-4-23', address: '/sag/05.01.02-P20-4-23/', meetings: 4 }],
    });
  });

  it('knows its group, its own title, and its place in the public plan', () => {
    expect(pageOf('05.01.02')).toMatchObject({
      number: '05.01.02',
      title: 'Stier, egen titel',
      address: '/emne/05.01.02/',
      planAddress: 'http://www.kle-online.dk/emneplan/05/#_05.01.02',
      group: { number: '05.01', title: 'Veje, egen titel', address: '/emne/05.01/' },
      subjects: [],
    });
  });

  it('lists the subjects of a group, with titles where there are any', () => {
    expect(pageOf('05.01')).toMatchObject({
      planAddress: 'http://www.kle-online.dk/emneplan/05/#_05.01',
      group: undefined,
      subjects: [
        {
          number: '05.01.00',
          title: undefined,
          address: '/emne/05.01.00/',
          items: 2,
          examples: ['Veje', 'Regler for veje'],
        },
        {
          number: '05.01.02',
          title: 'Stier, egen titel',
          address: '/emne/05.01.02/',
          items: 5,
          examples: [],
        },
      ],
    });
  });

  it('lists a closed item without a title', () => {
    expect(pageOf('08.03.00').years[0]?.items[0]).toMatchObject({ title: '', decision: '' });
  });

  it('is not there for a number nothing is filed under', () => {
    expect(subjectPage(archive, '99.99')).toBeUndefined();
    expect(subjectPage(archive, '05')).toBeUndefined();
    expect(subjectPage(emptyArchive, '05.01')).toBeUndefined();
  });
});

describe('a subject with many items', () => {
  /** Under one subject, three a month from 2023 on. */
  const withItems = (count: number, ledger: string[] = []) => ({
    ...archiveOf(
      { byraadet: 'Byrådet' },
      Array.from({ length: Math.ceil(count / 3) }, (_, month) =>
        meeting(
          'byraadet',
          `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-14`,
          ['1', '2', '3'].slice(0, count - month * 3).map((number) => [number, 'Sti', kle]),
        ),
      ),
    ),
    ledger: new Map(ledger.map((address, line) => [address, line + 1])),
  });
  const kle = '05.01.02-P20-4-23';
  const many = withItems(mostOnOnePage + 1);

  it('shows the newest and leads to its years', () => {
    const page = subjectPage(many, '05.01.02');
    expect(page).toMatchObject({ years: [], total: mostOnOnePage + 1 });
    expect(page?.latest.map(({ address }) => address).slice(0, 4)).toEqual([
      '/byraadet/2024-09-14/punkt-1/',
      '/byraadet/2024-08-14/punkt-1/',
      '/byraadet/2024-08-14/punkt-2/',
      '/byraadet/2024-08-14/punkt-3/',
    ]);
    expect(page?.latest).toHaveLength(10);
    expect(page?.yearPages).toEqual([
      { year: '2024', address: '/emne/05.01.02/aar/2024/', items: 25 },
      { year: '2023', address: '/emne/05.01.02/aar/2023/', items: 36 },
    ]);
  });

  it('has a page for each year, as its group has', () => {
    expect(subjectYears(many)).toEqual(
      ['05.01', '05.01.02'].flatMap((number) => [
        { number, year: '2024' },
        { number, year: '2023' },
      ]),
    );
    const page = subjectYearPage(many, { number: '05.01.02', year: '2023' });
    expect(page).toMatchObject({
      subject: { number: '05.01.02', address: '/emne/05.01.02/' },
      group: { number: '05.01' },
      address: '/emne/05.01.02/aar/2023/',
      previous: undefined,
      next: { year: '2024' },
    });
    expect(page?.items[0]).toMatchObject({ address: '/byraadet/2023-12-14/punkt-1/' });
    expect(page?.items).toHaveLength(36);
    for (const [number, year] of [
      ['05.01.02', '2022'],
      ['05.02', '2023'],
    ] as const) {
      expect(subjectYearPage(many, { number, year })).toBeUndefined();
    }
  });

  it('has none with fewer items, unless it once had them', () => {
    expect(subjectYears(withItems(mostOnOnePage))).toEqual([]);
    expect(subjectPage(withItems(mostOnOnePage), '05.01')).toMatchObject({
      latest: [],
      yearPages: [],
    });
    expect(
      subjectYearPage(withItems(mostOnOnePage), { number: '05.01', year: '2023' }),
    ).toBeUndefined();
    expect(subjectYears(withItems(40, ['/emne/05.01/aar/2023/']))).toEqual([
      { number: '05.01', year: '2024' },
      { number: '05.01', year: '2023' },
    ]);
  });
});

it('is led to from an item, once for each subject of its cases', () => {
  const page = viewPage(contentOf(archive), 'item', {
    committee: 'byraadet',
    meeting: '2024-01-30',
    number: '2',
  });
  expect(page?.subjects).toEqual([
    { number: '05.01.02', title: 'Stier, egen titel', address: '/emne/05.01.02/' },
    { number: '05.01.00', title: undefined, address: '/emne/05.01.00/' },
  ]);
});
