import { expect, test } from 'vitest';
import { findPersonNumbers } from '../../src/privacy/person-numbers.ts';

test('a number is found with its place, and shown masked', () => {
  expect(findPersonNumbers('Klage fra borger 010190-1234.')).toEqual([
    { start: 17, end: 28, certainty: 'certain', masked: '0101••-••••' },
  ]);
});
