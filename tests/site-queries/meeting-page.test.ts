import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { stampOf } from '../../src/minutes/stamps/stamp.ts';
import type { Archive } from '../../src/archive/model.ts';
import { viewSite } from '../../src/engine/views/view-site.ts';
import { fileAt, isPage, sitePages, type SitePage } from '../../src/products/addresses.ts';
import { split } from '../../src/products/meeting-keys.ts';
import type { MeetingPage } from '../../src/site/meeting-page.ts';
import { viewPage } from '../view-page.ts';
import { archiveOf, contentOf, decided, item, meeting, smallArchive } from './archive.ts';

const href = (address: string): string => `/referater${address}`;

const meetingPage = (key: string, archive = smallArchive) =>
  viewPage(contentOf(archive), 'meeting', split(key), href);

const wholeMinutesPage = (key: string, archive = smallArchive) =>
  viewPage(contentOf(archive), 'whole-minutes', split(key), href);

function pageOf(key: string, archive = smallArchive): MeetingPage {
  const page = meetingPage(key, archive);
  if (page === undefined) throw new Error(`No page ${key}`);
  return page;
}

const held = meeting('byraadet', '2024-01-30', [], {
  title: 'Referat',
  start: '17:00',
  place: 'Salen',
  sources: [{ file: 'referat 1.pdf', sha256: 'ab' }],
  introduction: parseMarkdown('#### Valg\n\nSe [kort](bilag/kort.pdf).').children,
  corrections: [
    { date: '2024-02-01', item: '4', text: 'Beløbet.' },
    { date: '2024-02-02', text: 'Datoen.' },
  ],
  items: [decided(item(['1', 'Budget', '23/411']), 'Godkendt.'), { ...item(['4', '']), order: 2 }],
});
const archive = {
  ...archiveOf({ byraadet: 'Byrådet' }, [held]),
  publishedFiles: new Set(['byraadet/2024-01-30/referat 1.pdf']),
};

/** The parameters of all pages of one kind. */
const paramsOf = (of: Archive, name: 'meeting' | 'item') =>
  [...sitePages(of)].filter(({ product }) => product.name === name).map(({ key }) => key);

test('every meeting and item has its path', () => {
  expect(paramsOf(smallArchive, 'meeting').map((key) => Object.values(key).join('/'))).toEqual([
    'teknisk-udvalg/2023-12-05',
    'teknisk-udvalg/2024-01-16',
    'byraadet/2024-01-30',
    'byraadet/2024-01-30-2',
    'byraadet/2024-02-27',
  ]);
  expect(paramsOf(archive, 'item')).toEqual([
    { committee: 'byraadet', meeting: '2024-01-30', number: '1' },
    { committee: 'byraadet', meeting: '2024-01-30', number: '4' },
  ]);
});

test('in a preview only the pages that have been asked for', () => {
  const asked: SitePage[] = [];
  const { textOf } = contentOf(smallArchive);
  const texts = { read: textOf, fileOf: () => '', digest: () => '', fileDigest: () => '' };
  const site = viewSite({ archive: smallArchive, texts }, '/', () => asked);
  const ask = (file: string): void => {
    const page = fileAt(smallArchive, file);
    if (isPage(page)) asked.push(page);
  };
  expect(site.paths('meeting')).toEqual([]);
  ask('byraadet/2024-01-30/index.html');
  ask('byraadet/1999-01-01/index.html');
  expect(site.paths('meeting')).toEqual([{ committee: 'byraadet', meeting: '2024-01-30' }]);
  expect(site.paths('item')).toEqual([]);
  ask('byraadet/2024-01-30/punkt-1/index.html');
  ask('byraadet/2024-01-30/punkt-2/index.html');
  ask('byraadet/2024-01-30/punkt-9/index.html');
  expect(site.paths('item').map(({ number }) => number)).toEqual(['1', '2']);
});

test('what is not there has no page', () => {
  expect(meetingPage('byraadet/1999-01-01')).toBeUndefined();
  expect(wholeMinutesPage('byraadet/1999-01-01')).toBeUndefined();
});

