import { describe, expect, test } from 'vitest';
import { readMeeting } from '../../src/rules/read-meeting.ts';
import type { Meeting } from '../../src/minutes/model.ts';
import { stampOf } from '../../src/minutes/stamps/stamp.ts';
import { split } from '../../src/products/meeting-keys.ts';
import type { ItemPage } from '../../src/site/item-page.ts';
import { viewPage } from '../view-page.ts';
import { archiveOf, contentOf, meeting, smallArchive } from './archive.ts';

const href = (address: string): string => `/referater${address}`;

const itemPage = (key: string, number: string, archive = smallArchive) =>
  viewPage(contentOf(archive), 'item', { ...split(key), number }, href);

function pageOf(key: string, number: string, archive = smallArchive): ItemPage {
  const page = itemPage(key, number, archive);
  if (page === undefined) throw new Error(`No page ${key} ${number}`);
  return page;
}

/** A meeting read from the text of its items. */
function read(items: string, facts = ''): Meeting {
  const text = `---\nudvalg: byraadet\ndato: 2024-01-30\nstatus: referat\ntitel: Referat\n${facts}---\n\n${items}`;
  const { meeting: found, problems } = readMeeting(text, 'moeder/byraadet/2024-01-30.md');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (found === undefined) throw new Error('No meeting');
  return found;
}

const readPage = (items: string, facts = ''): ItemPage =>
  pageOf('byraadet/2024-01-30', '1', archiveOf({ byraadet: 'Byrådet' }, [read(items, facts)]));

test('what is not there has no page', () => {
  expect(itemPage('byraadet/2024-01-30', '9')).toBeUndefined();
  expect(itemPage('byraadet/1999-01-01', '1')).toBeUndefined();
});

test('where the item stands', () => {
  const page = pageOf('teknisk-udvalg/2024-01-16', '2');
  expect(page).toMatchObject({
    number: '2',
    address: '/teknisk-udvalg/2024-01-16/punkt-2/',
    committee: { name: 'Teknisk Udvalg', address: '/teknisk-udvalg/' },
    meeting: {
      date: '2024-01-16',
      address: '/teknisk-udvalg/2024-01-16/',
      whole: '/teknisk-udvalg/2024-01-16/samlet/',
    },
    previous: { number: '1', address: '/teknisk-udvalg/2024-01-16/punkt-1/' },
    next: { number: '3', address: '/teknisk-udvalg/2024-01-16/punkt-3/' },
  });
  expect(page.items.map(({ number }) => number)).toEqual(['1', '2', '3']);
  expect(pageOf('teknisk-udvalg/2024-01-16', '1').previous).toBeUndefined();
  expect(pageOf('teknisk-udvalg/2024-01-16', '3').next).toBeUndefined();
});

describe('cases', () => {
  test('each with the number of meetings that treated it', () => {
    expect(pageOf('byraadet/2024-01-30', '1').cases).toEqual([
      { printed: '23/411', address: '/sag/23-411/', meetings: 4 },
      { printed: '24/7', address: '/sag/24-7/', meetings: 1 },
    ]);
  });

  test('the other items, as they happened', () => {
    const { otherItems } = pageOf('byraadet/2024-01-30', '1');
    expect(otherItems.map(({ date, committee, number }) => [date, committee, number])).toEqual([
      ['2023-12-05', 'Teknisk Udvalg', '1'],
      ['2024-01-16', 'Teknisk Udvalg', '2'],
      ['2024-02-27', 'Byrådet', '1'],
    ]);
    expect(otherItems.map(({ sameMeeting }) => sameMeeting)).toEqual([false, false, false]);
  });

  test('a second item of the same meeting is another, the item itself is none', () => {
    expect(pageOf('teknisk-udvalg/2024-01-16', '3').otherItems).toEqual([
      {
        number: '1',
        title: 'Godkendelse af dagsorden',
        address: '/teknisk-udvalg/2024-01-16/punkt-1/',
        date: '2024-01-16',
        committee: 'Teknisk Udvalg',
        sameMeeting: true,
      },
    ]);
  });

  describe('of a case that was treated often', () => {
    /** A meeting a month; the fourth treats the case twice, and all have another case too. */
    const months = (count: number) =>
      archiveOf(
        { byraadet: 'Byrådet' },
        Array.from({ length: count }, (_, at) => {
          const day = `2024-${String(at + 1).padStart(2, '0')}-05`;
          const again: [string, string, string][] = at === 3 ? [['2', 'Igen', '24/1']] : [];
          const other = at === 0 || at === 4 ? ['24/2'] : [];
          return meeting('byraadet', day, [['1', 'Sag', '24/1', ...other], ...again]);
        }),
      );
    const shown = (count: number, day: string) => {
      const page = pageOf(`byraadet/${day}`, '1', months(count));
      const { cases, otherItems, longCases } = page;
      return [
        otherItems.map(({ date, number }) => `${date.slice(5, 7)}-${number}`).join(' '),
        cases.map(({ printed, meetings }) => `${printed}: ${meetings}`).join(' '),
        longCases.map(({ address }) => address).join(' '),
      ];
    };

    test.each([
      [5, '2024-05-05', '01-1 02-1 03-1 04-1 04-2', '24/1: 5 24/2: 2', ''],
      [9, '2024-01-05', '02-1 05-1', '24/1: undefined 24/2: 2', '/sag/24-1/'],
      [9, '2024-03-05', '02-1 04-1 04-2', '24/1: undefined', '/sag/24-1/'],
      [9, '2024-04-05', '03-1 04-2 05-1', '24/1: undefined', '/sag/24-1/'],
      [9, '2024-05-05', '01-1 04-1 04-2 06-1', '24/1: undefined 24/2: 2', '/sag/24-1/'],
      [9, '2024-09-05', '08-1', '24/1: undefined', '/sag/24-1/'],
    ])('%i meetings, on %s: the nearest, and all of other cases', (count, day, ...told) => {
      expect(shown(count, day)).toEqual(told);
    });

    test('one meeting more changes the page of the one before it alone', () => {
      const [before, after] = [months(9), months(10)];
      const changed = [...before.meetings.keys()].filter(
        (key) =>
          JSON.stringify(pageOf(key, '1', before)) !== JSON.stringify(pageOf(key, '1', after)),
      );
      expect(changed).toEqual(['byraadet/2024-09-05']);
    });
  });

  test('an item without a number has none', () => {
    const { cases, otherItems } = pageOf('teknisk-udvalg/2023-12-05', '2');
    expect([cases, otherItems]).toEqual([[], []]);
  });
});

