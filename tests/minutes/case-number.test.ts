/** Each number matches exactly one pattern; what looks alike matches none. */
import { describe, expect, it } from 'vitest';
import { parseCaseNumber } from '../../src/minutes/case-number.ts';

describe('parseCaseNumber', () => {
  it.each([
    ['12/16033', { kind: 'year-number', address: '12-16033', year: 2012 }],
    ['2019/4711', { kind: 'year-number', address: '2019-4711', year: 2019 }],
    ['98/17', { kind: 'year-number', address: '98-17', year: 1998 }],
    [
      '00.01.00-P35-9-22',
      {
        kind: 'kle',
        address: '00.01.00-P35-9-22',
        subject: '00.01.00',
        facet: 'P35',
        year: 2022,
      },
    ],
    ['85.02.02-G01-5-2017', { kind: 'kle', subject: '85.02.02', facet: 'G01', year: 2017 }],
    ['16.08-Ø54-1-20', { kind: 'kle', subject: '16.08', facet: 'Ø54', year: 2020 }],
    [
      '08.03.00 G01/549',
      { kind: 'kle-old', address: '08.03.00-G01-549', subject: '08.03.00', facet: 'G01' },
    ],
    ['330-2018-3619', { kind: 'municipality-year-number', address: '330-2018-3619', year: 2018 }],
    ['2020-123456789', { kind: 'year-dash-number', address: '2020-123456789', year: 2020 }],
    ['1-13-3-57-16', { kind: 'region', address: '1-13-3-57-16', year: 2016 }],
    ['19-002467', { kind: 'year-number', normal: '19/002467', address: '19-002467', year: 2019 }],
    ['85.02.02G00-0011', { kind: 'kle-old', normal: '85.02.02 G00/0011', subject: '85.02.02' }],
    ['299835', { kind: 'plain', address: '299835' }],
    ['200906126', { kind: 'plain', address: '200906126' }],
    ['2012-28504', { kind: 'year-dash-number', address: '2012-28504', year: 2012 }],
    ['EMN-2025-003383', { kind: 'letters-year-number', address: 'EMN-2025-003383', year: 2025 }],
    ['emn-2025-003383', { normal: 'EMN-2025-003383', address: 'EMN-2025-003383' }],
  ])('reads %s', (text, expected) => {
    expect(parseCaseNumber(text)).toMatchObject({ printed: text, ...expected });
  });

  it('gives every way of writing an old KLE number one normal form', () => {
    const ways = ['08.03.00 G01/549', '08.03.00G01/549', '08.03.00 G01 / 549'];
    expect(new Set(ways.map((way) => parseCaseNumber(way)?.normal))).toEqual(
      new Set(['08.03.00 G01/549']),
    );
  });

  it('gives a KLE number with blanks the normal form and the address of the one without', () => {
    const ways = [
      '00.01.00-P35-9-22',
      '00.01.00 - P35 - 9 - 22',
      '00.01.00 P35 9 22',
      '00.01.00–P35–9–22',
      '00.01.00\u2011P35\u20119\u201122',
    ];
    for (const printed of ways) {
      expect(parseCaseNumber(printed, false)).toMatchObject({
        kind: 'kle',
        printed,
        normal: '00.01.00-P35-9-22',
        address: '00.01.00-P35-9-22',
        subject: '00.01.00',
      });
    }
  });

  it.each([
    'DOK-2025-003383',
    '20-11-2012',
    '8.35-9.35',
    '1.11.12',
    '110610-jobrotation',
    'kl. 10:00',
    '12/16033 og 12/1762',
    '00.01.00',
    '§97-98b',
    '1234',
    '',
  ])('takes %s for no number', (text) => {
    expect(parseCaseNumber(text)).toBeUndefined();
  });

  it('takes bare digits for a number only after a label', () => {
    expect(parseCaseNumber('299835', false)).toBeUndefined();
    expect(parseCaseNumber('19-002467', false)).toBeUndefined();
    expect(parseCaseNumber('12/16033', false)).toBeDefined();
  });
});
