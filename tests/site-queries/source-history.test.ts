import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model.ts';
import { meetingData } from '../../src/site/meeting-page.ts';
import { sourceEditor, sourceHistory } from '../../src/site/source-history.ts';
import { archiveOf, meeting } from './archive.ts';

const file = 'moeder/byraad/2026-03-24.md';

it.each([
  [
    'https://github.com/koebing/referater',
    'https://github.com/koebing/referater/commits/HEAD/content/',
  ],
  [
    'https://github.com/koebing/referater/',
    'https://github.com/koebing/referater/commits/HEAD/content/',
  ],
  [
    'https://github.com/koebing/referater.git',
    'https://github.com/koebing/referater/commits/HEAD/content/',
  ],
  ['https://gitlab.com/a/b/c', 'https://gitlab.com/a/b/c/-/commits/HEAD/content/'],
  ['https://gitlab.koebing.dk/a/b', 'https://gitlab.koebing.dk/a/b/-/commits/HEAD/content/'],
  ['https://github.com/a/b/tree/main/indhold', 'https://github.com/a/b/commits/main/indhold/'],
  ['https://git.koebing.dk/a/b/-/tree/main/x/y/', 'https://git.koebing.dk/a/b/-/commits/main/x/y/'],
])('%s', (sourceCode, folder) => {
  expect(sourceHistory(sourceCode, file)).toBe(`${folder}${file}`);
});

it.each([
  ['https://github.com/a/b', 'main', 'https://github.com/a/b/edit/main/content/'],
  ['https://gitlab.com/a/b/c.git', 'main', 'https://gitlab.com/a/b/c/-/edit/main/content/'],
  [
    'https://github.com/a/b/tree/udgiv/indhold',
    'main',
    'https://github.com/a/b/edit/udgiv/indhold/',
  ],
  // Neither host edits without a branch.
  ['https://github.com/a/b', undefined, 'https://github.com/a/b/blob/HEAD/content/'],
  ['https://gitlab.com/a/b', undefined, 'https://gitlab.com/a/b/-/blob/HEAD/content/'],
])('%s is edited on %s', (sourceCode, branch, folder) => {
  expect(sourceEditor(sourceCode, file, branch)).toBe(`${folder}${file}`);
});

it('of a host that is not known: the repository', () => {
  for (const address of ['https://git.koebing.dk/a/b', 'https://github.com/koebing']) {
    expect(sourceHistory(address, file)).toBe(address);
    expect(sourceEditor(address, file, 'main')).toBe(address);
  }
});

describe('is linked where the repository is named', () => {
  const [file, page] = ['moeder/byraadet/2024-01-30.md', '/byraadet/2024-01-30/'];
  const held = meeting('byraadet', '2024-01-30', [['1', 'Sag']]);
  const { settings, ...archive } = archiveOf({ byraadet: 'Byrådet' }, [held]);
  const named = { settings: { ...settings, sourceCode: 'https://github.com/a/b' } };
  const position = { line: 1, column: 1 };
  const withdrawn = (from: string): Partial<Archive> => ({
    moves: new Map([
      [from, { kind: 'withdrawal', from, date: '2024-02-01', reason: 'R', position }],
    ]),
  });
  const correction = { date: '2024-02-01', text: 'Rettet.' };
  const earlier = { history: new Map([[file, [{ text: '', until: '2024-02-01' }]]]) };
  const closed = { ...held, items: held.items.map((item) => ({ ...item, closed: true })) };
  const historyOf = (changes: Partial<Archive>, of = held): string | undefined => {
    const { meetings } = archiveOf({ byraadet: 'Byrådet' }, [of]);
    return meetingData({ ...archive, settings, meetings, ...changes }, 'byraadet/2024-01-30')
      ?.history;
  };
  const address = `https://github.com/a/b/commits/HEAD/content/${file}`;

  it.each([
    ['no repository', {}, held, undefined],
    ['a repository', named, held, address],
    ['changed', { ...named, ...earlier }, held, address],
    ['corrected', named, { ...held, corrections: [correction] }, address],
    ['with a closed item', named, closed, address],
    [
      'something else withdrawn',
      { ...named, ...withdrawn('/byraadet/2024-01-31/') },
      held,
      address,
    ],
    ['an item withdrawn', { ...named, ...withdrawn(`${page}punkt-2/`) }, held, undefined],
    ['an attachment withdrawn', { ...named, ...withdrawn(`${page}bilag/a.pdf`) }, held, undefined],
    [
      'corrected and hidden',
      named,
      { ...held, corrections: [{ ...correction, hidesEarlier: true as const }] },
      undefined,
    ],
    ['changed, with a closed item', { ...named, ...earlier }, closed, undefined],
  ])('%s', (_, changes, of, expected) => {
    expect(historyOf(changes, of)).toBe(expected);
  });
});