describe('the decision at the top', () => {
  test('is words alone and leads to its place', () => {
    const page = readPage(
      '## Punkt 1: Sag\n\n### Beslutning i Byrådet den 30-01-2024\n\nGodkendt, jf. [lov](https://eksempel.dk).\n',
    );
    expect(page.decision).toEqual({
      html: '<p>Godkendt, jf. lov.</p>',
      complete: true,
      anchor: 'beslutning',
      outcome: 'approved',
      points: [],
      votes: [],
      parts: [],
    });
    expect(page.description).toBe('Godkendt, jf. lov.');
  });

  test('goes with the votes, and with statements that have addresses of their own', () => {
    const page = readPage(
      '## Punkt 1: Sag\n\n### Beslutning\n\nGodkendt. For stemte A (9), imod stemte V og C (2).\n\n' +
        'Protokollering\n\nV er imod.\n\nProtokollering: C er imod.\n\nMødet hævet kl. 21.\n\n' +
        '### Protokollering\n\nA er for.\n',
    );
    expect(page.decision).toMatchObject({
      html: '<p>Godkendt. For stemte A (9), imod stemte V og C (2).</p>',
      votes: [
        {
          caption: 'Afstemning',
          voters: 'Partier',
          rows: [
            { side: 'For', count: 9, voters: 'A' },
            { side: 'Imod', count: 2, voters: 'V, C' },
          ],
        },
      ],
      parts: [
        {
          heading: 'Protokollering',
          html: '<p>V er imod.</p>',
          anchor: 'protokollering-afsnit-2',
        },
        {
          heading: 'Protokollering',
          html: '<p>C er imod.</p>',
          anchor: 'protokollering-afsnit-3',
        },
        // The address of a section is what it was before.
        { heading: 'Protokollering', html: '<p>A er for.</p>', anchor: 'protokollering' },
      ],
    });
    expect(page.sections.map(({ id, role, heading }) => [id, role, heading])).toEqual([
      ['beslutning', 'section', 'Beslutning'],
      ['protokollering-afsnit-2', 'protocol', 'Protokollering'],
      ['protokollering-afsnit-3', 'protocol', 'Protokollering:'],
      ['moedets-afslutning', 'closing', null],
      ['protokollering', 'section', 'Protokollering'],
    ]);
    expect(page.sections[0]?.stamp).toBe(
      stampOf([
        'Beslutning Godkendt. For stemte A (9), imod stemte V og C (2). Protokollering V er imod. ' +
          'Protokollering: C er imod. Mødet hævet kl. 21.',
      ]),
    );
    expect(page.decisionInShort).toBe('Godkendt. For stemte A (9), imod stemte V og C (2).');
  });

  test('has an outcome for each point where they differ', () => {
    const { decision } = readPage(
      '## Punkt 1: Sag\n\n### Beslutning\n\nAd 1 godkendt, ad 2 udsat.\n',
    );
    expect(decision).toMatchObject({
      outcome: 'none-stated',
      points: [
        { points: '1', outcome: 'approved' },
        { points: '2', outcome: 'postponed' },
      ],
    });
  });

  test('has the outcome that the editor states', () => {
    const page = (field: string) =>
      readPage(`## Punkt 1: Sag\n\nUdfald: ${field}\n\n### Beslutning\n\nGodkendt.\n`);
    expect(page('ikke godkendt').decision?.outcome).toBe('rejected');
    expect(page('intet').decision?.outcome).toBe('none-stated');
  });

  test('there is none where the minutes state none', () => {
    const page = readPage('## Punkt 1: Sag\n\n### Baggrund\n\nOm sagen.\n');
    expect(page.decision).toBeUndefined();
    expect(page.description).toBe('Om sagen.');
  });

  test('the description is cut to what search engines show', () => {
    const { description } = readPage(`## Punkt 1: Sag\n\n### Beslutning\n\n${'Ord '.repeat(90)}\n`);
    expect(description).toBe(`${'Ord '.repeat(38).trimEnd()}…`);
  });
});

