import { describe, expect, it } from 'vitest';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';
import { caseListPage, caseYearPage, caseYears } from '../../src/site/case-lists.ts';
import { kleNumber } from '../../src/site/kle-number.ts';
import { viewPage } from '../view-page.ts';
import { archiveOf, contentOf, emptyArchive, meeting, smallArchive } from './archive.ts';

describe('caseListPage', () => {
  it('gives the years in which cases were opened or treated', () => {
    expect(caseListPage(smallArchive)).toEqual({
      years: [
        { year: '2024', address: '/sag/aar/2024/', opened: 2, others: 2 },
        { year: '2023', address: '/sag/aar/2023/', opened: 1, others: 0 },
        // Its one case is of `Godkendelse af dagsorden` and `Eventuelt` alone.
        { year: '2022', address: '/sag/aar/2022/', opened: 0, others: 0 },
      ],
      total: 5,
      withoutYear: 1,
      hasSubjects: true,
    });
  });

  it('is empty for a site without cases', () => {
    expect(caseListPage(emptyArchive)).toEqual({
      years: [],
      total: 0,
      withoutYear: 0,
      hasSubjects: false,
    });
  });
});

describe('caseYearPage', () => {
  it('gives the cases opened in a year, then others that were treated in it', () => {
    expect(caseYearPage(smallArchive, '2024')).toEqual({
      year: '2024',
      opened: [
        {
          number: '24/7',
          address: '/sag/24-7/',
          title: 'Cykelsti langs Søvej, 2. behandling',
          latest: '2024',
        },
        { number: '24/90', address: '/sag/24-90/', title: 'Lokalplan 12', latest: '2024' },
      ],
      others: [
        {
          number: '08.03.00 G01/549',
          address: '/sag/08.03.00-G01-549/',
          title: '',
          latest: '2024',
        },
        { number: '23/411', address: '/sag/23-411/', title: 'Lokalplan 12', latest: '2024' },
      ],
      routine: [
        {
          number: '00.01.00-P35-9-22',
          address: '/sag/00.01.00-P35-9-22/',
          title: 'Eventuelt',
          latest: '2024',
        },
      ],
      previous: { year: '2023', address: '/sag/aar/2023/', opened: 1, others: 0 },
      next: undefined,
    });
  });

  it('has every case on the page of its year and of every year that treated it', () => {
    const found = caseYears(smallArchive).flatMap((year) => {
      const page = caseYearPage(smallArchive, year);
      return [page?.opened, page?.others, page?.routine]
        .flatMap((rows) => rows ?? [])
        .map(({ number }) => `${year} ${number}`);
    });
    const wanted = [...smallArchive.cases.values()].flatMap(({ number, items }) => {
      const treated = items.map(({ meeting: { date } }) => date.slice(0, 4));
      const opened = number.year === undefined ? [] : [String(number.year)];
      return [...new Set([...opened, ...treated])].map((year) => `${year} ${number.normal}`);
    });
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('orders numbers as numbers', () => {
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-01', [['1', 'T', '24/100', '24/20', '24/3']]),
    ]);
    const opened = caseYearPage(archive, '2024')?.opened ?? [];
    expect(opened.map(({ number }) => number)).toEqual(['24/3', '24/20', '24/100']);
  });

  it('is not there for a year without cases', () => {
    expect(caseYearPage(smallArchive, '2019')).toBeUndefined();
  });
});

const casePage = (number: string, archive = smallArchive) =>
  viewPage(contentOf(archive), 'case', { number });

function pageOf(address: string) {
  const page = casePage(address);
  if (page === undefined) throw new Error(`No case ${address}`);
  return page;
}

