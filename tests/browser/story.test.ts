/** Someone who has never seen the site, on a phone, asks what was decided about akutjob. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { phone, useSites } from './visit-site.ts';

const { visit } = useSites();

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What the decision's own button copies. */
async function copyDecision(page: Page): Promise<string> {
  const button = page.locator('.decision-box').getByRole('button', { name: /^Kopiér link/ });
  await button.tap();
  await expect.poll(() => page.locator('#_status').textContent()).toBe('Kopieret');
  return page.evaluate(() => navigator.clipboard.readText());
}

async function isOnScreen(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

test('finds the decision on akutjob and copies a link to it that leads there', async () => {
  await visit('real', { ...phone, ...clipboard }, async ({ page, context, home }) => {
    await page.goto(home);
    await page.getByRole('main').getByLabel('Søg i referater').fill('akutjob');
    await page.getByRole('main').getByRole('button', { name: 'Søg' }).tap();
    await page
      .locator('.hit')
      .getByRole('link', { name: /Akutjob-ordningen/ })
      .tap();
    await page.waitForURL(`${home}chefforum/2012-11-20/punkt-3/`);
    expect(await page.locator('.decision-box__words').innerText()).toBe(
      'Kommunaldirektøren godkendte indstillingerne.',
    );
    // The answer stands on the first screen.
    expect(await isOnScreen(page, '.decision-box')).toBe(true);

    const copied = new URL(await copyDecision(page));
    expect(copied.origin + copied.pathname).toBe(`${home}chefforum/2012-11-20/punkt-3/`);
    expect(copied.hash).toBe('#beslutning');
    const friend = await context.newPage();
    await friend.goto(copied.href);
    expect(await friend.locator('h2#beslutning').innerText()).toBe(
      'Beslutning i Tværgående chefgruppe den 20-11-2012',
    );
    await expect.poll(() => isOnScreen(friend, 'h2#beslutning')).toBe(true);
  });
});

test('follows case 12/16033 through both meetings', async () => {
  await visit('real', phone, async ({ page, home }) => {
    await page.goto(home);
    await page.getByLabel('Sagsnummer').fill('12/16033');
    await page.getByRole('button', { name: 'Find sag' }).tap();
    await page.waitForURL(`${home}sag/12-16033/`);
    const course = page.locator('.case-course');
    expect(await course.locator('time a').allInnerTexts()).toEqual([
      '1. november 2012',
      '20. november 2012',
    ]);
    await course.getByRole('link', { name: /scenarier og proces/ }).tap();
    await page.waitForURL(`${home}chefforum/2012-11-01/punkt-2/`);
    await page.getByRole('link', { name: /Ny administrativ organisering v. Jette/ }).tap();
    await page.waitForURL(`${home}chefforum/2012-11-20/punkt-2/`);
    await page.getByRole('link', { name: '12/16033' }).first().tap();
    await page.waitForURL(`${home}sag/12-16033/`);
  });
});

test('a copy of the site copies the public address', async () => {
  await visit('exampleUnderPath', { ...phone, ...clipboard }, async ({ page, home }) => {
    await page.goto(`${home}byraad/2026-03-24/punkt-2/`);
    const copied = new URL(await copyDecision(page));
    expect(copied.origin + copied.pathname).toBe(
      'https://eksempel.dk/referater/byraad/2026-03-24/punkt-2/',
    );
    expect(copied.hash).toBe('#beslutning');
  });
});
