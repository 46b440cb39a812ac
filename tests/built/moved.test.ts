/** A site with addresses that have moved and things that have been withdrawn, as it is published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { sitePages } from '../../src/products/addresses.ts';
import { unpacked } from './folder-contents.ts';
import { secrets } from './moved-content.ts';
import { attribute, elements, listFiles, readPages, text, type BuiltPage } from './read-site.ts';

const { moved: site } = inject('builtSites');
const pages = await readPages(site);

function pageAt(address: string): BuiltPage {
  const page = pages.get(address);
  if (page === undefined) throw new Error(`No page at ${address}`);
  return page;
}

const main = (address: string): string => elements(pageAt(address).tree, 'main').map(text).join();

const links = (address: string): (string | undefined)[] =>
  elements(pageAt(address).tree, 'main')
    .flatMap((each) => elements(each, 'a'))
    .map((link) => attribute(link, 'href'));

/** The head's element of this name whose attribute has this value. */
const inHead = (address: string, name: string, key: string, value: string) =>
  elements(pageAt(address).tree, name).find((element) => attribute(element, key) === value);

test('the pages are those declared, at the addresses that moved too', async () => {
  const { archive } = await loadContent(site.contentDir);
  const declared = [...sitePages(archive)];
  expect(declared.filter(({ product }) => product.name === 'moved').length).toBeGreaterThan(8);
  const built = (await listFiles(site)).filter((file) => file.endsWith('.html'));
  expect(declared.map(({ file }) => file).toSorted()).toEqual(built);
});

test('no published file has a word of what is withdrawn', async () => {
  const found: string[] = [];
  const files = await listFiles(site);
  for (const file of files) {
    const bytes = await readFile(join(site.folder, file));
    const words = unpacked(bytes).toString().toLowerCase();
    // Of a withdrawn case the number is its address, which must answer.
    const isCase =
      file.includes('26-8888') ||
      ['_redirects', '.htaccess'].includes(file) ||
      file.endsWith('.conf');
    const looked = isCase ? secrets : [...secrets, '26/8888', '26-8888'];
    found.push(...looked.filter((word) => words.includes(word)).map((word) => `${file}: ${word}`));
  }
  expect(found).toEqual([]);
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => file.endsWith('hemmeligt.txt'))).toEqual([]);
});

test('where something is withdrawn stands what it was, when and why', () => {
  expect(main('/byraad/2026-03-24/punkt-8/')).toBe(
    'Punkt 8 er trukket tilbage Her stod punkt 8 fra mødet i Byrådet den 24. marts 2026. ' +
      'Det blev trukket tilbage den 1. maj 2026 . ' +
      'Begrundelse: Nævnte <en borger> & en nabo.',
  );
  for (const [address, name] of [
    ['/teknik-og-miljoe/2026-02-10/', 'Mødet'],
    ['/teknik-og-miljoe/2026-02-10/samlet/', 'Hele referatet'],
    ['/teknik-og-miljoe/2026-02-10/punkt-1/', 'Punkt 1'],
    // A file's address without a final slash leads any web server into the folder of its name.
    ['/byraad/2026-03-24/bilag/hemmeligt.txt/', 'Bilaget'],
    ['/sag/26-8888/', 'Sagens side'],
  ] as const) {
    expect(main(address)).toMatch(new RegExp(`^${name} er trukket tilbage `));
    expect(inHead(address, 'meta', 'content', 'noindex')).toBeDefined();
    expect(inHead(address, 'link', 'rel', 'canonical')).toBeUndefined();
  }
});

test('its meeting says that it has been withdrawn', () => {
  for (const address of ['/byraad/2026-03-24/', '/byraad/2026-03-24/samlet/']) {
    expect(main(address)).toContain('Punkt 8 er trukket tilbage');
    expect(main(address)).toContain('Punkt 6–7 er ikke med her');
    expect(links(address)).toContain('/referater/byraad/2026-03-24/punkt-8/');
  }
});

test('where something has moved from, a page leads on without JavaScript', () => {
  for (const [from, to] of [
    ['/byraad/2026-03-24/punkt-9/', '/byraad/2026-03-24/punkt-2/'],
    ['/gammelt/', '/byraad/2026-03-24/punkt-2/'],
    [
      '/byraad/2026-03-24/bilag/Gammelt kort.pdf/',
      '/byraad/2026-03-24/bilag/Kort%20over%20cykelsti.pdf',
    ],
  ] as const) {
    const refresh = inHead(from, 'meta', 'httpEquiv', 'refresh');
    expect(refresh && attribute(refresh, 'content')).toBe(`0; url=/referater${to}`);
    const canonical = inHead(from, 'link', 'rel', 'canonical');
    expect(canonical && attribute(canonical, 'href')).toBe(`https://eksempel.dk/referater${to}`);
    expect(inHead(from, 'meta', 'content', 'noindex')).toBeDefined();
    expect(links(from)).toEqual([`/referater${to}`]);
  }
});

test('web servers are told of each', async () => {
  const read = (name: string) => readFile(join(site.folder, name), 'utf8');
  const at = '/referater/byraad/2026-03-24';
  expect(await read('_redirects')).toContain(`\n${at}/punkt-9/ ${at}/punkt-2/ 301!\n`);
  expect(await read('.htaccess')).toContain(`\nRedirectMatch 410 "^${at}/punkt-8/$"\n`);
  expect(await read('omdirigeringer.nginx.conf')).toContain(`\n  "${at}/punkt-8/" 1;\n`);
});
