/** A search over an index in several parts, in a real browser. */
import { cp } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/engine/files/serve-folder.ts';
import { buildSearchIndex, contentOf } from '../search/archive.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sizes = { sealed: 20, block: 6, recent: 2, small: 4 };

/** A meeting a month, each with two items about a path; the newest has a third. */
function monthly(months: number): Record<string, string> {
  const meetings: Record<string, string> = {};
  for (let month = 1; month <= months; month++) {
    const item = (number: number): string =>
      `## Punkt ${number}: Sti ${month}.${number}\n\nSag: 26/10\n\n### Beslutning\n\nGodkendt.\n`;
    meetings[`byraad/2026-${String(month).padStart(2, '0')}-14`] = `${item(1)}\n${item(2)}`;
  }
  return meetings;
}

test('shows the results of all parts as one list, and what is published meanwhile', async () => {
  await withTemporaryFolder(async (folder) => {
    await cp(inject('builtSites').example.folder, folder, { recursive: true });
    const publish = async (months: number): Promise<void> => {
      const content = contentOf(monthly(months));
      await buildSearchIndex(content, folder, { sizes });
    };
    await publish(11);
    const site = await serveFolder(folder, { port: 0 });
    const page = await browser.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    try {
      await page.goto(`${site.url}soeg/?q=sti&sortering=dato`);
      const status = (): Promise<string> => page.locator('#soegestatus').innerText();
      await expect.poll(status).toBe('22 punkter fundet for »sti«');
      await page.getByRole('button', { name: 'Vis flere' }).click();
      await expect.poll(() => page.locator('.hit').count()).toBe(22);
      const titles = await page.locator('.hit__title').allInnerTexts();
      const months = Array.from({ length: 11 }, (_, index) => 11 - index);
      expect(titles).toEqual(months.flatMap((month) => [`Sti ${month}.1`, `Sti ${month}.2`]));
      expect(await page.locator('.filter', { hasText: '2026' }).innerText()).toMatch(/22/);
      // A table for each part, and nothing of Pagefind's own program.
      expect(fetched.filter((path) => /\/(?:past-\d|present)\/\w+\.json$/.test(path))).toHaveLength(
        2,
      );
      expect(fetched.filter((path) => /pagefind\.js$|wasm/.test(path))).toEqual([]);

      // The present is another one now: a page that was open before must not miss what is in it.
      await publish(12);
      const field = page.locator('#soegeord');
      await field.fill('26/10');
      await field.press('Enter');
      await expect.poll(status).toBe('24 punkter i sag 26/10');
      await field.fill('sti 12');
      await field.press('Enter');
      await expect.poll(() => page.locator('.hit__title').allInnerTexts()).toContain('Sti 12.1');

      // A part that cannot be loaded: the others answer, and the page says so.
      await page.route('**/pagefind/present/*.json*', (route) => route.abort());
      await page.goto(`${site.url}soeg/?q=sti`);
      const notes = page.locator('#soegenoter');
      await expect.poll(() => notes.innerText()).toContain('Søgningen er ufuldstændig: 1 af ');
      expect(await page.locator('.hit').count()).toBeGreaterThan(0);
      await page.unroute('**/pagefind/present/*.json*');
      await page.getByRole('button', { name: 'Prøv igen' }).click();
      await expect.poll(status).toBe('24 punkter fundet for »sti«');
      expect(await notes.innerText()).toBe('');
    } finally {
      await page.close();
      await site.close();
    }
  });
});
