/** Feeds and calendars of finished sites, and the links to them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { commandWords } from '../../src/i18n/da-cli.ts';
import { attribute, elements, hasClass, listFiles, readPages, text } from './read-site.ts';

const sites = inject('builtSites');

describe.each(['example', 'exampleUnderPath'] as const)('%s', async (name) => {
  const site = sites[name];
  const home = `https://eksempel.dk${site.base}`;
  const files = await listFiles(site);
  const pages = await readPages(site);
  const read = (file: string): Promise<string> => readFile(join(site.folder, file), 'utf8');

  /** Those of the addresses, of this site, at which there is nothing. */
  const leadingNowhere = (addresses: (string | undefined)[]): string[] =>
    addresses
      .filter((address) => address?.startsWith(home))
      .map((address = '') => decodeURI(address.slice(home.length).replace(/#.*$/, '')))
      .filter((path) => !pages.has(`/${path}`) && !files.includes(path));

  test('every page that can be followed says where', () => {
    const followed = [...pages.values()].flatMap(({ address, tree }) => {
      const [line] = elements(tree, 'p').filter((each) => hasClass(each, 'follow'));
      const shown = line ? elements(line, 'a').map((link) => attribute(link, 'href')) : [];
      const alternates = elements(tree, 'link')
        .filter((link) => attribute(link, 'rel') === 'alternate')
        .filter((link) => /atom|calendar/.test(attribute(link, 'type') ?? ''))
        .map((link) => attribute(link, 'href'));
      expect(leadingNowhere(alternates), address).toEqual([]);
      expect(shown.slice(0, -1), address).toEqual(
        alternates.map((whole = '') => whole.slice('https://eksempel.dk'.length)),
      );
      return alternates.length === 0 ? [] : [[address, alternates.length]];
    });
    expect(followed.map(([address]) => address)).toEqual(
      [...pages.keys()].filter((address) =>
        /^\/(?:(?:sag|emne)\/[\d.P-]+\/|byraad\/|teknik-og-miljoe\/)?$/.test(address),
      ),
    );
    expect(followed).toContainEqual(['/byraad/', 2]);
    expect(followed).toContainEqual(['/sag/26-1042/', 1]);
  });

  test('what a feed and a calendar name is there, and nothing of closed items is in them', async () => {
    const feeds = files.filter((file) => /(?:^|\/)feed(?:-\d+)?\.xml$/.test(file));
    expect(feeds.length).toBeGreaterThan(10);
    for (const file of feeds) {
      const written = await read(file);
      expect(written, file).not.toMatch(/Køb af grund|2026-03-24\/punkt-3\//);
      const { links = [], entries = [] } = parseAtomFeed(written);
      const named = entries.flatMap(({ id, content, ...entry }) => [
        id,
        ...(entry.links ?? []).map(({ href }) => href),
        ...elements(fromHtml(content?.value ?? ''), 'a').map((link) => attribute(link, 'href')),
      ]);
      expect(leadingNowhere([...links.map(({ href }) => href), ...named]), file).toEqual([]);
    }
    for (const file of files.filter((each) => each.endsWith('.ics'))) {
      const calendar = new ICAL.Component(ICAL.parse(await read(file)) as unknown[]);
      const addresses = calendar
        .getAllSubcomponents('vevent')
        .map((event) => String(event.getFirstPropertyValue('url')));
      expect(addresses.length, file).toBeGreaterThan(0);
      expect(leadingNowhere(addresses), file).toEqual([]);
    }
  });

  test('the page about it lists all committees', () => {
    const page = pages.get('/abonner/');
    const rows = page ? elements(page.tree, 'tr').map(text) : [];
    expect(rows).toEqual([
      'Udvalg Beslutninger Møder',
      'Alle udvalg Feed Kalender',
      'Byrådet Feed Kalender',
      'Udvalget for Teknik & Miljø Feed Kalender',
    ]);
  });
});

test('without the address of the site there are none, and the build says so', async () => {
  const { real, example } = sites;
  expect((await listFiles(real)).filter((file) => /\.(?:xml|ics|png)$/.test(file))).toEqual([]);
  expect(real.said.split('\n')).toContain(commandWords.build.noFeeds);
  expect(example.said).not.toContain(commandWords.build.noFeeds);
  const pages = await readPages(real);
  for (const { tree } of pages.values()) {
    expect(elements(tree).filter((each) => hasClass(each, 'follow'))).toEqual([]);
  }
  const page = pages.get('/abonner/');
  expect(page && text(page.tree)).toContain('bygget uden sin egen adresse');
});
