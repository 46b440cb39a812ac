import { describe, expect, test } from 'vitest';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';
import { caseToken, caseTokens } from '../../src/search/fields.ts';

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

  test.each([
    ['12-16033', undefined, ['12-16033', '16033']],
    ['00.01.00-P35-9-22', '00.01.00', ['00.01.00-P35-9-22', 'P35-9-22', '00.01.00']],
    ['330-2018-3619', undefined, ['330-2018-3619', '2018-3619', '3619']],
    ['299835', undefined, ['299835']],
  ])('%s is found by its ends and its subject, too', (address, subject, found) => {
    expect(caseTokens({ address, ...(subject && { subject }) })).toEqual(found.map(caseToken));
  });
});
