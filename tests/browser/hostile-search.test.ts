/** Words that look like markup, in every place the search page shows words of minutes. */
import { cp } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/engine/files/serve-folder.ts';
import { buildSearchIndex, contentOf } from '../search/archive.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { openBrowser } from './open-browser.ts';

const image = '<img src=x onerror=window.ran=1>';
const script = '<script>window.ran=1</script>';
const words = `${image} ${script}`;
/** As an editor writes it, so that Markdown keeps it as words. */
const written = words.replaceAll('<', '\\<');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('are shown as the words they are, and nothing of them runs', async () => {
  await withTemporaryFolder(async (folder) => {
    await cp(inject('builtSites').example.folder, folder, { recursive: true });
    const item = `## Punkt 1: Sti ${written}\n\n### Bro ${written}\n\nEn bro ${written} her.\n\n### Beslutning\n\nJa.\n`;
    const content = contentOf({ 'byraad/2026-03-24': item });
    const { archive } = content;
    for (const { committee } of archive.committees.values()) committee.name = `Byrådet ${words}`;
    await buildSearchIndex(content, folder);
    const site = await serveFolder(folder, { port: 0 });
    const page = await browser.newPage();
    try {
      await page.goto(`${site.url}soeg/?q=${encodeURIComponent(`bro ${image}`)}`);
      await page.waitForSelector('.hit');
      const textOf = (selector: string): Promise<string> => page.locator(selector).innerText();
      expect(await textOf('#soegestatus')).toBe(`1 punkt fundet for »bro ${image}«`);
      expect(await page.inputValue('#soegeord')).toBe(`bro ${image}`);
      expect(await textOf('.hit__title')).toBe(`Sti ${words}`);
      expect(await textOf('.hit__text')).toBe(`En bro ${words} her.`);
      expect(await textOf('.hit__sections')).toBe(`Fundet i Bro ${words}`);
      expect(await textOf('.hit__facts')).toBe(`Punkt 1 · Byrådet ${words} · 24. marts 2026`);
      expect(await page.locator('#filterfelter .filter__name').first().textContent()).toBe(
        `Byrådet ${words}`,
      );
      expect(await page.locator('#soegeside :is(img, script)').count()).toBe(0);
      expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    } finally {
      await page.close();
      await site.close();
    }
  });
});
