/** What a reader's browser loads, measured in a real one. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../../src/engine/files/serve-folder.ts';
import { openBrowser } from '../../browser/open-browser.ts';

/** Bytes as a host sends them, text with gzip. */
export interface Weight {
  /** A Punkt's page with all that it loads. */
  page: number;
  /** What the first search loads beyond the search page: script, program, index, first results. */
  search: number;
  /** The same for the next search, another word. */
  nextSearch: number;
}

/** Words that generated archives of every size have. */
const queries = { first: 'jobrotation', next: 'sundhedsregnskab' };

/** Weighs the site in `folder`; `item` is the address of a Punkt. */
export async function weighSite(folder: string, item: string): Promise<Weight> {
  const site = await serveFolder(folder, { port: 0 });
  let browser: Browser | undefined;
  try {
    browser = await openBrowser();
    const page = await browser.newPage();
    const take = weighResponses(page);
    await page.goto(new URL(item, site.url).href, { waitUntil: 'networkidle' });
    const ofPage = await take();
    await page.goto(`${site.url}soeg/`, { waitUntil: 'networkidle' });
    await take();
    await search(page, queries.first);
    const first = await take();
    await search(page, queries.next);
    return { page: ofPage, search: first, nextSearch: await take() };
  } finally {
    await browser?.close();
    await site.close();
  }
}

async function search(page: Page, words: string): Promise<void> {
  await page.fill('#soegeord', words);
  await page.press('#soegeord', 'Enter');
  await page.locator('.hit mark').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Adds up what is loaded; each call gives what came since the one before. */
export function weighResponses(page: Page): () => Promise<number> {
  let sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const size = response.body().then((body) => Math.min(body.length, gzipSync(body).length));
    // An answer without a body, as 304 is.
    sizes.push(size.catch(() => 0));
  });
  return async () => {
    const found = await Promise.all(sizes);
    sizes = [];
    return found.reduce((sum, size) => sum + size, 0);
  };
}
