/** The pages that lead into the archive, of the made-up municipality under a path of its own. */
import { expect, inject, test } from 'vitest';
import { attribute, elements, readPages, text, type BuiltPage } from './read-site.ts';

const pages = await readPages(inject('builtSites').exampleUnderPath);

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`No page at ${address}`);
  return page;
}

const main = (address: string): string => elements(pageAt(address).tree, 'main').map(text).join();

/** Where the links in the main part of a page lead, in order. */
const links = (address: string): (string | undefined)[] =>
  elements(pageAt(address).tree, 'main')
    .flatMap((element) => elements(element, 'a'))
    .map((link) => attribute(link, 'href'));

const forms = (address: string): (string | undefined)[] =>
  elements(pageAt(address).tree, 'main')
    .flatMap((element) => elements(element, 'form'))
    .map((form) => attribute(form, 'action'));

test('home asks, then tells the newest decisions, then leads on', () => {
  expect(forms('/')).toEqual(['/referater/soeg/', '/referater/sag/']);
  const page = main('/');
  expect(page).toContain('Seneste beslutninger Byrådet , tirsdag den 24. marts 2026');
  expect(page).toContain('Orienteringen blev taget til efterretning.');
  expect(page).toContain('Kommende møder Byrådet, tirsdag den 28. april 2026 3 punkter');
  expect(page).toContain('Byrådet 4 møder, senest 24. marts 2026, kommende 28. april 2026');
  expect(links('/')).toEqual(
    expect.arrayContaining([
      '/referater/soeg/?q=01.02.05-P16-3-26',
      '/referater/byraad/2026-03-24-2/punkt-1/',
      '/referater/byraad/2026-03-24/',
      '/referater/teknik-og-miljoe/',
      '/referater/aar/2025/',
    ]),
  );
});

test('a committee lists its meetings, newest first, and the name it had', () => {
  expect(main('/byraad/')).toContain(
    'Tidligere navn: Kommunalbestyrelsen (til 31. december 2013).',
  );
  expect(links('/byraad/')).toEqual([
    'mailto:post@eksempel.dk',
    'tel:99999999',
    '/referater/byraad/feed.xml',
    '/referater/byraad/kalender.ics',
    '/referater/abonner/',
    '/referater/abonner/#enhed',
    '/referater/byraad/2026-04-28/',
    '/referater/byraad/2026-03-24-2/',
    '/referater/byraad/2026-03-24/',
    '/referater/byraad/2025-12-16/',
  ]);
});

test('home, committees and the search tell from when to when there are minutes, and whom to ask', () => {
  const ask =
    'Mangler du et møde, så spørg Eksempelkøbing Kommune: post@eksempel.dk eller tlf. 99 99 99 99';
  expect(main('/')).toContain(`Her er referater fra december 2025 til marts 2026. ${ask}`);
  expect(main('/byraad/')).toContain(`Her er referater fra december 2025 til marts 2026. ${ask}`);
  expect(main('/soeg/')).toContain(`Her er referater fra december 2025 til marts 2026. ${ask}`);
});

test('what is to come is called so, wherever it stands', () => {
  expect(main('/byraad/2026-04-28/')).toContain('Status Dagsorden – kommende møde');
  expect(main('/byraad/2026-04-28/punkt-2/')).toContain(
    'Dagsorden til det kommende møde 28. april 2026',
  );
  expect(main('/aar/2026/')).toContain('tirsdag den 28. april 2026 kommende møde');
});

test('an attachment that was replaced is told among the changes of its item', () => {
  expect(main('/byraad/2026-03-24/punkt-2/')).toContain(
    'Sidst ændret 14. maj 2026 hoeringssvar.txt er erstattet af en anden fil 14. maj 2026.',
  );
});

test('a year lists the meetings of all committees as it went', () => {
  expect(links('/aar/2026/')).toEqual([
    // The next meeting.
    '/referater/byraad/2026-04-28/',
    '/referater/teknik-og-miljoe/2026-03-10/',
    '/referater/byraad/2026-03-24/',
    '/referater/byraad/2026-03-24-2/',
    '/referater/byraad/2026-04-28/',
    '/referater/aar/2025/',
  ]);
});

test('cases stand under the year they were opened, by number', () => {
  expect(links('/sag/')).toEqual([
    '/referater/emne/',
    '/referater/sag/aar/2026/',
    '/referater/sag/aar/2025/',
  ]);
  expect(links('/sag/aar/2026/')).toEqual([
    '/referater/sag/01.02.05-P16-3-26/',
    '/referater/sag/05.01.00-P19-3-26/',
    '/referater/sag/26-1042/',
    '/referater/sag/26-2001/',
    '/referater/sag/aar/2025/',
  ]);
  expect(main('/sag/aar/2026/')).toContain('senest behandlet 2026');
  expect(links('/sag/aar/2025/')).toEqual([
    '/referater/sag/330-2025-3619/',
    '/referater/sag/aar/2026/',
  ]);
});

test('a case says where it stands', () => {
  expect(main('/sag/26-1042/')).toContain('Senest: godkendt 24. marts 2026 (2 punkter på 2 møder)');
  expect(main('/sag/26-2001/')).toContain('Behandlet én gang');
  // One item is on an agenda only, so it has been treated once.
  expect(main('/sag/01.02.05-P16-3-26/')).toContain('Behandlet én gang');
  expect(main('/sag/01.02.05-P16-3-26/')).toContain(
    'Punktet står på dagsordenen til det kommende møde 28. april 2026.',
  );
});

test('a KLE number leads to its subject in the public plan', () => {
  expect(links('/sag/05.01.00-P19-3-26/')).toContain(
    'http://www.kle-online.dk/emneplan/05/#_05.01.00',
  );
});

test('the accessibility statement ends with whom to tell and who supervises', () => {
  const page = links('/tilgaengelighed/');
  expect(page).toEqual(
    expect.arrayContaining(['tel:99999998', 'mailto:tilgaengelighed@eksempel.dk']),
  );
  expect(page.at(-1)).toBe('https://digst.dk/digital-inklusion/webtilgaengelighed/tilsyn/');
});

test('the error page offers search, look-up and the way home from any depth', () => {
  expect(forms('/404.html')).toEqual(['/referater/soeg/', '/referater/sag/']);
  expect(links('/404.html')).toEqual([
    '/referater/byraad/',
    '/referater/teknik-og-miljoe/',
    '/referater/',
    '/referater/sag/',
  ]);
});
