import { expect, test } from 'vitest';
import type { Archive, Move } from '../../src/archive/model.ts';
import { withdrawnWords } from '../../src/i18n/da-ledger.ts';
import { movedPage, movedParams } from '../../src/site/moved-page.ts';
import { smallArchive } from './archive.ts';

const start = { line: 1, column: 1 };

const withdrawn = [
  '/byraadet/2024-01-30/punkt-9/',
  '/byraadet/2024-01-30-2/punkt-2a/',
  '/byraadet/2023-01-01/',
  '/nedlagt/2023-01-01/punkt-1/',
  '/byraadet/2024-01-30/bilag/Kort%20over%20%C3%A5en.pdf',
  '/sag/12-16033/',
  '/aar/1999/',
];

const archive: Archive = {
  ...smallArchive,
  ledger: new Map([
    ['/byraadet/2023-01-01/samlet/', 1],
    ['/byraadet/2024-01-30/', 2],
  ]),
  moves: new Map(
    [
      ...withdrawn.map((from): Move => ({
        kind: 'withdrawal',
        from,
        date: '2026-01-01',
        reason: 'Derfor.',
        position: start,
      })),
      {
        kind: 'redirect',
        from: '/gammel/',
        to: '/byraadet/',
        position: start,
        target: start,
      } as const,
    ].map((move) => [move.from, move]),
  ),
};

test('there is one for each address that has moved, under its name as one reads it', () => {
  expect(movedParams(archive).map(({ address }) => address)).toEqual([
    'byraadet/2023-01-01/samlet',
    'byraadet/2024-01-30/punkt-9',
    'byraadet/2024-01-30-2/punkt-2a',
    'byraadet/2023-01-01',
    'nedlagt/2023-01-01/punkt-1',
    'byraadet/2024-01-30/bilag/Kort over åen.pdf',
    'sag/12-16033',
    'aar/1999',
    'gammel',
  ]);
});

test('what has moved leads on', () => {
  expect(movedPage(archive, 'gammel')).toEqual({
    kind: 'redirect',
    address: '/gammel/',
    to: '/byraadet/',
  });
});

test('what is withdrawn says what it was, when and why, and leads to what is near', () => {
  expect(movedPage(archive, 'byraadet/2024-01-30-2/punkt-2a')).toEqual({
    kind: 'withdrawn',
    address: '/byraadet/2024-01-30-2/punkt-2a/',
    date: '2026-01-01',
    reason: 'Derfor.',
    former: { kind: 'item', number: '2a', committee: 'Byrådet', day: '30. januar 2024 (2. møde)' },
    above: [
      { label: 'Byrådet', address: '/byraadet/' },
      { label: '30. januar 2024 (2. møde)', address: '/byraadet/2024-01-30-2/' },
    ],
  });
});

test.each([
  ['byraadet/2024-01-30/punkt-9', 'Punkt 9', 'punkt 9 fra mødet i Byrådet den 30. januar 2024'],
  ['byraadet/2023-01-01', 'Mødet', 'mødet i Byrådet den 1. januar 2023'],
  [
    'byraadet/2023-01-01/samlet',
    'Hele referatet',
    'hele referatet af mødet i Byrådet den 1. januar 2023',
  ],
  ['nedlagt/2023-01-01/punkt-1', 'Punkt 1', 'punkt 1 fra mødet den 1. januar 2023'],
  [
    'byraadet/2024-01-30/bilag/Kort over åen.pdf',
    'Bilaget',
    'et bilag til mødet i Byrådet den 30. januar 2024',
  ],
  ['sag/12-16033', 'Sagens side', 'en sags forløb gennem møderne'],
  ['aar/1999', 'Siden', 'en side'],
])('%s', (param, name, stood) => {
  const page = movedPage(archive, param);
  if (page?.kind !== 'withdrawn') throw new Error(`Not withdrawn: ${param}`);
  expect(withdrawnWords.title(page.former)).toBe(`${name} er trukket tilbage`);
  expect(withdrawnWords.stood(page.former)).toBe(`Her stod ${stood}.`);
});

test('the way down is told as far as it is known, and linked where there are pages', () => {
  const above = (param: string) => {
    const page = movedPage(archive, param);
    return page?.kind === 'withdrawn' ? page.above : undefined;
  };
  const committee = { label: 'Byrådet', address: '/byraadet/' };
  expect(above('byraadet/2023-01-01')).toEqual([committee]);
  expect(above('byraadet/2023-01-01/samlet')).toEqual([committee, { label: '1. januar 2023' }]);
  expect(above('nedlagt/2023-01-01/punkt-1')).toEqual([{ label: '1. januar 2023' }]);
  expect(above('sag/12-16033')).toEqual([]);
});

test.each(['', 'byraadet', 'byraadet/2024-01-30', 'findes/ikke', '../../etc'])(
  'nothing has moved from %j',
  (param) => {
    expect(movedPage(archive, param)).toBeUndefined();
  },
);