test('sections in the order of the source, one level below the title', () => {
  const page = readPage(
    '## Punkt 1: Sag\n\nFørst.\n\n### Beslutning\n\nJa.\n\n### Sagsfremstilling\n\n#### Model\n\n[2](../punkt-2/)\n',
  );
  expect(page.sections).toEqual([
    {
      id: 'indledning',
      role: 'section',
      heading: null,
      html: '<p>Først.</p>',
      citation: 'Indledning',
      stamp: stampOf(['Først.']),
    },
    {
      id: 'beslutning',
      role: 'section',
      heading: 'Beslutning',
      html: '<p>Ja.</p>',
      citation: 'Beslutning',
      stamp: stampOf(['Beslutning', 'Ja.']),
    },
    {
      id: 'sagsfremstilling',
      role: 'section',
      heading: 'Sagsfremstilling',
      html: '<h3>Model</h3>\n<p><a href="/referater/byraadet/2024-01-30/punkt-2/">2</a></p>',
      citation: 'Sagsfremstilling',
      stamp: stampOf(['Sagsfremstilling', 'Model', '2']),
    },
  ]);
});

test.each([
  ['none', ['- Notat', '- [Kort](bilag/mangler.pdf)']],
  ['some', ['- Notat', '- [Kort](bilag/kort.pdf)']],
  ['all', ['- [Kort](bilag/kort.pdf)', '- [Lov](https://eksempel.dk/lov)']],
])('of the attachments %s are published', (published, list) => {
  const archive = archiveOf({ byraadet: 'Byrådet' }, [
    read(`## Punkt 1: Sag\n\n### Beslutning\n\nJa.\n\n### Bilag\n\n${list.join('\n')}\n`),
  ]);
  const { sections } = pageOf('byraadet/2024-01-30', '1', {
    ...archive,
    publishedFiles: new Set(['byraadet/2024-01-30/kort.pdf']),
  });
  expect(sections.map(({ attachments }) => attachments)).toEqual([undefined, published]);
});

test('the corrections of this item and of the whole meeting', () => {
  const corrections = [
    { date: '2024-02-01', item: '1', text: 'Beløbet.' },
    { date: '2024-02-02', item: '2', text: 'Navnet.' },
    { date: '2024-02-03', text: 'Datoen.' },
  ];
  const archive = archiveOf({ byraadet: 'Byrådet' }, [
    meeting(
      'byraadet',
      '2024-01-30',
      [
        ['1', 'a'],
        ['2', 'b'],
      ],
      { corrections },
    ),
  ]);
  expect(pageOf('byraadet/2024-01-30', '1', archive).corrections).toEqual([
    {
      date: '2024-02-01',
      text: 'Beløbet.',
      item: { number: '1', address: '/byraadet/2024-01-30/punkt-1/' },
    },
    { date: '2024-02-03', text: 'Datoen.' },
  ]);
});

test('what the decision about the agenda does to an item is told of both, with links', () => {
  const archive = archiveOf({ byraadet: 'Byrådet' }, [
    read(
      '## Punkt 1: Godkendelse af dagsorden\n\n### Beslutning\n\nPunkt 2 udgår. Der er omdelt et notat til punkt 3. Godkendt.\n\n' +
        '## Punkt 2: Salg\n\nSag: 24/1\n\n## Punkt 3: Cykelsti\n',
    ),
  ]);
  const agenda = '/byraadet/2024-01-30/punkt-1/';
  expect(pageOf('byraadet/2024-01-30', '2', archive)).toMatchObject({
    outcome: 'withdrawn',
    changedBy: { number: '1', outcome: 'withdrawn', address: agenda },
  });
  expect(pageOf('byraadet/2024-01-30', '3', archive).changedBy).toEqual({
    number: '1',
    address: agenda,
  });
  expect(pageOf('byraadet/2024-01-30', '1', archive).changed).toEqual([
    { number: '2', title: 'Salg', address: '/byraadet/2024-01-30/punkt-2/', outcome: 'withdrawn' },
    { number: '3', title: 'Cykelsti', address: '/byraadet/2024-01-30/punkt-3/' },
  ]);
  const found = viewPage(contentOf(archive), 'case', { number: '24-1' });
  expect(found?.state).toEqual({ kind: 'once', date: '2024-01-30', outcome: 'withdrawn' });
});
