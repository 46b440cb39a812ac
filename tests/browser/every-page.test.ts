/** What must hold of every page there is, shown by the largest of each kind. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { sitePages } from '../../src/products/addresses.ts';
import { root } from '../run-command.ts';
import { accessibilityFaults, colourRules, prepareForFaults } from './accessibility.ts';
import { layoutFaults } from './layout-faults.ts';
import { desktop, phone, useSites, type OpenVisit, type SiteName } from './visit-site.ts';

const { visit, open: openSite } = useSites();

/** Pages that show what the largest ones of their kinds do not. */
const others: Record<Exclude<SiteName, 'moved'>, string[]> = {
  real: ['/soeg/?q=budget', '/soeg/?q=xylofon', '/chefforum/2012-11-21/findes-ikke/'],
  example: [
    ...['/', '/byraad/', '/byraad/2026-03-24/', '/byraad/2026-03-24/samlet/', '/sag/26-1042/'],
    ...[2, 3].map((number) => `/byraad/2026-03-24/punkt-${number}/`),
    ...[2, 3].map((number) => `/byraad/2026-04-28/punkt-${number}/`),
    ...['/teknik-og-miljoe/2026-03-10/punkt-1/', '/soeg/?q=26/1042'],
  ],
  exampleUnderPath: ['/soeg/?q=cykelsti', '/byraad/2026-03-24/findes-ikke/'],
};

interface Largest {
  product: string;
  name: SiteName;
  address: string;
}

/** The largest page of each product in any of the sites, with the site it is in. */
async function largestPages(...names: SiteName[]): Promise<Largest[]> {
  const largest = new Map<string, Largest & { size: number }>();
  for (const name of names) {
    const site = inject('builtSites')[name];
    const { archive } = await loadContent(join(root, site.contentDir));
    for (const { product, file } of sitePages(archive)) {
      if (!file.endsWith('index.html')) continue;
      const { size } = await stat(join(site.folder, file));
      if (size < (largest.get(product.name)?.size ?? 0)) continue;
      const address = `/${file.slice(0, -'index.html'.length)}`;
      largest.set(product.name, { product: product.name, name, address, size });
    }
  }
  return [...largest.values()];
}

const largest = await largestPages('real', 'example');

/** The pages of a site that are looked at. */
const looked = (name: 'real' | 'example'): string[] => {
  const found = largest.filter((page) => page.name === name).map(({ address }) => address);
  return [...new Set([...found, ...others[name]])];
};

/**
 * Every page is looked at on a wide screen, and in one of these: there are so few that each kind of page
 * would take its time and find what another has found.
 */
const looks = [320, 768].flatMap((width) =>
  [
    { colorScheme: 'light', forcedColors: 'none' } as const,
    { colorScheme: 'dark', forcedColors: 'none' } as const,
    { colorScheme: width === 320 ? 'dark' : 'light', forcedColors: 'active' } as const,
  ].map((media) => ({ width, media })),
);

/** Opens the page, waits for what its script shows, and unfolds what is folded. */
async function open(page: Page, home: string, address: string): Promise<void> {
  await page.goto(home + address.slice(1));
  if (address.includes('?q=')) {
    await page.waitForSelector(
      '#soegeside[aria-busy=false] :is(#fund, #soegehjaelp):not([hidden])',
    );
  }
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}

// One page of the browser goes through the whole site: a new one for each address takes twice as long.
describe.each(['real', 'example'] as const)('%s', (name) => {
  let site: OpenVisit;
  beforeAll(async () => {
    site = await openSite(name, desktop);
    await prepareForFaults(site.page);
  });
  afterAll(() => site.close());

  const pages = looked(name).map((address, index) => ({
    address,
    // Those of the made-up municipality begin where the others are in the middle.
    look: looks[(index + (name === 'real' ? 0 : looks.length / 2)) % looks.length],
  }));

  test.each(pages)('$address', async ({ address, look }) => {
    const { page, home } = site;
    await page.setViewportSize(desktop.viewport);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await open(page, home, address);
    expect(await accessibilityFaults(page), 'on a wide screen').toEqual([]);
    const { width = 0, media } = look ?? {};
    if (media?.colorScheme !== 'dark' || media.forcedColors === 'active') {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await accessibilityFaults(page, colourRules), 'dark').toEqual([]);
    }
    await page.setViewportSize({ width, height: phone.viewport.height });
    await page.emulateMedia(media);
    expect(await accessibilityFaults(page), JSON.stringify(look)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    expect(await layoutFaults(page)).toEqual([]);
    expect(site.faults()).toEqual([]);
  });
});

test('a first visit to an item asks for six files, which are 55 KB as a server sends them', async () => {
  const item = largest.find(({ product }) => product === 'item');
  if (item === undefined) throw new Error('There is no item.');
  const { name, address } = item;
  await visit(name, phone, async ({ page, home }) => {
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      const isPacked = response.url().endsWith('.woff2');
      sizes.push(response.body().then((body) => (isPacked ? body.length : gzipSync(body).length)));
    });
    await page.goto(home + address.slice(1), { waitUntil: 'networkidle' });
    expect(sizes.length).toBeLessThanOrEqual(6);
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(55_000);
  });
});

test('a site under a path finds everything it loads below that path', async () => {
  await visit('exampleUnderPath', desktop, async ({ page, home }) => {
    expect(new URL(home).pathname).toBe('/referater/');
    const pages = await largestPages('exampleUnderPath');
    const addresses = pages.map(({ address }) => address);
    for (const address of [...addresses, ...others.exampleUnderPath]) {
      await open(page, home, address);
      const fonts = await page.evaluate(
        async () =>
          [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded').length,
      );
      expect(fonts, address).toBeGreaterThan(0);
    }
  });
});