test('the facts, with the source document where it is published', () => {
  expect(pageOf('byraadet/2024-01-30', archive).facts).toEqual({
    title: 'Referat',
    date: '2024-01-30',
    sequence: 1,
    status: 'minutes',
    stage: { kind: 'minutes' },
    isDecided: true,
    start: '17:00',
    place: 'Salen',
    rows: [
      { label: 'Sted', text: 'Salen' },
      { label: 'Til stede', text: '' },
      { label: 'Afbud', text: '' },
    ],
    sources: [{ file: 'referat 1.pdf', address: '/byraadet/2024-01-30/bilag/referat%201.pdf' }],
  });
  const unpublished = { ...archive, publishedFiles: new Set<string>() };
  expect(pageOf('byraadet/2024-01-30', unpublished).facts.sources).toEqual([
    { file: 'referat 1.pdf' },
  ]);
  const several = {
    ...held,
    sources: [
      { file: 'dagsorden.pdf', items: ['1', '–', '9'] },
      { file: 'referat 1.pdf', items: [] },
    ],
  };
  const ofSeveral = archiveOf({ byraadet: 'Byrådet' }, [several]);
  expect(pageOf('byraadet/2024-01-30', ofSeveral).facts.sources).toEqual([
    { file: 'dagsorden.pdf', items: ['1'] },
    { file: 'referat 1.pdf', items: [] },
  ]);
});

test('the contents, with decisions and gaps', () => {
  expect(pageOf('byraadet/2024-01-30', archive).contents).toEqual([
    {
      number: '1',
      title: 'Budget',
      address: '/byraadet/2024-01-30/punkt-1/',
      closed: false,
      decision: '',
      badge: { outcome: 'approved', points: [] },
      cases: [{ printed: '23/411', address: '/sag/23-411/', meetings: 1 }],
      leftOut: [],
    },
    {
      number: '4',
      title: '',
      address: '/byraadet/2024-01-30/punkt-4/',
      closed: true,
      decision: '',
      cases: [],
      leftOut: [{ kind: 'gap', from: 2, to: 3 }],
    },
  ]);
});

test('the text before the items; what is not published is no link', () => {
  expect(pageOf('byraadet/2024-01-30', archive).introduction).toBe(
    '<h3>Valg</h3>\n<p>Se kort.</p>',
  );
});

test('all corrections, those of an item with its address', () => {
  expect(pageOf('byraadet/2024-01-30', archive).corrections).toEqual([
    {
      date: '2024-02-01',
      text: 'Beløbet.',
      item: { number: '4', address: '/byraadet/2024-01-30/punkt-4/' },
    },
    { date: '2024-02-02', text: 'Datoen.' },
  ]);
});

describe('the meetings before and after are the same committee’s', () => {
  const neighbours = (key: string) => {
    const { previous, next } = pageOf(key);
    return [previous?.address, next?.address];
  };

  test.each([
    ['byraadet/2024-01-30', undefined, '/byraadet/2024-01-30-2/'],
    ['byraadet/2024-01-30-2', '/byraadet/2024-01-30/', '/byraadet/2024-02-27/'],
    ['teknisk-udvalg/2024-01-16', '/teknisk-udvalg/2023-12-05/', undefined],
  ])('%s', (key, previous, next) => {
    expect(neighbours(key)).toEqual([previous, next]);
  });
});

test('the whole minutes: each item under its own ids', () => {
  const page = wholeMinutesPage('byraadet/2024-01-30', archive);
  expect(page?.items).toEqual([
    {
      id: 'punkt-1',
      number: '1',
      title: 'Budget',
      address: '/byraadet/2024-01-30/punkt-1/',
      citation: 'Byrådet 30. januar 2024, pkt. 1, sag 23/411',
      stamp: stampOf(['Punkt', '1:', 'Budget', '23/411', 'Beslutning', 'Godkendt.']),
      closed: false,
      cases: [{ printed: '23/411', address: '/sag/23-411/', meetings: 1 }],
      links: [],
      sections: [
        {
          id: 'punkt-1-beslutning',
          role: 'section',
          heading: 'Beslutning',
          html: '<p>Godkendt.</p>',
          citation: 'Beslutning',
          stamp: stampOf(['Beslutning', 'Godkendt.']),
        },
      ],
      leftOut: [],
    },
    {
      id: 'punkt-4',
      number: '4',
      title: '',
      address: '/byraadet/2024-01-30/punkt-4/',
      citation: 'Byrådet 30. januar 2024, pkt. 4',
      stamp: stampOf(['Punkt', '4:']),
      closed: true,
      cases: [],
      links: [],
      sections: [],
      leftOut: [{ kind: 'gap', from: 2, to: 3 }],
    },
  ]);
});
