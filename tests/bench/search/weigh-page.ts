/** What searching costs on the search page, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../../src/engine/files/serve-folder.ts';
import { openBrowser } from '../../browser/open-browser.ts';
import { weighResponses } from '../measure/weight.ts';

export interface PageCost {
  /** Bytes with gzip of the search page and one search on it, when nothing is cached: by what is asked. */
  first: { query: string; bytes: number }[];
  /**
   * Milliseconds from asking to the last change of the results, with everything loaded: the median. That they
   * are told to a screen reader comes later on purpose.
   */
  warm: number;
}

/** One word, and words that most minutes have. */
const firstQueries = ['jobrotation', 'forslag område udgift'];

/** Asked twice; the second time counts. */
const warmQueries = [
  'jobrotation',
  'sundhedsregnskab',
  'budget',
  'møder med borgerne',
  'tattovering',
];

/** Weighs the search page of the site in `folder`. */
export async function weighSearchPage(folder: string): Promise<PageCost> {
  const site = await serveFolder(folder, { port: 0 });
  let browser: Browser | undefined;
  try {
    browser = await openBrowser();
    const first: PageCost['first'] = [];
    for (const query of firstQueries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const take = weighResponses(page);
      await page.goto(`${site.url}soeg/?q=${encodeURIComponent(query)}`);
      await page.locator('.hit').first().waitFor();
      await page.waitForLoadState('networkidle');
      first.push({ query, bytes: await take() });
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(`${site.url}soeg/`);
    const times: number[] = [];
    for (const query of [...warmQueries, ...warmQueries]) times.push(await timeSearch(page, query));
    return { first, warm: median(times.slice(warmQueries.length)) };
  } finally {
    await browser?.close();
    await site.close();
  }
}

/** Asks as a reader does who types and presses the key. */
function timeSearch(page: Page, query: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const field = document.querySelector<HTMLInputElement>('#soegeord');
    const results = document.querySelector('#resultater');
    if (field === null || results === null) throw new Error('No search page.');
    field.value = asked;
    const started = performance.now();
    let changed = started;
    const observer = new MutationObserver(() => (changed = performance.now()));
    observer.observe(results, { subtree: true, childList: true, characterData: true });
    field.form?.requestSubmit();
    // Until nothing has changed for half a second.
    do await new Promise((resolve) => setTimeout(resolve, 50));
    while (performance.now() - changed < 500);
    observer.disconnect();
    return changed - started;
  }, query);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
