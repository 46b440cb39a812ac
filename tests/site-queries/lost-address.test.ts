import { describe, expect, it } from 'vitest';
import { readLostAddress } from '../../src/site/lost-address.ts';

const none = { words: '', caseNumber: undefined, committee: undefined };

describe('readLostAddress', () => {
  it.each([
    ['/', none],
    ['/sag/12-16033/', { ...none, caseNumber: '12/16033' }],
    ['/sag/12%2F16033/', { ...none, caseNumber: '12/16033' }],
    ['/sag/12-16033', { ...none, caseNumber: '12/16033' }],
    ['/sag/00.01.00-P35-9-22/', { ...none, caseNumber: '00.01.00-P35-9-22' }],
    ['/sag/08.03.00-G01-549/', { ...none, caseNumber: '08.03.00 G01/549' }],
    ['/sag/330-2018-3619/', { ...none, caseNumber: '330-2018-3619' }],
    ['/sag/akutjob/', { ...none, words: 'akutjob' }],
    ['/sag/12/16033/', { ...none, caseNumber: '12/16033' }],
    ['/emne/00.01.99/', { ...none, caseNumber: '00.01.99' }],
    ['/emne/00.01/aar/1999/', { ...none, caseNumber: '00.01' }],
    ['/chefforum/2012-11-20/punkt-3/', { ...none, committee: 'chefforum' }],
    ['/chefforum/2012-11-20-2/samlet/', { ...none, committee: 'chefforum' }],
    ['/aar/2012-11-20/', none],
    ['/chefforum/2012-11-20/akutjob/', { ...none, words: 'akutjob', committee: 'chefforum' }],
    ['/chefforum/', { ...none, words: 'chefforum' }],
    [
      '/gamle/referater/om_akutjob-ordningen.aspx',
      { ...none, words: 'referater om akutjob ordningen' },
    ],
    ['/b%C3%B8rn%20og%20unge', { ...none, words: 'børn og unge' }],
    ['/%E0%A4%A', none],
    ['/aar/1999/', none],
    ['/sag/aar/1999/', none],
  ])('reads %s', (path, expected) => {
    expect(readLostAddress(path, '/')).toEqual(expected);
  });

  it('leaves the base path of the site out', () => {
    expect(readLostAddress('/referater/sag/12-16033/', '/referater/')).toEqual({
      ...none,
      caseNumber: '12/16033',
    });
    expect(readLostAddress('/referater/chefforum/2012-11-20/', '/referater/')).toEqual({
      ...none,
      committee: 'chefforum',
    });
  });
});
