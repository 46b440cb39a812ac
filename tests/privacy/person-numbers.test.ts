/** Where a text has a person's number. All numbers are invented: their check digit is wrong, or the day is to come. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonNumbers } from '../../src/privacy/person-numbers.ts';

/** What is found, as it stands in `text`. */
const found = (text: string): string[] =>
  findPersonNumbers(text).map(
    ({ start, end, certainty }) => `${certainty} ${text.slice(start, end)}`,
  );

test('a number is found with its place, and shown masked', () => {
  expect(findPersonNumbers('Klage fra borger 010190-1234.')).toEqual([
    { start: 17, end: 28, certainty: 'certain', masked: '0101••-••••' },
  ]);
});

test('a text has none, one or several', () => {
  expect(found('')).toEqual([]);
  expect(found('Punkt 12')).toEqual([]);
  expect(found('010190-1234, 020290-5678 og 030390-1111')).toEqual([
    'certain 010190-1234',
    'certain 020290-5678',
    'certain 030390-1111',
  ]);
});

describe('every written form', () => {
  test.each([
    '010190-1234',
    '010190 1234',
    '010190  1234',
    '010190\u00A01234',
    '010190\u20091234',
    '010190.1234',
    '010190_1234',
    '010190 - 1234',
    '010190- 1234',
    '010190--1234',
    ...'‐‑‒–—―−﹣-⁃'.split('').map((dash) => `010190${dash}1234`),
    '010190\u00AD1234',
    '010190-\u200B1234',
    '01\u200B0190-1234',
    '010190-\n1234',
    '010190-\r\n1234',
    '010190-\n> 1234',
    '010190-\n> > 1234',
    '010190\n-1234',
    '010190**-1234',
    '0101**90**-1234',
    '010190-**1234',
    '010190__-1234',
    '010190~~-1234',
    '010190\\-1234',
    '010190`-`1234',
    '010190](https://www.example.dk)-1234',
    '010190</b>-1234',
    '010190<br>-1234',
    '010190&ndash;1234',
    '010190&nbsp;1234',
    '010190&#45;1234',
    '010190&#x2011;1234',
    '010190%2D1234',
    '010190\\u20131234',
    '０１０１９０-１２３４',
    '𝟎𝟏𝟎𝟏𝟗𝟎-𝟏𝟐𝟑𝟒',
    '01.01.90-1234',
    '01-01-90-1234',
    '01/01/90-1234',
    '01011990-1234',
    '01.01.1990-1234',
    '610190-1234',
    '911290-1234',
    '290200-4234',
    '311299-9999',
  ])('%j', (number) => {
    expect(found(`Borger ${number} klager.`)).toEqual([`certain ${number}`]);
  });

  test.each(['010190/1234', '01 01 90 1234', '01.01.90.1234', '610190 1234', '150326 1600'])(
    '%j could be another number as well',
    (number) => {
      expect(found(`Borger ${number} klager.`)).toEqual([`possible ${number}`]);
    },
  );
});

describe('what stands around it', () => {
  test.each([
    '(010190-1234)',
    '»010190-1234«',
    '**010190-1234**',
    '`010190-1234`',
    'Hansen010190-1234',
    'Klage_010190-1234.pdf',
    '2026_010190-1234.pdf',
    '2026-03-24-010190-1234.pdf',
    'bilag/byraad/2026-03-24/010190-1234.pdf',
    '/aar/2026/010190-1234/',
    'bilag/Klage%20010190-1234.pdf',
    '<!-- 010190-1234 -->',
    '<span data-id="010190-1234">',
    '<https://www.example.dk/010190-1234>',
    'https://www.example.dk/?id=010190-1234',
    'Sag: 010190-1234',
    'sted: "010190-1234"',
    '| 010190-1234 |',
    '- 010190-1234',
    '010190-1234¹',
    '010190-1234[^1]',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['certain 010190-1234']);
  });
});

