/** What must hold of every page there is, shown by the largest of each kind. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listFiles } from '../built/read-site.ts';
import { accessibilityFaults, colourRules, prepareForFaults } from './accessibility.ts';
import { desktop, phone, useSites, type OpenVisit, type SiteName } from './visit-site.ts';

const { visit, open: openSite } = useSites();

/** Pages that are a kind of their own, though their address does not tell. */
const states: Record<SiteName, string[]> = {
  real: ['/soeg/?q=budget', '/soeg/?q=xylofon', '/chefforum/2012-11-21/findes-ikke/'],
  example: ['/soeg/?q=26/1042', '/byraad/2026-04-28/punkt-2/', '/byraad/2026-04-28/punkt-3/'],
  exampleUnderPath: ['/soeg/?q=cykelsti', '/byraad/2026-03-24/findes-ikke/'],
};

/** The largest page of each kind: addresses that differ in numbers alone are of one kind. */
async function largestPages(name: SiteName): Promise<string[]> {
  const site = inject('builtSites')[name];
  const largest = new Map<string, { address: string; size: number }>();
  for (const file of await listFiles(site)) {
    if (!file.endsWith('index.html')) continue;
    const address = `/${file.slice(0, -'index.html'.length)}`;
    const kind = address.replaceAll(/\d[\w-]*/g, '*');
    const { size } = await stat(join(site.folder, file));
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { address, size });
  }
  return [...largest.values()].map(({ address }) => address);
}

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
describe.each(['real', 'example'] as const)('%s', async (name) => {
  let site: OpenVisit;
  beforeAll(async () => {
    site = await openSite(name, desktop);
    await prepareForFaults(site.page);
  });
  afterAll(() => site.close());

  test.each([...(await largestPages(name)), ...states[name]])('%s', async (address) => {
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
    for (const address of [
      ...(await largestPages('exampleUnderPath')),
      ...states.exampleUnderPath,
    ]) {
      await open(page, home, address);
      const fonts = await page.evaluate(
        async () =>
          [...(await document.fonts.ready)].filter(({ status }) => status === 'loaded').length,
      );
      expect(fonts, address).toBeGreaterThan(0);
    }
  });
});
