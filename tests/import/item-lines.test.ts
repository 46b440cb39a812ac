/** Numbers of items and of cases, in every form; and which of many numbers run in order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseInTitle, readCaseLine } from '../../src/import/items/case-lines.ts';
import { heaviestChain } from '../../src/import/items/number-chain.ts';
import { rankOf, readItemMark } from '../../src/import/items/item-marks.ts';

describe('the number of an item', () => {
  it.each([
    ['Punkt 3: Budget', '3', 'Budget'],
    ['1. Budget', '1', 'Budget'],
    ['1.Budget', '1', 'Budget'],
    ['183.   Budget', '183', 'Budget'],
    ['2a. Budget', '2a', 'Budget'],
    ['2A) Budget', '2A', 'Budget'],
    ['Nr.178 - Budget', '178', 'Budget'],
    ['Pkt. 42 Budget', '42', 'Budget'],
    ['• Pkt. 44', '44', ''],
    ['Sag nr. 129', '129', ''],
    ['Sag 5: Budget', '5', 'Budget'],
    ['Punkt nr. 5 - Budget', '5', 'Budget'],
    ['PUNKT 5 BUDGET', '5', 'BUDGET'],
    ['Ad 5. Budget', '5', 'Budget'],
    ['5 - Budget', '5', 'Budget'],
    ['5 Budget (B)', '5', 'Budget (B)'],
    ['Emne 7: Budget', '7', 'Budget'],
    ['Punkt 03A: Budget', '03A', 'Budget'],
    ['1/ Budget', '1', 'Budget'],
    ['§ 1 Budget', '1', 'Budget'],
    ['IV. Budget', 'IV', 'Budget'],
  ])('%s', (text, number, title) => {
    expect(readItemMark({ number: 1, text })).toMatchObject({ number, title });
  });

  it.each([
    '12. maj afholdes fest.',
    '09.01.2020',
    '1.5 mio. kr.',
    '12/16033',
    '25 % af alle',
    'Sag 12/16033',
    'I Budget',
    '§ 17, stk. 4-udvalget',
    '4 gange om året',
  ])('is not in %s', (text) => {
    expect(readItemMark({ number: 1, text })).toBeUndefined();
  });

  it('orders Roman numbers by their value', () => {
    const numbers = ['X', 'IV', 'I', 'IX', 'V', 'XII'];
    expect(numbers.toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual([
      'I',
      'IV',
      'V',
      'IX',
      'X',
      'XII',
    ]);
  });

  it('orders letters behind their number', () => {
    expect(['3', '2b', '2', '10', '2a'].toSorted((a, b) => rankOf(a) - rankOf(b))).toEqual([
      '2',
      '2a',
      '2b',
      '3',
      '10',
    ]);
  });
});

describe('a case number', () => {
  it.each([
    ['12/16033', ['12/16033'], ''],
    ['Sagsnr.: 17/45', ['17/45'], ''],
    [
      'Sagsnr. 299835 Kultur- og Idrætsudvalget Åbent punkt',
      ['299835'],
      'Kultur- og Idrætsudvalget Åbent punkt',
    ],
    ['SAGSNUMMER: 2020-123456', ['2020-123456'], ''],
    ['J.nr. 13.06.03G01/549', ['13.06.03G01/549'], ''],
    ['Journalnr. 08.03.00 G01/549', ['08.03.00 G01/549'], ''],
    ['Sagsid.: 20/33839', ['20/33839'], ''],
    ['85.02.02-G01-5-17', ['85.02.02-G01-5-17'], ''],
    ['Sagsnr. 18/100, 18/101 og 18/102', ['18/100', '18/101', '18/102'], ''],
    ['Sagsnr.:', [], ''],
    ['EMN-2025-003383', ['EMN-2025-003383'], ''],
    ['Sagsnr. 20/33839 og EMN-2025-003383', ['20/33839', 'EMN-2025-003383'], ''],
    ['Sagsnr.: 20/33839, ABC', ['20/33839'], 'ABC'],
    ['20/33839, hv', ['20/33839'], 'hv'],
    ['(Sagsnr. 2012-28504)', ['2012-28504'], ''],
    ['20/33841 /ABE', ['20/33841'], 'ABE'],
    ['EMN-2024-000071 / HKS', ['EMN-2024-000071'], 'HKS'],
    ['20/33844, Økonomi og Analyse, pgr', ['20/33844'], 'Økonomi og Analyse, pgr'],
    ['Sagsnr. 23/4712 - Beslutningssag', ['23/4712'], 'Beslutningssag'],
    ['KLE: 00.01.00 - P35 - 9 - 22', ['00.01.00 - P35 - 9 - 22'], ''],
    ['Sagsnr.: 2012-28504 Dok.nr.: 2012-206289', ['2012-28504'], 'Dok.nr.: 2012-206289'],
  ])('%s', (text, numbers, rest) => {
    expect(readCaseLine(text)).toMatchObject({ numbers, rest });
  });

  it.each([
    '299835',
    '20-11-2012',
    'Sag 5',
    'Sagsnummeret er 12/345',
    'Sagsbehandler: Bo',
    'Journalen',
    'Dok.nr.: 2012-206289',
    'Dokumentnr. 299835',
    '2019-2022',
  ])('is not told by %s', (text) => {
    expect(readCaseLine(text)).toBeUndefined();
  });

  it.each([
    ['08/15520 Godkendelse', { number: '08/15520', title: 'Godkendelse' }],
    ['00.01.00-P35-9-22 - Budget', { number: '00.01.00-P35-9-22', title: 'Budget' }],
    ['Budget - Sagsnr. 20/1234', { number: '20/1234', title: 'Budget' }],
    ['Budget [24/1422]', { number: '24/1422', title: 'Budget' }],
    ['Budget (20/33839)', { number: '20/33839', title: 'Budget' }],
    ['EMN-2025-003383 Budget', { number: 'EMN-2025-003383', title: 'Budget' }],
    ['Meddelelser ( )', { number: '', title: 'Meddelelser' }],
  ])('may stand in the title %s', (text, found) => {
    expect(readCaseInTitle(text)).toMatchObject(found);
  });

  it.each([
    '2019/2020 Budget',
    'Budget 2019/2020',
    'Budget 12/13',
    'Regnskab (2019/20)',
    'Budget (2019-2022)',
    'Tilsyn (05/2026)',
  ])('is none in %s', (text) => {
    expect(readCaseInTitle(text)).toBeUndefined();
  });
});

describe('the heaviest chain', () => {
  const weigh = (numbers: string) =>
    numbers.split(' ').map((entry) => {
      const [number = '', score = '3'] = entry.split('=');
      return { number, score: Number(score) };
    });
  const numbersOf = (numbers: string) =>
    heaviestChain(weigh(numbers)).links.map(({ number }) => number);

  it('leaves the points of lists out, whose numbers begin again', () => {
    expect(numbersOf('301=6 1 2 3 302=6 1 2 303=6')).toEqual(['301', '302', '303']);
  });

  it('takes letters and missing numbers', () => {
    expect(numbersOf('1 2 2a 2b 4')).toEqual(['1', '2', '2a', '2b', '4']);
  });

  it('always rises, and weighs no less than any of its candidates', () => {
    const candidates = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 40 }).map(String),
        score: fc.integer({ min: 2, max: 9 }),
      }),
    );
    fc.assert(
      fc.property(candidates, (all) => {
        const { links, score } = heaviestChain(all);
        const ranks = links.map(({ number }) => rankOf(number));
        expect(ranks).toEqual([...new Set(ranks)].toSorted((one, other) => one - other));
        expect(score).toBeGreaterThanOrEqual(Math.max(0, ...all.map((each) => each.score)));
        const places = links.map((link) => all.indexOf(link));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
      }),
    );
  });
});
