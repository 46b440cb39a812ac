/** What is kept in a browser that is full, that forbids it, or where something else has been left. */
import { expect, test } from 'vitest';
import { openKept, type Store } from '../../src/client/device/kept-here.ts';
import { refreshKept } from '../../src/client/device/load-changes.ts';
import { follow, nothingKept } from '../../src/device/kept.ts';

const key = 'punkt-foelger:/referater/';
const kept = follow(nothingKept, '/byraad/', 'Byrådet', '2026-04-01');

function open(left: Record<string, string> = {}, setItem?: Store['setItem']) {
  const all = new Map(Object.entries(left));
  const store: Store = {
    getItem: (name) => all.get(name) ?? null,
    setItem: setItem ?? ((name, value) => void all.set(name, value)),
    removeItem: (name) => void all.delete(name),
  };
  const here = openKept(() => store, '/referater/');
  if (here === undefined) throw new Error('It is not forbidden.');
  return { here, all };
}

const fail = (): never => {
  throw new Error('QuotaExceededError');
};

test('each site of a host has its own, and none where nothing is followed', () => {
  const { here, all } = open({ 'punkt-foelger:/': 'x' });
  expect(here.read()).toEqual(nothingKept);
  expect(here.write(kept)).toBe(true);
  expect(here.read()).toEqual(kept);
  expect([...all.keys()]).toEqual(['punkt-foelger:/', key]);
  here.write(nothingKept);
  expect([...all.keys()]).toEqual(['punkt-foelger:/']);
});

test('a full store keeps what it has; a forbidden one is none', () => {
  const { here } = open({ [key]: JSON.stringify(kept) }, fail);
  expect(here.write(follow(kept, '/teknik/', 'Teknik', '2026-04-01'))).toBe(false);
  expect(here.read()).toEqual(kept);
  expect(openKept(fail, '/')).toBeUndefined();
});

test.each(['', '{', 'null', '[]', '{"version":2}', JSON.stringify({ ...kept, version: 2 })])(
  'what something else has left is told from nothing, and stays: %s',
  async (text) => {
    const { here, all } = open({ [key]: text });
    expect(here.read()).toBe('unreadable');
    const load = (): Promise<unknown> => Promise.resolve({ version: 1, months: [], moved: [] });
    expect(await refreshKept(here, { root: '/', day: '2026-05-01', load })).toBeUndefined();
    expect(all.get(key)).toBe(text);
    here.clear();
    expect(here.read()).toEqual(nothingKept);
  },
);

test('loads the index, and the months that are new; without it nothing is changed', async () => {
  const { here } = open({ [key]: JSON.stringify(kept) });
  const files: Record<string, unknown> = {
    seneste: {
      version: 1,
      months: ['2026-04', '2026-03'].map((month) => ({ month, digest: month.slice(5), left: 3 })),
      moved: [],
    },
    '2026-03': { digest: '03', changes: [] },
    '2026-04': { digest: '04', changes: 'many' },
  };
  const asked: string[] = [];
  const load = (address: string): Promise<unknown> => {
    asked.push(address);
    const file = files[address.slice('/referater/abonner/nyt/'.length, -'.json'.length)];
    return file === undefined ? Promise.reject(new Error('404')) : Promise.resolve(file);
  };
  const source = { root: '/referater/', day: '2026-05-01', load };
  expect((await refreshKept(here, source))?.left).toBe(6);
  expect(asked.map((address) => address.slice('/referater/abonner/nyt/'.length))).toEqual([
    ...['seneste.json', '2026-04.json', '2026-03.json'],
  ]);
  const stored = here.read();
  expect(stored).toMatchObject({ months: [{ month: '2026-03', digest: '03' }] });
  files['seneste'] = { version: 2 };
  expect(await refreshKept(here, source)).toBeUndefined();
  delete files['seneste'];
  expect(await refreshKept(here, source)).toBeUndefined();
  expect(here.read()).toEqual(stored);
});
