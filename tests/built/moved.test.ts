/** A site with addresses that have moved and things that have been withdrawn, as it is published. */
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { serveFolder } from '../../src/engine/files/serve-folder.ts';
import { sitePages } from '../../src/products/addresses.ts';
import { accessibilityFaults, prepareForFaults } from '../browser/accessibility.ts';
import { openBrowser } from '../browser/open-browser.ts';
import type { BuiltSite } from '../build-sites.ts';
import { exampleContent, root, runCommand } from '../run-command.ts';
import { unpacked } from './folder-contents.ts';
import { attribute, elements, listFiles, readPages, text, type BuiltPage } from './read-site.ts';

let folder = '';
let site: BuiltSite;
let pages: Map<string, BuiltPage>;

/** Words of what is withdrawn and lies in the content still; each a word that nothing else has. */
const secrets =
  'qwertitel qwertekst qwertabel qwerindstil qwerbeslut qwerrettelse qwerbilag qwermoede'.split(
    ' ',
  );

const item = `
## Punkt 8: Qwertitel

Sag: 26/8888

### Baggrund

Qwertekst om punktet.

| Qwertabel |
| --- |
| 1 |

### Indstilling

1. At qwerindstil.

### Beslutning

Qwerbeslut.

### Bilag

- [Qwerbilag](bilag/hemmeligt.txt)
`;

const meeting = `---
udvalg: teknik-og-miljoe
dato: 2026-02-10
status: referat
titel: Qwermoede
---

## Punkt 1: Qwermoede

### Beslutning

Qwermoede.
`;

const ledger = `/byraad/2026-03-24/punkt-8/
/byraad/2026-03-24/punkt-9/
/byraad/2026-03-24/bilag/hemmeligt.txt
/byraad/2026-03-24/bilag/Gammelt%20kort.pdf
/teknik-og-miljoe/2026-02-10/
/teknik-og-miljoe/2026-02-10/punkt-1/
/teknik-og-miljoe/2026-02-10/samlet/
/sag/26-8888/
`;

const withdrawn = (fra: string): string =>
  `- fra: ${fra}\n  trukket: 2026-05-01\n  grund: Nævnte <en borger> & en nabo.\n`;

const moves = `${[
  '/byraad/2026-03-24/punkt-8/',
  '/byraad/2026-03-24/bilag/hemmeligt.txt',
  '/teknik-og-miljoe/2026-02-10/',
  '/sag/26-8888/',
]
  .map(withdrawn)
  .join('')}
- { fra: /byraad/2026-03-24/punkt-9/, til: /byraad/2026-03-24/punkt-2/ }
- { fra: /byraad/2026-03-24/bilag/Gammelt kort.pdf, til: /byraad/2026-03-24/bilag/Kort over cykelsti.pdf }
- { fra: /gammelt/, til: /byraad/2026-03-24/punkt-9/ }
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'punkt-moved-'));
  const content = join(folder, 'content');
  await cp(join(root, exampleContent), content, { recursive: true });
  const file = join(content, 'moeder/byraad/2026-03-24.md');
  const correction = '  - { dato: 2026-03-31, punkt: "8", tekst: Qwerrettelse. }\n---\n\nMødet';
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('---\n\nMødet', correction) + item);
  await writeFile(join(content, 'bilag/byraad/2026-03-24/hemmeligt.txt'), 'Qwerbilag.');
  await writeFile(join(content, 'moeder/teknik-og-miljoe/2026-02-10.md'), meeting);
  await mkdir(join(content, 'bilag/teknik-og-miljoe/2026-02-10'), { recursive: true });
  await writeFile(join(content, 'bilag/teknik-og-miljoe/2026-02-10/a.txt'), 'Qwerbilag.');
  await appendFile(join(content, 'adresser.txt'), ledger);
  await writeFile(join(content, 'omdirigeringer.yml'), moves);
  for (const word of secrets) {
    const found = [item, meeting, correction].some((each) => each.toLowerCase().includes(word));
    if (!found) throw new Error(`Not in the content: ${word}`);
  }

  site = { folder: join(folder, 'dist'), contentDir: content, base: '/referater/', said: '' };
  const { exitCode, stderr } = await runCommand('build', [], {
    CONTENT_DIR: content,
    OUT_DIR: site.folder,
    SITE_URL: 'https://eksempel.dk/referater/',
  });
  expect({ exitCode, errors: stderr.match(/ fejl /g) }, stderr).toEqual({
    exitCode: 0,
    errors: null,
  });
  pages = await readPages(site);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

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

test('both kinds of page are accessible, on a phone, light and dark', async () => {
  const server = await serveFolder(site.folder, { port: 0, base: site.base });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await prepareForFaults(page);
    // An answer without content leaves the browser where it is, for a look at it.
    await page.route(/punkt-2\/$|cykelsti\.pdf$/, (route) => route.fulfill({ status: 204 }));
    for (const address of ['punkt-8/', 'punkt-9/', 'bilag/Gammelt kort.pdf/']) {
      await page.goto(`${server.url}byraad/2026-03-24/${address}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(page), `${address}, ${colorScheme}`).toEqual([]);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBeLessThanOrEqual(360);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});

test('a browser goes on, and takes along the place on the page', async () => {
  const server = await serveFolder(site.folder, { port: 0, base: site.base });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}byraad/2026-03-24/punkt-9/#beslutning`);
    await page.waitForURL(`${server.url}byraad/2026-03-24/punkt-2/#beslutning`);
    await page.goto(`${server.url}gammelt/`);
    await page.waitForURL(`${server.url}byraad/2026-03-24/punkt-2/`);
    await page.goto(`${server.url}byraad/2026-03-24/bilag/hemmeligt.txt`);
    expect(await page.title()).toBe('Bilaget er trukket tilbage – Byrådet 24. marts 2026');
  } finally {
    await browser.close();
    await server.close();
  }
});