describe('ten digits', () => {
  test('are possible with a date and a check digit', () => {
    expect(found('Se 0101364003.')).toEqual(['possible 0101364003']);
    expect(found('Se 0101901234.')).toEqual([]);
    expect(found('Se 3213364003.')).toEqual([]);
  });

  test.each([
    'cpr 0101901234',
    'CPR: 0101901234',
    'cpr.nr. 0101901234',
    'Cpr-nr.: 0101901234',
    'CPR-nummeret er 0101901234',
    'cpr-nr. på barnet er 0101901234',
    'C.P.R. 0101901234',
    'personnummer 0101901234',
    'personnr. 0101901234',
    'pers.nr. 0101901234',
    'fødselsnummer 0101901234',
    '"cpr": "0101901234"',
    'cpr=0101901234',
    'CPR-nr.\n0101901234',
    '**CPR:** 0101901234',
    '0101901234 (cpr)',
    '| CPR | 0101901234 |',
    '### CPR-numre\n\n- 0101901234',
    '| Navn | CPR |\n|---|---|\n| Jens | 0101901234 |',
    'Navn;CPR-nr.;By\nJens;0101901234;Borup',
    'Navn\tCPR\nJens\t0101901234',
    'Navn   CPR\nJens   0101901234',
  ])('are certain where they are called so: %j', (text) => {
    expect(found(text)).toEqual(['certain 0101901234']);
  });

  test.each([
    ['CPR 010190\n1234', '010190\n1234'],
    ['CPR 010190\t1234', '010190\t1234'],
    ['CPR: 0 1 0 1 9 0 1 2 3 4', '0 1 0 1 9 0 1 2 3 4'],
    ['CPR 0101 901234', '0101 901234'],
    ['CPR 19900101-1234', '19900101-1234'],
    ['CPR 101901234', '101901234'],
    ['| CPR | |\n|---|---|\n| 010190 | 1234 |', '010190 | 1234'],
  ])('and then however they are grouped: %j', (text, number) => {
    expect(found(text)).toEqual([`certain ${number}`]);
  });

  test('a label is that of all members of a list', () => {
    expect(found('cpr-numrene 0101901234, 0202905678 og\n0303901111')).toEqual([
      'certain 0101901234',
      'certain 0202905678',
      'certain 0303901111',
    ]);
  });

  test.each([
    'CPR-kontoret har sagsnr. 0101901234',
    'Om CPR. Ring til Jens på 0101901234',
    'CPR.\n\nEt andet afsnit om 0101901234',
    'CPR og konto: konto 0101901234',
    '| CPR | Beløb |\n|---|---|\n| ukendt | 0101901234 |',
  ])('a label elsewhere says nothing: %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('no number', () => {
  test.each([
    '320190-1234',
    '310490-1234',
    '010090-1234',
    '011390-1234',
    '290290-1234',
    '290200-1234',
    '110610-jobrotation',
    '12/16033',
    '00.01.00-P35-9-22',
    '85.02.02-G01-5-17',
    '08.03.00 G01/549',
    '330-2018-3619',
    '2020-123456789',
    '1-13-3-57-16',
    'EMN-2025-003383',
    'KLE 27.12.06',
    'EAN 5798000123456',
    'EAN 57 98 00 01 23 45 6',
    'CVR 12345678',
    'P-nr. 0101364003',
    'P-nummer: 0101364003',
    'tlf. 43 68 68 68',
    '+45 01019012',
    '+450101901234',
    'Konto 1234 0101364003',
    'reg.nr. 1234, kontonr. 0101364003',
    'IBAN DK50 0040 0440 1162 43',
    'Faktura 0101364003',
    'ISBN 87-7507-012-3',
    'ISBN 0101364003',
    '1.010.190,1234 kr.',
    '0101364003 kr.',
    '0101364003,50',
    '24.03.26-0900',
    '24.03.26 kl. 0900',
    '01.01.26-31.12.26',
    '2026-03-24-0900',
    '24-03-2026 0900',
    'kl. 0900-1000',
    '01019012345',
    '12010190-1234',
    '010190-12345',
    '12/010190-1234',
    '330-010190-1234',
    '010190-1234-5678-9012',
    'c0ffee010190-1234-4abc-9def-0123456789ab',
    'ab010190-1234cd',
    'd41d8cd98f00b2040101364003998ecf8427e',
    'https://www.example.dk/nyhed0101364003a',
    '010190-XXXX',
    '010190-••••',
    '010190\n\n1234',
    '110610, 2012',
    '110610 (2012)',
    '110610. 2012 var',
    '| 110610 | 2012 |',
    'Vestergade 10, 4000 Borup',
  ])('%j', (text) => {
    expect(found(text)).toEqual([]);
    expect(found(`I ${text} er intet.`)).toEqual([]);
  });
});

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'));
const number = fc
  .tuple(two(1, 28), two(1, 12), two(0, 99), fc.integer({ min: 0, max: 9999 }))
  .map(([day, month, year, last]) => [day + month + year, String(last).padStart(4, '0')] as const);
const words = fc.stringMatching(/^[a-zæøå .]{0,20}$/);

test('any date, a hyphen and any four digits are found where they stand', () => {
  const joint = fc.constantFrom(
    '-',
    '–',
    '\u2011',
    '−',
    '\u00AD',
    '-\n',
    '-\n> ',
    '\\-',
    '&ndash;',
    '**-',
  );
  fc.assert(
    fc.property(number, joint, words, words, ([date, last], hyphen, before, after) => {
      const text = `${before} ${date}${hyphen}${last} ${after}`;
      const start = before.length + 1;
      expect(findPersonNumbers(text)).toEqual([
        {
          start,
          end: start + date.length + hyphen.length + last.length,
          certainty: 'certain',
          masked: `${date.slice(0, 4)}••-••••`,
        },
      ]);
    }),
  );
});

test('no part of a longer row of digits is one', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{13,40}$/), words, (digits, around) => {
      expect(findPersonNumbers(`${around}${digits}${around}`)).toEqual([]);
      expect(findPersonNumbers(`cpr ${digits}`)).toEqual([]);
    }),
  );
});

test('any text is read without an error, and what is found lies in it, in order', () => {
  const pieces = fc.constantFrom(
    ...'0 1 9 01 - – . / | * \\ \n & ; < > [ ] ( ) cpr %2D &#45;'.split(' '),
    ' ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const { start, end, masked } of findPersonNumbers(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(masked).toMatch(/^\d{4}••-••••$/);
        last = end;
      }
    }),
  );
});
