/** The files of changes: what they tell, and how little of them is new when a meeting is published. */
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/model.ts';
import type { MeetingOutline } from '../../src/archive/outline.ts';
import { mostChanges, readIndex, readMonth } from '../../src/device/change.ts';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { changeIndex, changeMonths } from '../../src/feeds/changes.ts';
import { changeIndexFile, changeMonthFile } from '../../src/products/changes.ts';
import { archiveOf, decided, item, meeting } from '../site-queries/archive.ts';
import { municipality } from './municipality.ts';

const unused = () => expect.unreachable('It needs no text.');
const context = { href: (address: string): string => address, text: unused, measure: unused };

/** The texts of all files, by name. */
function filesOf(archive: Archive): Map<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, text: unknown): void => void files.set(name, String(text));
  add('seneste', changeIndexFile.render(changeIndex(archive), context));
  for (const key of changeMonthFile.keys(archive)) {
    const data = changeMonthFile.data(archive, key);
    if (data) add(key.month, changeMonthFile.render(data, context));
  }
  return files;
}

const archive = municipality();

describe('what is told of each month', () => {
  const told = [...changeMonths(archive)].map(([month, { file }]) => [
    month,
    file.changes.map(({ kind, address, day }) => `${kind} ${address} ${day.slice(8)}`),
  ]);
  it.each([
    [
      '2026-04',
      [
        'decision /byraad/2026-04-28/punkt-1/ 28',
        'withdrawal /byraad/2026-03-24/punkt-4/ 10',
        'correction /byraad/2026-03-24/ 01',
      ],
    ],
    [
      '2026-03',
      [
        'correction /byraad/2026-03-24/punkt-2/ 30',
        'decision /byraad/2026-03-24/punkt-1/ 24',
        'decision /byraad/2026-03-24/punkt-2/ 24',
        'decision /teknik/2026-03-10/punkt-1/ 10',
      ],
    ],
    ['2026-02', ['withdrawal /teknik/2026-01-06/ 01', 'withdrawal /teknik/2026-01-06/punkt-1/ 01']],
    ['2025-12', ['decision /teknik/2025-12-09/punkt-1/ 09']],
  ])('%s', (month, changes) => {
    expect(Object.fromEntries(told)).toHaveProperty([month], changes);
    expect(told).toHaveLength(4);
  });
});

it('says what it is about, and its cases, but of what was withdrawn no word', () => {
  const find = (month: string, at: number) => changeMonths(archive).get(month)?.file.changes[at];
  expect([find('2026-03', 2), find('2026-04', 1), find('2026-04', 2)]).toEqual([
    {
      kind: 'decision',
      address: '/byraad/2026-03-24/punkt-2/',
      day: '2026-03-24',
      title: 'Cykelsti & sving',
      place: 'Byrådet 24. marts 2026, punkt 2',
      cases: ['/sag/26-1/', '/sag/05.01.00-P19-3-26/'],
    },
    {
      kind: 'withdrawal',
      address: '/byraad/2026-03-24/punkt-4/',
      day: '2026-04-10',
      title: '',
      place: 'Byrådet 24. marts 2026, punkt 4',
      cases: ['/sag/26-4/'],
    },
    {
      kind: 'correction',
      address: '/byraad/2026-03-24/',
      day: '2026-04-01',
      title: '',
      place: 'Byrådet 24. marts 2026',
      cases: [],
    },
  ]);
  for (const text of filesOf(archive).values()) expect(text).not.toMatch(/zq/i);
});

it('names the pages that have moved to others that can be followed', () => {
  expect(changeIndex(archive).moved).toEqual([
    ['/vej/', '/teknik/'],
    ['/sag/26-5/', '/sag/26-1/'],
  ]);
});

it('is what a browser reads, for every municipality of the tests', async () => {
  const folders = ['albertslund', 'eksempelkoebing'].map((name) => `tests/fixtures/${name}`);
  const loaded = await Promise.all(folders.map(async (name) => (await loadContent(name)).archive));
  for (const each of [archive, ...loaded]) {
    for (const [name, text] of filesOf(each)) {
      const value: unknown = JSON.parse(text);
      expect(name === 'seneste' ? readIndex(value) : readMonth(value), name).toEqual(value);
    }
  }
});

it('a meeting that is published changes the file of its month and the index', () => {
  const minutes = `---\nudvalg: teknik\ndato: 2026-03-31\nstatus: referat\ntitel: Møde\n---\n\n## Punkt 1: Havnen\n\n### Beslutning\n\nGodkendt.\n`;
  const [before, after] = [
    filesOf(archive),
    filesOf(municipality({ 'moeder/teknik/2026-03-31.md': minutes })),
  ];
  const changed = [...after].filter(([name, text]) => before.get(name) !== text);
  expect(changed.map(([name]) => name)).toEqual(['seneste', '2026-03']);
  expect(after.size).toBe(before.size);
});

describe('bounds', () => {
  const months = Array.from({ length: 30 }, (_, at) =>
    meeting('raad', new Date(Date.UTC(2022, at, 15)).toISOString().slice(0, 10), [], {
      items: [decided(item(['1', `Sag ${'a'.repeat(400)}`]), 'Godkendt.')],
    }),
  );
  const small = archiveOf({ raad: 'Rådet' }, months);

  it('has the latest twelve months', () => {
    expect([...changeMonths(small).keys()]).toEqual([
      ...['2024-06', '2024-05', '2024-04', '2024-03', '2024-02', '2024-01'],
      ...['2023-12', '2023-11', '2023-10', '2023-09', '2023-08', '2023-07'],
    ]);
  });

  it('has so many changes of each, and so much of a title', () => {
    const many = [...small.meetings].map(([key, outline]): [string, MeetingOutline] => {
      const items = Array.from({ length: mostChanges + 2 }, (_, at) =>
        outline.items.map((each) => ({ ...each, number: String(at + 1) })),
      ).flat();
      return [key, key.endsWith('2024-06-15') ? { ...outline, items } : outline];
    });
    const large = { ...small, meetings: new Map(many) };
    expect(readIndex(changeIndex(large))?.months.map(({ left }) => left)).toEqual([
      2,
      ...Array<number>(11).fill(0),
    ]);
    const largest = readMonth(changeMonths(large).get('2024-06')?.file);
    expect(largest?.changes).toHaveLength(mostChanges);
    expect(largest?.changes.at(-1)?.title).toHaveLength(300);
  });
});
