/** Where something has moved or been withdrawn, in a real browser. */
import { expect, test } from 'vitest';
import { accessibilityFaults, prepareForFaults } from './accessibility.ts';
import { desktop, useSites } from './visit-site.ts';

const { visit } = useSites();

test('both kinds of page are accessible, on a phone, light and dark', async () => {
  await visit('moved', { viewport: { width: 360, height: 740 } }, async ({ page, home }) => {
    await prepareForFaults(page);
    // An answer without content leaves the browser where it is, for a look at it.
    await page.route(/punkt-2\/$|cykelsti\.pdf$/, (route) => route.fulfill({ status: 204 }));
    for (const address of ['punkt-8/', 'punkt-9/', 'bilag/Gammelt kort.pdf/']) {
      await page.goto(`${home}byraad/2026-03-24/${address}`);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityFaults(page), `${address}, ${colorScheme}`).toEqual([]);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBeLessThanOrEqual(360);
    }
  });
});

test('a browser goes on, and takes along the place on the page', async () => {
  await visit('moved', desktop, async ({ page, home }) => {
    await page.goto(`${home}byraad/2026-03-24/punkt-9/#beslutning`);
    await page.waitForURL(`${home}byraad/2026-03-24/punkt-2/#beslutning`);
    await page.goto(`${home}gammelt/`);
    await page.waitForURL(`${home}byraad/2026-03-24/punkt-2/`);
    await page.goto(`${home}byraad/2026-03-24/bilag/hemmeligt.txt`);
    expect(await page.title()).toBe('Bilaget er trukket tilbage – Byrådet 24. marts 2026');
  });
});
