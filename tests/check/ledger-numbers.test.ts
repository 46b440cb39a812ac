import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHoldNumber } from '../../src/check/ledger-numbers.ts';
import { findPersonNumbers } from '../../src/privacy/person-numbers.ts';

test.each([
  ['/byraad/2026-03-24/punkt-1/', false],
  ['/sag/00.01.00-P35-9-22/', false],
  ['/sag/2026-0101701234/', false],
  ['/byraad/2026-03-24/bilag/010170-1234.pdf', true],
  ['/byraad/2026-03-24/bilag/cpr-0101701234.pdf', true],
  ['/byraad/2026-03-24/bilag/brev%20010170%E2%80%901234.pdf', true],
  ['/byraad/2026-03-24/bilag/cpr 01.01.70/1234.pdf', true],
])('%s: %s', (line, expected) => {
  expect(mayHoldNumber(`/\n${line}\n`)).toBe(expected);
});

const part = fc.oneof(
  fc.constantFrom('/', '-', '.', 'p', 'cpr-', 'bilag/', '2026-03-24', '%20', ' ', '01', '0170'),
  fc.constantFrom('010170', '1234', '0101701234', '101701234', '01-01-1970', '2', 'æ'),
);

test('no line is passed over that has a number besides the day of its meeting', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
      const line = `/${parts.join('')}`;
      const besides = line.replace(/\d{4}-\d\d-\d\d/, '');
      const hasNumber = /(?:\d\D{0,9}){9}\d/.test(besides) && findPersonNumbers(line).length > 0;
      expect(mayHoldNumber(line)).toBe(hasNumber);
    }),
    { numRuns: 500 },
  );
});
