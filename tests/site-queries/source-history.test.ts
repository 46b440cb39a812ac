import { expect, it } from 'vitest';
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

it('is linked where the repository is named and nothing of the meeting was withdrawn', () => {
  const held = meeting('byraadet', '2024-01-30', [['1', 'Sag']]);
  const start = { line: 1, column: 1 };
  const historyOf = (changes: Partial<Archive>): string | undefined =>
    meetingData(
      { ...archiveOf({ byraadet: 'Byrådet' }, [held]), ...changes },
      'byraadet/2024-01-30',
    )?.history;
  const { settings } = archiveOf({ byraadet: 'Byrådet' }, [held]);
  const known = { settings: { ...settings, sourceCode: 'https://github.com/a/b' } };
  const from = '/byraadet/2024-01-30/punkt-2/';
  const withdrawal = {
    kind: 'withdrawal',
    from,
    date: '2024-02-01',
    reason: 'R',
    position: start,
  } as const;
  expect(historyOf({})).toBeUndefined();
  expect(historyOf(known)).toBe(
    'https://github.com/a/b/commits/HEAD/content/moeder/byraadet/2024-01-30.md',
  );
  expect(historyOf({ ...known, moves: new Map([[from, withdrawal]]) })).toBeUndefined();
});
