/** What a message quotes is masked where it may be a person's number. */
import { expect, test } from 'vitest';
import { mayHoldPersonNumber, maskNumbers } from '../../src/privacy/mask.ts';

test.each([
  ['»Klage fra 010190-1234«', '»Klage fra 0101••-••••«'],
  ['bilag/010190–1234 og 0101901234.pdf', 'bilag/0101••-•••• og 0101••-••••.pdf'],
  ['01.01.90-1234', '0101••-••••'],
  ['12/16033 den 24-03-2026', '12/16033 den 24-03-2026'],
  ['5798000123456', '5798000123456'],
  ['', ''],
])('%j', (text, masked) => {
  expect(maskNumbers(text)).toBe(masked);
});

test('even a mistyped number may be a person’s', () => {
  expect(mayHoldPersonNumber('Klage fra 320190-1234')).toBe(true);
  expect(mayHoldPersonNumber('Klage fra 0101901234')).toBe(true);
  expect(mayHoldPersonNumber('Sag 12/16033, kl. 17.00, 2.500.000 kr.')).toBe(false);
});