describe('casePage', () => {
  it('follows a case through two committees, oldest first', () => {
    const page = pageOf('23-411');
    expect(page.number.normal).toBe('23/411');
    expect(page.kle).toBeUndefined();
    expect(
      page.entries.map((entry) => [entry.committee, entry.meetingAddress, entry.item.address]),
    ).toEqual([
      ['Teknisk Udvalg', '/teknisk-udvalg/2023-12-05/', '/teknisk-udvalg/2023-12-05/punkt-1/'],
      ['Teknisk Udvalg', '/teknisk-udvalg/2024-01-16/', '/teknisk-udvalg/2024-01-16/punkt-2/'],
      ['Byrådet', '/byraadet/2024-01-30/', '/byraadet/2024-01-30/punkt-1/'],
      ['Byrådet', '/byraadet/2024-02-27/', '/byraadet/2024-02-27/punkt-1/'],
    ]);
  });

  it('gives each title once, the latest first', () => {
    expect(pageOf('23-411').titles).toEqual([
      'Lokalplan 12',
      'Cykelsti langs Søvej, 2. behandling',
      'Cykelsti langs Søvej',
    ]);
  });

  it('counts an agenda as no treatment', () => {
    expect(pageOf('23-411').state).toEqual({
      kind: 'several',
      date: '2024-01-30',
      outcome: 'none-stated',
      items: 3,
      meetings: 3,
    });
    expect(pageOf('24-90').state).toEqual({
      ...{ kind: 'planned', date: '2024-02-27', stage: { kind: 'awaited' } },
    });
  });

  it('shows a case twice that one meeting treated twice', () => {
    const page = pageOf('00.01.00-P35-9-22');
    expect(page.entries.map(({ item }) => item.number)).toEqual(['1', '3']);
    expect(page.state).toEqual({
      kind: 'several',
      date: '2024-01-16',
      outcome: 'none-stated',
      items: 2,
      meetings: 1,
    });
  });

  it('knows a case that was treated once, also without a public title', () => {
    const page = pageOf('08.03.00-G01-549');
    expect(page.state).toEqual({
      kind: 'once',
      date: '2024-01-30',
      outcome: 'none-stated',
    });
    expect(page.titles).toEqual([]);
  });

  it('tells the corrections of each item and of its whole meeting', () => {
    const corrections = [
      { date: '2024-02-01', item: '1', text: 'Beløbet.' },
      { date: '2024-02-02', item: '2', text: 'Navnet.' },
      { date: '2024-02-03', text: 'Datoen.' },
    ];
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-01', [['1', 'T', '24/7']], { corrections }),
      meeting('a', '2024-01-08', [['1', 'T', '24/7']]),
    ]);
    expect(
      casePage('24-7', archive)?.entries.map((entry) =>
        entry.corrections.map(({ date, text }) => `${date} ${text}`),
      ),
    ).toEqual([['2024-02-01 Beløbet.', '2024-02-03 Datoen.'], []]);
  });

  it('is not there for another case', () => {
    expect(casePage('99-1')).toBeUndefined();
  });
});

describe('kleNumber', () => {
  const read = (text: string) => {
    const number = parseCaseNumber(text);
    return number && kleNumber(emptyArchive, number);
  };

  it('reads subject, facet, running number and year', () => {
    expect(read('00.01.00-P35-9-22')).toEqual({
      main: { number: '00', title: undefined },
      group: { number: '00.01', title: undefined, address: '/emne/00.01/' },
      subject: { number: '00.01.00', title: undefined, address: '/emne/00.01.00/' },
      planAddress: 'http://www.kle-online.dk/emneplan/00/#_00.01.00',
      facet: 'P35',
      running: '9',
      year: 2022,
    });
  });

  it('reads a number under a group', () => {
    expect(read('85.02-Ø01-15-1998')).toEqual({
      main: { number: '85', title: undefined },
      group: { number: '85.02', title: undefined, address: '/emne/85.02/' },
      planAddress: 'http://www.kle-online.dk/emneplan/85/#_85.02',
      facet: 'Ø01',
      running: '15',
      year: 1998,
    });
  });

  it('reads the older form, which has no year', () => {
    expect(read('08.03.00 G01/549')).toEqual({
      main: { number: '08', title: undefined },
      group: { number: '08.03', title: undefined, address: '/emne/08.03/' },
      subject: { number: '08.03.00', title: undefined, address: '/emne/08.03.00/' },
      planAddress: 'http://www.kle-online.dk/emneplan/08/#_08.03.00',
      facet: 'G01',
      running: '549',
    });
  });

  it.each(['12/16033', '330-2018-3619', '2020-123456789', '1-13-3-57-16', '299835'])(
    'finds no KLE in %s',
    (text) => {
      expect(parseCaseNumber(text)?.normal).toBe(text);
      expect(read(text)).toBeUndefined();
    },
  );
});
