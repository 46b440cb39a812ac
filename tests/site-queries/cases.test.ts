import { describe, expect, it } from 'vitest';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';
import { caseListPage } from '../../src/site/case-list-page.ts';
import { kleNumber } from '../../src/site/kle-number.ts';
import { viewPage } from '../view-page.ts';
import { archiveOf, contentOf, emptyArchive, meeting, smallArchive } from './archive.ts';

describe('caseListPage', () => {
  it('gives cases by the year they were opened, then those that tell no year', () => {
    expect(caseListPage(smallArchive)).toEqual({
      years: [
        {
          year: 2024,
          cases: [
            {
              number: '24/7',
              address: '/sag/24-7/',
              title: 'Cykelsti langs Søvej, 2. behandling',
              items: 1,
              latest: '2024-01-30',
            },
            {
              number: '24/90',
              address: '/sag/24-90/',
              title: 'Lokalplan 12',
              items: 1,
              latest: '2024-02-27',
            },
          ],
        },
        {
          year: 2023,
          cases: [
            {
              number: '23/411',
              address: '/sag/23-411/',
              title: 'Lokalplan 12',
              items: 4,
              latest: '2024-02-27',
            },
          ],
        },
        {
          year: 2022,
          cases: [
            {
              number: '00.01.00-P35-9-22',
              address: '/sag/00.01.00-P35-9-22/',
              title: 'Eventuelt',
              items: 2,
              latest: '2024-01-16',
            },
          ],
        },
      ],
      withoutYear: [
        {
          number: '08.03.00 G01/549',
          address: '/sag/08.03.00-G01-549/',
          title: '',
          items: 1,
          latest: '2024-01-30',
        },
      ],
      total: 5,
    });
  });

  it('orders numbers as numbers', () => {
    const archive = archiveOf({ a: 'A' }, [
      meeting('a', '2024-01-01', [['1', 'T', '24/100', '24/20', '24/3']]),
    ]);
    const [year] = caseListPage(archive).years;
    expect(year?.cases.map(({ number }) => number)).toEqual(['24/3', '24/20', '24/100']);
  });

  it('is empty for a site without cases', () => {
    expect(caseListPage(emptyArchive)).toEqual({ years: [], withoutYear: [], total: 0 });
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
    expect(pageOf('24-90').state).toEqual({ kind: 'planned', date: '2024-02-27' });
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
      subject: { number: '00.01.00', title: undefined, address: '/emne/00.01.00/' },
      planAddress: 'http://www.kle-online.dk/emneplan/00/#_00.01.00',
      facet: 'P35',
      running: '9',
      year: 2022,
    });
  });

  it('reads a number under a group', () => {
    expect(read('85.02-Ø01-15-1998')).toEqual({
      subject: { number: '85.02', title: undefined, address: '/emne/85.02/' },
      planAddress: 'http://www.kle-online.dk/emneplan/85/#_85.02',
      facet: 'Ø01',
      running: '15',
      year: 1998,
    });
  });

  it('reads the older form, which has no year', () => {
    expect(read('08.03.00 G01/549')).toEqual({
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
