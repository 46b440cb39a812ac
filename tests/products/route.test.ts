/** The addresses and files of pages are those that Astro gives a page of that name. */
import { describe, expect, it } from 'vitest';
import type { Params } from '../../src/products/product.ts';
import { routeOf } from '../../src/products/route.ts';

const item = { committee: 'byraad', meeting: '2026-03-24', number: '2a' };

describe.each<[page: string, params: Params, address: string, file: string]>([
  ['index.astro', {}, '/', 'index.html'],
  ['404.astro', {}, '/404.html', '404.html'],
  ['om.astro', {}, '/om/', 'om/index.html'],
  ['[committee]/index.astro', { committee: 'byraad' }, '/byraad/', 'byraad/index.html'],
  [
    '[committee]/[meeting]/punkt-[number].astro',
    item,
    '/byraad/2026-03-24/punkt-2a/',
    'byraad/2026-03-24/punkt-2a/index.html',
  ],
  [
    'sag/[number].astro',
    { number: '01.02.05-Ø54-1-26' },
    '/sag/01.02.05-Ø54-1-26/',
    'sag/01.02.05-Ø54-1-26/index.html',
  ],
  [
    'sag/opslag/[name].json',
    { name: 'indeks' },
    '/sag/opslag/indeks.json',
    'sag/opslag/indeks.json',
  ],
  ['[committee]/feed.xml', { committee: 'byraad' }, '/byraad/feed.xml', 'byraad/feed.xml'],
  [
    '[...address].astro',
    { address: 'byraad/2026-03-24/bilag/Kort over åen.pdf' },
    '/byraad/2026-03-24/bilag/Kort over åen.pdf/',
    'byraad/2026-03-24/bilag/Kort over åen.pdf/index.html',
  ],
])('%s', (page, params, address, file) => {
  const route = routeOf(page);

  it('has an address and a file', () => {
    expect(route.address(params)).toBe(address);
    expect(route.file(params)).toBe(file);
  });

  it('knows the parameters of its file', () => {
    expect(route.match(file)).toEqual(params);
  });
});

it.each([
  ['[committee]/index.astro', 'byraad/2026-03-24/index.html'],
  ['[committee]/index.astro', 'index.html'],
  ['[committee]/[meeting]/punkt-[number].astro', 'byraad/2026-03-24/samlet/index.html'],
  ['aar/[year].astro', 'sag/2026/index.html'],
  ['om.astro', 'om.html'],
])('%s is not the page of %s', (page, file) => {
  expect(routeOf(page).match(file)).toBeUndefined();
});

it('encodes what would end a path', () => {
  expect(routeOf('[...address].astro').file({ address: 'hvad?/#3' })).toBe(
    'hvad%3F/%233/index.html',
  );
});
