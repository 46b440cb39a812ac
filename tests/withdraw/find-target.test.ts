/** What an editor types or copies, and the address that it means. */
import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { findTarget } from '../../src/withdraw/find-target.ts';
import { contentOf } from './content.ts';

const { archive } = checkContent(contentOf());
const item = '/byraad/2026-03-24/punkt-1/';
const file = '/byraad/2026-03-24/bilag/notat.txt';

it.each([
  ['/byraad/2026-03-24/punkt-1/', item],
  ['/byraad/2026-03-24/punkt-1', item],
  ['byraad/2026-03-24/punkt-1/', item],
  [' <https://eksempel.dk/byraad/2026-03-24/punkt-1/> ', item],
  ['https://eksempel.dk/referater/byraad/2026-03-24/punkt-1/#beslutning', item],
  ['http://localhost:4321/byraad/2026-03-24/punkt-1/?x=1', item],
  ['/referater/byraad/2026-03-24/punkt-1/#indstilling-2', item],
  ['C:/Program Files/Git/byraad/2026-03-24/punkt-1/', item],
  ['/byraad/2026-03-24/', '/byraad/2026-03-24/'],
  ['/byraad/2026-03-24/bilag/notat.txt', file],
  ['https://eksempel.dk/byraad/2026-03-24/bilag/notat.txt', file],
  ['/byraad/2026-03-24/bilag/', '/byraad/2026-03-24/bilag/'],
])('%s', (typed, address) => {
  expect(findTarget(typed, archive)).toEqual({ kind: 'found', address });
});

it.each([
  ['/sag/25-7/', ['/byraad/2025-05-01/punkt-1/', '/byraad/2026-03-24/punkt-2/']],
  ['/emne/01.02/', [item]],
  ['/byraad/2026-03-24/samlet/', ['/byraad/2026-03-24/']],
  ['/aar/2026/', []],
])('%s is made of others', (typed, of) => {
  expect(findTarget(typed, archive)).toEqual({ kind: 'made of others', address: typed, of });
});

it.each([
  ['/byraad/2026-03-24/punkt-11/', item],
  ['/byraad/24-03-2026/punkt-1/', item],
  ['https://eksempel.dk/byraad/2026-03-24/bilag/notatt.txt', file],
])('%s is offered what is like it', (typed, near) => {
  expect(findTarget(typed, archive)).toMatchObject({
    kind: 'unknown',
    near: expect.arrayContaining([near]) as string[],
  });
});

it.each(['', '  ', '#beslutning', 'https://'])('»%s« is no address', (typed) => {
  expect(findTarget(typed, archive)).toEqual({ kind: 'no address' });
});
