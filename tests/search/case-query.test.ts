import { describe, expect, test } from 'vitest';
import { parseCaseQuery } from '../../src/client/search/case-query.ts';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';
import { caseToken } from '../../src/search/fields.ts';

describe('a query that is a case number', () => {
  test.each([
    ['12/16033', '12-16033'],
    ['12-16033', '12-16033'],
    [' Sag 12/16033 ', '12-16033'],
    ['sagsnr.: 12 / 16033', '12-16033'],
    ['2012/16033', '2012-16033'],
    ['2012-16033', '2012-16033'],
    ['00.01.00-P35-9-22', '00.01.00-P35-9-22'],
    ['00.01.00-p35-9-22', '00.01.00-P35-9-22'],
    ['08.03.00 G01/549', '08.03.00-G01-549'],
    ['08.03.00-g01-549', '08.03.00-G01-549'],
    ['330-2018-3619', '330-2018-3619'],
    ['299835', '299835'],
  ])('%s has the address %s', (query, address) => {
    expect(parseCaseQuery(query)?.address).toBe(address);
  });

  test.each(['', 'akutjob', '12', 'akutjob 12/16033', '20-11-2012', 'kl. 8.35-9.35', 'sag', 'P35'])(
    '»%s« is none',
    (query) => {
      expect(parseCaseQuery(query)).toBeUndefined();
    },
  );
});

describe('the word that stands for a case number in the index', () => {
  test('it is letters only, and no beginning of another', () => {
    const addresses = ['12-160', '12-16033', '1-216033', '00.01.00-P35-9-22', '00.01.00-P35-92-2'];
    const tokens = addresses.map(caseToken);
    expect(tokens).toEqual([
      'qbcxbgaq',
      'qbcxbgaddq',
      'qbxcbgaddq',
      'qaayabyaaxzpdfxjxccq',
      'qaayabyaaxzpdfxjcxcq',
    ]);
    for (const token of tokens) {
      expect(tokens.filter((other) => other.startsWith(token))).toEqual([token]);
    }
  });

  test('it is the same for a number and its address form', () => {
    const number = parseCaseNumber('12/16033');
    expect(number && caseToken(number.address)).toBe('qbcxbgaddq');
  });
});
