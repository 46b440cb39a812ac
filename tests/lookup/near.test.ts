import { expect, it } from 'vitest';
import { nearFolds } from '../../src/lookup/near.ts';

it('gives what changed places, then what is wrong, too many and missing', () => {
  const [swapped, wrong, tooMany, missing] = nearFolds('121');
  expect(swapped).toEqual(['211', '112']);
  expect(wrong).toEqual([
    ...['021', '221', '321', '421', '521', '621', '721', '821', '921'],
    ...['101', '111', '131', '141', '151', '161', '171', '181', '191'],
    ...['120', '122', '123', '124', '125', '126', '127', '128', '129'],
  ]);
  expect(tooMany).toEqual(['21', '11', '12']);
  // Four positions for each of ten digits and 29 letters; the same result is given once.
  expect(missing).toHaveLength(4 * 39 - 3);
  expect(missing).toEqual(expect.arrayContaining(['0121', '1201', '12P1', '121Ø']));
});

it('keeps digits digits and letters letters, and adds no second letter', () => {
  const all = nearFolds('0001P35').flat();
  expect(all).toEqual(expect.arrayContaining(['0001G35', '0001Ø35', '00001P35']));
  expect(all.filter((folded) => !/^\d*[A-ZÆØÅ]?\d*$/.test(folded))).toEqual([]);
});

it('never gives the number itself, nor any number twice', () => {
  const all = nearFolds('1100').flat();
  expect(all).not.toContain('1100');
  expect(new Set(all).size).toBe(all.length);
});
