import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filtersWith,
  isEmpty,
  readState,
  writeState,
  type SearchState,
} from '../../src/client/search/state.ts';

const read = (search: string): SearchState => readState(new URLSearchParams(search));

const start: SearchState = {
  query: '',
  filters: filtersWith(() => []),
  sort: 'relevans',
  shown: 20,
};

describe('the state of a search as an address', () => {
  test('an address without parameters searches for nothing', () => {
    expect(read('')).toEqual(start);
    expect(writeState(start)).toBe('');
    expect(isEmpty(start)).toBe(true);
  });

  test('everything that was chosen is in the address', () => {
    const state: SearchState = {
      query: 'ny cykelsti & 26/1042',
      filters: {
        ...start.filters,
        ...{ udvalg: ['Teknik & Miljø', 'Byrådet'], aar: ['2026'], status: ['dagsorden'] },
      },
      sort: 'dato',
      shown: 40,
    };
    const address =
      '?q=ny+cykelsti+%26+26%2F1042&udvalg=Teknik+%26+Milj%C3%B8&udvalg=Byr%C3%A5det' +
      '&aar=2026&status=dagsorden&sortering=dato&antal=40';
    expect(writeState(state)).toBe(address);
    expect(read(address)).toEqual(state);
  });

  test.each([
    ['sortering=relevans', start],
    ['sortering=ukendt&antal=mange', start],
    ['antal=-20&udvalg=&aar=', start],
    ['antal=1e99', start],
    ['antal=21', { ...start, shown: 40 }],
    ['q=%20%20cykel%20', { ...start, query: 'cykel' }],
    ['aar=2012&aar=2012', { ...start, filters: { ...start.filters, aar: ['2012'] } }],
  ])('%s is read as what it can mean', (search, state) => {
    expect(read(search)).toEqual(state);
  });

  test('a filter alone is something to search for', () => {
    expect(isEmpty(read('aar=2012'))).toBe(false);
  });

  test('reading is the inverse of writing', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    const values = fc.uniqueArray(text);
    fc.assert(
      fc.property(
        fc.record({
          query: text.map((words) => words.trim()),
          filters: fc.record({
            ...{ udvalg: values, aar: values, status: values },
            ...{ udfald: values, emne: values, bilag: values },
          }),
          sort: fc.constantFrom('relevans' as const, 'dato' as const),
          shown: fc.integer({ min: 1, max: 1000 }).map((pages) => pages * 20),
        }),
        (state) => {
          expect(read(writeState(state))).toEqual(state);
        },
      ),
    );
  });
});
