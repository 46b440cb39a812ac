import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, inject, test } from 'vitest';
import { root } from '../run-command.ts';
import { attribute, elements, readPages, text, type BuiltPage } from './read-site.ts';

const site = inject('builtSites').example;
const pages = await readPages(site);

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`No page at ${address}`);
  return page;
}

/** What a page says in its main part. */
const main = (address: string): string => elements(pageAt(address).tree, 'main').map(text).join();

const links = (address: string): (string | undefined)[] =>
  elements(pageAt(address).tree, 'a').map((link) => attribute(link, 'href'));

const byId = (address: string, id: string): Element | undefined =>
  elements(pageAt(address).tree).find((element) => attribute(element, 'id') === id);

test('every address there shall be, and no other', () => {
  const itemsOf = (meeting: string, ...numbers: string[]): string[] => [
    meeting,
    `${meeting}samlet/`,
    ...numbers.map((number) => `${meeting}punkt-${number}/`),
  ];
  expect([...pages.keys()].toSorted()).toEqual(
    [
      '/',
      '/404.html',
      '/aar/2025/',
      '/aar/2026/',
      '/byraad/',
      ...itemsOf('/byraad/2025-12-16/', '1'),
      ...itemsOf('/byraad/2026-03-24/', '1', '2', '3', '5', '5a'),
      ...itemsOf('/byraad/2026-03-24-2/', '1'),
      ...itemsOf('/byraad/2026-04-28/', '1', '2', '3'),
      '/teknik-og-miljoe/',
      ...itemsOf('/teknik-og-miljoe/2026-03-10/', '1', '2'),
      '/emne/',
      '/emne/01.02/',
      '/emne/01.02/aar/2026/',
      '/emne/01.02.05/',
      '/emne/05.01/',
      '/emne/05.01.00/',
      '/sag/',
      '/sag/01.02.05-P16-3-26/',
      '/sag/05.01.00-P19-3-26/',
      '/sag/26-1042/',
      '/sag/26-2001/',
      '/sag/330-2025-3619/',
      '/sag/aar/2025/',
      '/sag/aar/2026/',
      '/soeg/',
      '/abonner/',
      '/api/',
      '/om/',
      '/privatliv/',
      '/tilgaengelighed/',
    ].toSorted(),
  );
});

test('the municipality is its own on every page', () => {
  for (const { address, tree } of pages.values()) {
    expect(text(tree), address).toContain('Eksempelkøbing Kommune');
    expect(text(tree), address).not.toMatch(/Albertslund|Chefforum/i);
  }
});

test('a meeting: its facts, its items with what was decided, the gap in its numbers', () => {
  const page = main('/byraad/2026-03-24/');
  for (const words of [
    'tirsdag den 24. marts 2026 kl. 17.00–19.30',
    'Byrådssalen',
    'Anne Aagaard (A)',
    'Mødet blev ledet af borgmesteren.',
    'Godkendt med 14 stemmer mod 5.',
    'Punkt 4 er ikke med her',
    'Beløbet var forkert gengivet.',
  ]) {
    expect(page).toContain(words);
  }
  expect(page.match(/er ikke med her/g)).toHaveLength(1);
  expect(links('/byraad/2026-03-24/')).toEqual(
    expect.arrayContaining(['/byraad/2025-12-16/', '/byraad/2026-03-24-2/']),
  );
});

test('two meetings on one day are told apart', () => {
  expect(main('/byraad/2026-03-24-2/')).toContain('Oversvømmelsen ved åen');
  expect(main('/byraad/2026-03-24-2/')).toContain('2. møde');
  expect(links('/byraad/2026-03-24-2/')).toEqual(
    expect.arrayContaining(['/byraad/2026-03-24/', '/byraad/2026-04-28/']),
  );
});

test('an agenda says that nothing is decided yet', () => {
  expect(main('/byraad/2026-04-28/')).toContain('Dagsorden');
  expect(main('/byraad/2026-04-28/punkt-2/')).toContain('endnu ingen beslutning');
  expect(byId('/byraad/2026-04-28/punkt-2/', 'beslutning')).toBeUndefined();
});

