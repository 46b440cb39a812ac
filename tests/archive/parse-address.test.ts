import { expect, it, test } from 'vitest';
import { foldersAbove, parseAddress } from '../../src/archive/parse-address.ts';

test.each([
  ['/', '/'],
  ['/byraad/2026-03-24/punkt-2a/', '/byraad/2026-03-24/punkt-2a/'],
  [' /byraad/2026-03-24\r', '/byraad/2026-03-24/'],
  ['/sag/00.01.00-P35-9-22', '/sag/00.01.00-P35-9-22/'],
  ['/sag/00.01.00-Ø35-9-22/', '/sag/00.01.00-%C3%9835-9-22/'],
  ['/emne/00.01', '/emne/00.01/'],
  ['/feed.xml', '/feed.xml'],
  ['/gammel/side.html/', '/gammel/side.html'],
  ['/b/d/bilag/index.html', '/b/d/bilag/index.html'],
  [`/${'å'.repeat(120)}/`, `/${'%C3%A5'.repeat(120)}/`],
  ['/byraad/2026-03-24/bilag/', '/byraad/2026-03-24/bilag/'],
  ['/byraad/2026-03-24/bilag/LÆS MIG', '/byraad/2026-03-24/bilag/L%C3%86S%20MIG'],
  ['/b/d/bilag/Kort & plan.pdf', '/b/d/bilag/Kort%20%26%20plan.pdf'],
  ['/b/d/bilag/Kort%20&%20plan.pdf/', '/b/d/bilag/Kort%20%26%20plan.pdf'],
  ['/b/d/bilag/100%.pdf', '/b/d/bilag/100%25.pdf'],
  ['/b/d/bilag/100%25.pdf', '/b/d/bilag/100%25.pdf'],
])('%j is %j', (written, canonical) => {
  expect(parseAddress(written)).toBe(canonical);
});

test.each([
  '',
  'byraad/',
  'https://eksempel.dk/byraad/',
  '//eksempel.dk/',
  '/byraad//punkt-1/',
  '/byraad/../sag/',
  '/byraad/./',
  '/soeg/?q=sti',
  '/byraad/#mere',
  '\\byraad\\',
  '/a\\b/',
  '/a\u0007b/',
  '/a%0Ab/',
  '/a%2fb/',
  '/a%5cb/',
  '/x/%2e%2e/%2e%2e/y/',
  '/.punkt/x/',
  '/x/.htaccess',
  '/ /',
  '/x/%20/y/',
  '/index.html',
  '/byraad/index.html',
  '/soeg/index.html/x/',
  '/\ud800/',
  `/${'å'.repeat(121)}/`,
  `/${'x'.repeat(241)}/`,
  '<<<<<<< HEAD',
])('%j is no address', (written) => {
  expect(parseAddress(written)).toBeUndefined();
});

it('knows the folders above an address, nearest first', () => {
  expect([...foldersAbove('/b/d/bilag/kort.pdf')]).toEqual(['/b/d/bilag/', '/b/d/', '/b/']);
  expect([...foldersAbove('/b/d/punkt-1/')]).toEqual(['/b/d/', '/b/']);
  expect([...foldersAbove('/b/')]).toEqual([]);
  expect([...foldersAbove('/')]).toEqual([]);
});
