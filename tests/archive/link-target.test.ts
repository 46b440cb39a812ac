/** Where links in content lead by their words: as addresses, as files in git, as places of the page. */
import { expect, it } from 'vitest';
import { linkTarget } from '../../src/archive/link-target.ts';
import { nearAttachment } from '../../src/archive/near-attachment.ts';

const item = {
  file: 'moeder/byraad/2026-03-24.md',
  page: '/byraad/2026-03-24/punkt-1/',
  meeting: { committee: 'byraad', date: '2026-03-24', sequence: 1 },
};
const about = { file: 'sider/om.md', page: '/om/' };

const addressOf = (url: string, place: Parameters<typeof linkTarget>[1]): string => {
  const { path = '', search, fragment } = linkTarget(url, place);
  return path + search + (fragment && `#${fragment}`);
};

it.each([
  ['2026-02-24.md', '/byraad/2026-02-24/'],
  ['./2026-02-24.md#', '/byraad/2026-02-24/'],
  ['2026-02-24-2.md#punkt-3', '/byraad/2026-02-24-2/punkt-3/'],
  ['../byraad/2026-02-24.md#punkt-3', '/byraad/2026-02-24/punkt-3/'],
  ['../../moeder/skole/2026-02-24.md#punkt-2a', '/skole/2026-02-24/punkt-2a/'],
  ['2026-02-24.md#punkt-3-budget-2027', '/byraad/2026-02-24/punkt-3/'],
  ['2026-02-24.md#Punkt-03A', '/byraad/2026-02-24/punkt-03a/'],
  ['2026-02-24.md#punkt-03a', '/byraad/2026-02-24/punkt-03a/'],
  ['2026-02-24.md#punkt-05N-salg', '/byraad/2026-02-24/punkt-05n/'],
  ['#punkt-4.1', '/byraad/2026-03-24/punkt-4-1/'],
  ['#punkt-4-1', '/byraad/2026-03-24/punkt-4-1/'],
  ['#punkt-4.1-salg', '/byraad/2026-03-24/punkt-4-1/'],
  ['#punkt-4-1-behandling', '/byraad/2026-03-24/punkt-4/'],
  ['#punkt-4-2027', '/byraad/2026-03-24/punkt-4/'],
  ['#punkt-12.a', '/byraad/2026-03-24/punkt-12-a/'],
  ['#punkt-T1-budget', '/byraad/2026-03-24/punkt-t1/'],
  ['#punkt-Ø1', '/byraad/2026-03-24/punkt-oe1/'],
  ['#punkt-IV-budget', '/byraad/2026-03-24/punkt-iv/'],
  ['#punkt-uden-nummer', '/byraad/2026-03-24/punkt-uden-nummer/'],
  ['#punkt-uden-nummer-2-budget', '/byraad/2026-03-24/punkt-uden-nummer-2/'],
  ['#punkt-uden-nummer-budget', '/byraad/2026-03-24/punkt-uden-nummer/'],
  ['2026%2D02%2D24.md#punkt%2D3', '/byraad/2026-02-24/punkt-3/'],
  ['2026-02-24.md#beslutning', '/byraad/2026-02-24/#beslutning'],
  ['2026-03-24.md#punkt-4', '/byraad/2026-03-24/punkt-4/'],
  ['../../sider/om.md', '/om/'],
  ['#punkt-4', '/byraad/2026-03-24/punkt-4/'],
  ['#punkt-4-ny-skole', '/byraad/2026-03-24/punkt-4/'],
  ['#beslutning', '#beslutning'],
  ['#%C3%B8konomi', '#økonomi'],
  ['/byraad/2026-02-24/punkt-3/#indstilling-2', '/byraad/2026-02-24/punkt-3/#indstilling-2'],
  ['/soeg/?q=cykelsti', '/soeg/?q=cykelsti'],
  ['../punkt-2/', '/byraad/2026-03-24/punkt-2/'],
  ['/content/moeder/byraad/2026-02-24.md', '/content/moeder/byraad/2026-02-24.md'],
  ['../../../../README.md', '/README.md'],
])('%s of an item is %s', (url, address) => {
  expect(addressOf(url, item)).toBe(address);
});

it.each([
  ['../moeder/byraad/2026-02-24.md#punkt-3', '/byraad/2026-02-24/punkt-3/'],
  ['privatliv.md', '/privatliv/'],
  ['#punkt-3', '#punkt-3'],
])('%s of a page is %s', (url, address) => {
  expect(addressOf(url, about)).toBe(address);
});

const files = ['Kort over åen.pdf', 'Notat#2.pdf', 'plan.pdf', 'Plan.docx', 'a.pdf', 'A.pdf'];

it.each([
  ['kort over åen.pdf', 'Kort over åen.pdf'],
  ['Kort over a\u030Aen.pdf', 'Kort over åen.pdf'],
  ['Kort%2520over%2520åen.pdf', 'Kort over åen.pdf'],
  ['Kort_over_aaen', 'Kort over åen.pdf'],
  ['Notat', 'Notat#2.pdf'],
  ['plan', undefined],
  ['A.PDF', undefined],
  ['%', undefined],
])('the file near to %s is %s', (name, file) => {
  expect(nearAttachment(files, name)).toBe(file);
});
