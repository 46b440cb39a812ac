/** Copying links and citations, links to a marked text, and links that are out of date. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, phone, useSites } from './visit-site.ts';

const { visit } = useSites();

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A Punkt whose decision and recommendation git knows another version of. */
const path = 'teknik-og-miljoe/2026-03-10/punkt-1/';
const publicAddress = `https://eksempel.dk/referater/${path}?udgave`;
const item = 'Udvalget for Teknik & Miljø 10. marts 2026, pkt. 1, sag 26/1042';

/** Waits until the clipboard holds `expected` as `type`, apart from the stamp, which has its form. */
async function expectCopied(
  page: Page,
  type: 'text/plain' | 'text/html',
  expected: string,
): Promise<void> {
  const read = (): Promise<string> =>
    page.evaluate(async (wanted) => {
      const [found] = await navigator.clipboard.read();
      return (await found?.getType(wanted))?.text() ?? '';
    }, type);
  await expect
    .poll(async () => (await read()).replace(/\?udgave=[0-9a-f]{6}(?=#|"|\)|$)/, '?udgave'))
    .toBe(expected);
  expect(await page.locator('#_status').textContent()).toBe('Kopieret');
}

test('one press copies a citation of the decision, as text and as a link', async () => {
  await visit('exampleUnderPath', { ...phone, ...clipboard }, async ({ page, home }) => {
    await page.goto(home + path);
    await page
      .locator('.decision-box')
      .getByRole('button', { name: /^Kopiér henvisning/ })
      .tap();
    const address = `${publicAddress}#beslutning`;
    await expectCopied(page, 'text/plain', `${item}, Beslutning\n${address}`);
    const words = `${item.replace('&', '&amp;')}, Beslutning`;
    await expectCopied(page, 'text/html', `<a href="${address}">${words}</a>`);
  });
});

test('a point and the whole Punkt, as Markdown where that is chosen', async () => {
  await visit('exampleUnderPath', { ...desktop, ...clipboard }, async ({ page, home }) => {
    await page.goto(home + path);
    await page.getByLabel('Henvisninger kopieres som').selectOption('Markdown');
    await page
      .getByRole('button', { name: 'Kopiér henvisning til punkt 2 i indstillingen' })
      .click();
    const text = item.replace('&', String.raw`\&`);
    const point = `[${text}, Indstilling, punkt 2](${publicAddress}#indstilling-2)`;
    await expectCopied(page, 'text/plain', point);
    await page
      .locator('.cite-item')
      .getByRole('button', { name: /^Kopiér henvisning/ })
      .click();
    await expectCopied(page, 'text/plain', `[${text}](${publicAddress})`);
  });
});

/** Marks `words` where they stand in the sections of the page, as a reader does. */
async function mark(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1;
      if (at === -1 || !node.parentElement?.closest('.item-section')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`${sought} is not on the page`);
  }, words);
}

test('marked text offers a link to it, by keyboard too, and moves nothing', async () => {
  await visit('exampleUnderPath', { ...desktop, ...clipboard }, async ({ page, home }) => {
    await page.goto(home + path);
    const sections = (): Promise<number[]> =>
      page
        .locator('.item-section')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    const before = await sections();
    const offer = page.getByRole('button', { name: 'Kopiér link til det markerede' });
    // The box above has the same words.
    await mark(page, 'Anbefales god');
    await offer.waitFor();
    expect(await sections()).toEqual(before);
    await page.keyboard.press('Tab');
    expect(await offer.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    // What follows, here and there, tells one from the other.
    const link = `${publicAddress}#:~:text=Anbefales%20godkendt%2E,-Bilag`;
    await expectCopied(page, 'text/plain', link);

    await mark(page, 'trafikplanen fra');
    await offer.waitFor();
    await page.keyboard.press('Escape');
    await offer.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('trafikplanen fra');
  });
});

test('a link says when its words have been corrected since, and only then', async () => {
  await visit('exampleUnderPath', desktop, async ({ page, home }) => {
    const stamp = await page
      .goto(`${home}${path}#beslutning`)
      .then(() => page.locator('section:has(#beslutning)').getAttribute('data-stamp'));
    const notice = page.locator('[data-stamp-notice]');
    await page.goto(`${home}${path}?udgave=${stamp ?? ''}#beslutning`);
    expect(await notice.textContent()).toBe('');
    // To another place on the page: the stamp is not of that.
    const tools = page.getByLabel('Henvis til afsnittet Indstilling');
    const link = page.getByRole('link', { name: 'Link til afsnittet Indstilling' });
    await tools.click();
    await page.keyboard.press('Escape');
    await link.waitFor({ state: 'hidden' });
    expect(await tools.evaluate((summary) => summary === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await link.click();
    await page.waitForURL(`${home}${path}#indstilling`);
    await link.waitFor({ state: 'hidden' });

    await page.goto(`${home}${path}?udgave=0000ab#beslutning`);
    expect(await notice.textContent()).toContain('Rettet siden dit link blev lavet.');
    await notice.getByRole('link', { name: 'Se ændringen' }).click();
    const history = page.locator('details.history');
    expect(await history.locator('summary').textContent()).toBe('Sidst ændret 14. maj 2026');
    expect(await history.locator('del').allInnerTexts()).toEqual(['ikke']);
    expect((await history.locator('p:has(del)').textContent())?.trim().split(/\s+/)).toEqual(
      'Anbefales Fjernet: ikke Slut på fjernet. godkendt.'.split(' '),
    );
    await page.keyboard.press('Escape');
    await notice.getByRole('button', { name: 'Luk' }).click();
    expect(await notice.textContent()).toBe('');

    // A place that is no longer there has changed too.
    await page.goto(`${home}${path}?udgave=${stamp ?? ''}#oekonomi`);
    expect(await notice.textContent()).toContain('Rettet siden');
  });
});
