import { expect, test } from 'vitest';
import { openRecent, type Store } from '../../src/client/search/recent.ts';
import { yearsOf } from '../../src/client/search/show-years.ts';

function store(kept: Record<string, string> = {}): Store & { kept: Record<string, string> } {
  const map = new Map(Object.entries(kept));
  return {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    get kept() {
      return Object.fromEntries(map);
    },
  };
}

test('searches are kept only where that is asked for, and none is left where it no longer is', () => {
  const own = store();
  const recent = openRecent(() => own);
  recent?.add('budget');
  expect(own.kept).toEqual({});
  recent?.turn(true);
  for (const query of ['budget', 'sti', '', 'budget']) recent?.add(query);
  expect(recent?.all()).toEqual(['budget', 'sti']);
  recent?.remove('budget');
  expect(recent?.all()).toEqual(['sti']);
  for (let number = 1; number <= 20; number++) recent?.add(`sag ${number}`);
  expect(recent?.all()).toHaveLength(8);
  recent?.turn(false);
  expect(own.kept).toEqual({});
});

test.each(['{', '{}', '[1]', 'null'])('what something else has left, %s, does no harm', (text) => {
  const recent = openRecent(() => store({ 'punkt-soegninger': text }));
  expect(recent?.all()).toEqual([]);
});

test('where the browser stores nothing there are none', () => {
  const fail = (): never => {
    throw new Error('blocked');
  };
  expect(openRecent(fail)).toBeUndefined();
  const blocked = { getItem: fail, setItem: fail, removeItem: fail };
  expect(openRecent(() => blocked)).toBeUndefined();
});

test.each([
  [{}, []],
  [{ '2020': 1 }, ['2020']],
  [{ '2020': 1, '2017': 3 }, ['2017', '2018', '2019', '2020']],
])('the bars of %j are those of all years between', (counts, years) => {
  expect(yearsOf(counts)).toEqual(years);
});
