/** What must hold of every page there is, shown by the largest of each kind. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../../src/engine/content/load-content.ts';
import { sitePages } from '../../src/products/addresses.ts';
import { root } from '../run-command.ts';
import { accessibilityFaults, colourRules, prepareForFaults } from './accessibility.ts';
import { desktop, phone, useSites, type OpenVisit, type SiteName } from './visit-site.ts';

const { visit, open: openSite } = useSites();

/** Pages that show what the largest ones of their kinds do not. */
const others: Record<SiteName, string[]> = {
  real: ['/soeg/?q=budget', '/soeg/?q=xylofon', '/chefforum/2012-11-21/findes-ikke/'],
  example: [
    ...['/', '/byraad/', '/byraad/2026-03-24/', '/byraad/2026-03-24/samlet/', '/sag/26-1042/'],
    ...[2, 3].map((number) => `/byraad/2026-03-24/punkt-${number}/`),
    ...[2, 3].map((number) => `/byraad/2026-04-28/punkt-${number}/`),
    ...['/teknik-og-miljoe/2026-03-10/punkt-1/', '/soeg/?q=26/1042'],
  ],
  exampleUnderPath: ['/soeg/?q=cykelsti', '/byraad/2026-03-24/findes-ikke/'],
};

/** The largest page of each product in any of the sites, with the site it is in. */
async function largestPages(...names: SiteName[]): Promise<{ name: SiteName; address: string }[]> {
  const largest = new Map<string, { name: SiteName; address: string; size: number }>();
  for (const name of names) {
    const site = inject('builtSites')[name];
    const { archive } = await loadContent(join(root, site.contentDir));
    for (const { product, file } of sitePages(archive)) {
      if (!file.endsWith('index.html')) continue;
      const { size } = await stat(join(site.folder, file));
      if (size < (largest.get(product.name)?.size ?? 0)) continue;
      largest.set(product.name, { name, address: `/${file.slice(0, -'index.html'.length)}`, size });
    }
  }
  return [...largest.values()];
}

const largest = await largestPages('real', 'example');

/** The pages of a site that are looked at. */
const looked = (name: SiteName): string[] => {
  const found = largest.filter((page) => page.name === name).map(({ address }) => address);
  return [...new Set([...found, ...others[name]])];
};

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

  test.each(looked(name))('%s', async (address) => {
    const { page, home } = site;
    await page.setViewportSize(desktop.viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, home, address);
    expect(await accessibilityFaults(page), 'desktop').toEqual([]);
    await page.setViewportSize(phone.viewport);
    expect(await accessibilityFaults(page), 'phone').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await accessibilityFaults(page, colourRules), 'phone, dark').toEqual([]);
    // The page is now 360 px wide.
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing is scrolled sideways').toBeLessThanOrEqual(360);
    expect(site.faults()).toEqual([]);
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
