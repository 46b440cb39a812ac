import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countChosen,
  isEmpty,
  emptyState,
  readState,
  unreadParameters,
  withoutChoices,
  writeState,
  type SearchState,
} from '../../src/client/search/state.ts';
import { filterNames } from '../../src/search/fields.ts';

const noFilters = emptyState.filters;

const read = (search: string): SearchState => readState(new URLSearchParams(search));

const start: SearchState = {
  query: '',
  filters: noFilters,
  from: '',
  to: '',
  decisionsOnly: false,
  attachments: true,
  asTyped: false,
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
        ...noFilters,
        udvalg: ['Teknik & Miljø', 'Byrådet'],
        aar: ['2026'],
        status: ['dagsorden'],
        bilag: ['ja'],
      },
      from: '2026-01-01',
      to: '2026-12-31',
      decisionsOnly: true,
      attachments: false,
      asTyped: true,
      sort: 'dato',
      shown: 40,
    };
    const address =
      '?q=ny+cykelsti+%26+26%2F1042&udvalg=Teknik+%26+Milj%C3%B8&udvalg=Byr%C3%A5det' +
      '&aar=2026&status=dagsorden&bilag=ja&fra=2026-01-01&til=2026-12-31&kun=beslutninger&uden=bilag' +
      '&ord=som-skrevet&sortering=dato&antal=40';
    expect(writeState(state)).toBe(address);
    expect(read(address)).toEqual(state);
    expect(countChosen(state)).toBe(9);
    expect(withoutChoices(state)).toEqual({
      ...start,
      query: state.query,
      sort: 'dato',
      asTyped: true,
    });
  });

  test.each([
    ['sortering=relevans', start],
    ['sortering=ukendt&antal=mange', start],
    ['antal=-20&udvalg=&aar=', start],
    ['antal=1e99', start],
    ['antal=21', { ...start, shown: 40 }],
    ['q=%20%20cykel%20', { ...start, query: 'cykel' }],
    ['aar=2012&aar=2012', { ...start, filters: { ...noFilters, aar: ['2012'] } }],
    ['fra=2026-02-30&til=i%20dag&kun=alt&uden=alt&ord=alle', start],
  ])('%s is read as what it can mean', (search, state) => {
    expect(read(search)).toEqual(state);
  });

  test.each([
    ['q=cykel&udvalg=Byr%C3%A5det&aar=2012&sortering=relevans&antal=20&fra=', []],
    ['q=cykel&farve=groen&page=2', ['farve', 'page']],
    ['sortering=titel&fra=2026-02-30', ['sortering=titel', 'fra=2026-02-30']],
    ['antal=mange&kun=titler', ['antal=mange', 'kun=titler']],
  ])('of %s nothing is passed over in silence', (search, unread) => {
    expect(unreadParameters(new URLSearchParams(search))).toEqual(unread);
  });

  test('a filter alone is something to search for', () => {
    expect(isEmpty(read('aar=2012'))).toBe(false);
    expect(isEmpty(read('fra=2012-01-01'))).toBe(false);
  });

  test('reading is the inverse of writing', () => {
    const value = fc.string({ minLength: 1 });
    const day = fc.constantFrom('', '2012-02-29', '2026-12-31');
    const state: fc.Arbitrary<SearchState> = fc.record({
      query: fc.string().map((text) => text.trim()),
      filters: fc
        .tuple(...filterNames.map(() => fc.uniqueArray(value, { maxLength: 3 })))
        .map((lists) => Object.fromEntries(filterNames.map((name, at) => [name, lists[at] ?? []])))
        .map((filters) => ({ ...noFilters, ...filters })),
      from: day,
      to: day,
      decisionsOnly: fc.boolean(),
      attachments: fc.boolean(),
      asTyped: fc.boolean(),
      sort: fc.constantFrom('relevans', 'dato'),
      shown: fc.integer({ min: 1, max: 1000 }).map((pages) => pages * 20),
    });
    fc.assert(
      fc.property(state, (each) => {
        expect(read(writeState(each))).toEqual(each);
      }),
    );
  });
});
