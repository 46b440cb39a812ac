/** The pages of KLE subjects and groups, of the made-up municipality under a path of its own. */
import { expect, inject, test } from 'vitest';
import { attribute, elements, readPages, text, type BuiltPage } from './read-site.ts';

const pages = await readPages(inject('builtSites').exampleUnderPath);

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`No page at ${address}`);
  return page;
}

const main = (address: string): string => elements(pageAt(address).tree, 'main').map(text).join();

const links = (address: string, inside = 'main'): (string | undefined)[] =>
  elements(pageAt(address).tree, inside)
    .flatMap((element) => elements(element, 'a'))
    .map((link) => attribute(link, 'href'));

test('there is a page for each group and subject that something is filed under', () => {
  expect([...pages.keys()].filter((address) => address.startsWith('/emne/'))).toEqual([
    '/emne/01.02.05/',
    '/emne/01.02/aar/2026/',
    '/emne/01.02/',
    '/emne/05.01.00/',
    '/emne/05.01/',
    '/emne/',
  ]);
});

test('a subject lists what is filed under it, newest first', () => {
  expect(main('/emne/01.02.05/')).toContain(
    'Emne 01.02.05 Bl.a. »Lokalplan for havnen« Nummeret følger KLE, kommunernes fælles emneplan. 01.02.05 er et emne i gruppe 01.02 i hovedgruppe 01.',
  );
  expect(main('/emne/01.02.05/')).toMatch(
    /2026 2 punkter 28\. april 2026 · Byrådet · kommende møde Punkt \d.* 10\. marts 2026 · Udvalget/,
  );
  expect(links('/emne/01.02.05/').slice(0, 2)).toEqual([
    'http://www.kle-online.dk/emneplan/01/#_01.02.05',
    '/referater/emne/01.02/',
  ]);
});

test('the list of groups tells what each is about, by its title or by its items', () => {
  expect(main('/emne/')).toMatch(
    /Hovedgruppe 01 i KLE-emneplanen 01\.02 2 punkter bl\.a\. »Lokalplan for havnen« .*05\.01 Alt om asfalt 1 punkt/,
  );
  expect(links('/emne/')).toEqual(
    expect.arrayContaining(['/referater/emne/01.02/', '/referater/emne/05.01/']),
  );
});

test('a group leads to its subjects, by the titles the municipality gives', () => {
  const page = main('/emne/05.01/');
  expect(page).toContain('Emnegruppe 05.01 Alt om asfalt');
  expect(page).toContain('Emner i gruppen 05.01.00 Asfalt på cykelstier 1 punkt');
  expect(links('/emne/05.01/')).toContain('/referater/emne/05.01.00/');
});

test('a subject with pages for its years leads to them, and they to it', () => {
  const page = main('/emne/01.02/');
  expect(page).toMatch(/Seneste punkter 10\. marts 2026 .* Alle punkter år for år 2026 2 punkter$/);
  expect(links('/emne/01.02/')).toContain('/referater/emne/01.02/aar/2026/');
  const year = main('/emne/01.02/aar/2026/');
  expect(year).toMatch(
    /^Emnegruppe 01\.02 2026 Alle punkter under 01\.02 28\. april 2026 · Byrådet/,
  );
  expect(links('/emne/01.02/aar/2026/')[0]).toBe('/referater/emne/01.02/');
});

test('it says in the tab and above the page where one is', () => {
  const [title] = elements(pageAt('/emne/05.01.00/').tree, 'title').map(text);
  expect(title).toBe('Emne 05.01.00: Asfalt på cykelstier – Eksempelkøbing Kommune');
  expect(links('/emne/05.01.00/', 'nav').slice(0, 3)).toEqual([
    '/referater/',
    '/referater/emne/',
    '/referater/emne/05.01/',
  ]);
});

test('an item and a case lead to their subject', () => {
  const subject = '/referater/emne/05.01.00/';
  expect(links('/sag/05.01.00-P19-3-26/')).toContain(subject);
  expect(links('/byraad/2026-03-24/punkt-2/')).toContain(subject);
  expect(links('/sag/26-1042/').filter((link) => link?.includes('/emne/'))).toEqual([]);
});