test('a closed item shows its title where that is public, and its decision', () => {
  expect(main('/byraad/2026-03-24/punkt-3/')).toContain('Køb af grund');
  expect(main('/byraad/2026-03-24/punkt-3/')).toContain('Lukket punkt');
  expect(main('/byraad/2026-03-24/punkt-3/')).toContain('Godkendt.');
  expect(elements(pageAt('/byraad/2026-04-28/punkt-3/').tree, 'h1').map(text)).toEqual([
    'Lukket punkt',
  ]);
});

test('words that look like HTML are words', () => {
  const address = '/byraad/2026-03-24/punkt-2/';
  expect(main(address)).toContain(
    'Udgiften er <b>fed</b> i regnearket, og A & B betaler hver sin del: 5 < 6 og 7 > 6.',
  );
  expect(elements(pageAt(address).tree, 'b')).toEqual([]);
});

test('a table keeps its cells and the side they are set to', () => {
  const [votes, table] = elements(pageAt('/byraad/2026-03-24/punkt-2/').tree, 'table');
  const rowsOf = (of: typeof table): string[][] =>
    (of ? elements(of, 'tr') : []).map((row) => elements(row, 'th', 'td').map(text));
  // Beside the words of the decision.
  expect(rowsOf(votes)).toEqual([
    ['Stemme', 'Antal', 'Partier'],
    ['For', '14', 'ikke oplyst'],
    ['Imod', '5', 'V'],
  ]);
  expect(rowsOf(table)).toEqual([
    ['År', 'Anlæg (kr.)', 'Drift (kr.)'],
    ['2026', '2.400.000', '0'],
    ['2027', '0', '35.000'],
  ]);
});

test('sections and points of a recommendation have their ids', () => {
  const address = '/byraad/2026-03-24/punkt-2/';
  for (const id of ['baggrund', 'oekonomi', 'indstilling', 'beslutning', 'bilag']) {
    expect(byId(address, id), id).toBeDefined();
  }
  const second = byId(address, 'indstilling-2');
  expect(second && text(second)).toBe('At udgiften på 2.400.000 kr. holdes inden for rammen.');
  expect(byId(address, 'indstilling-3')).toBeUndefined();
});

test('attachments that are published are there, byte for byte; others are named', async () => {
  const address = '/byraad/2026-03-24/punkt-2/';
  const names = ['Kort over cykelsti.pdf', 'hoeringssvar.txt'];
  for (const name of names) {
    const published = `byraad/2026-03-24/bilag/${name}`;
    expect(links(address)).toContain(`/${encodeURI(published)}`);
    const source = join(root, site.contentDir, 'bilag/byraad/2026-03-24', name);
    expect(await readFile(join(site.folder, published))).toEqual(await readFile(source));
  }
  expect(main(address)).toContain('Notat om støj.docx');
  expect(main(address)).toContain('Bilag uden link er ikke offentliggjort her.');
  expect(main('/teknik-og-miljoe/2026-03-10/punkt-1/')).not.toContain('ikke offentliggjort');
});

test('a case is followed through both committees, as it happened', () => {
  const page = main('/sag/26-1042/');
  const order = ['10. marts 2026', 'Anbefales godkendt.', '24. marts 2026 Byrådet', 'Godkendt med'];
  expect(order.map((words) => page.indexOf(words)).every((place) => place >= 0)).toBe(true);
  const places = order.map((words) => page.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(links('/sag/26-1042/')).toEqual(
    expect.arrayContaining([
      '/teknik-og-miljoe/2026-03-10/punkt-1/',
      '/byraad/2026-03-24/punkt-2/',
    ]),
  );
  // An item with two numbers belongs to both cases.
  expect(links('/sag/05.01.00-P19-3-26/')).toContain('/byraad/2026-03-24/punkt-2/');
});

test('the whole minutes hold every item’s words on one page', () => {
  const page = main('/byraad/2026-03-24/samlet/');
  for (const words of ['Godkendelse af dagsorden', 'Staten dækker 40 %.', 'Tillæg til valget']) {
    expect(page).toContain(words);
  }
});
