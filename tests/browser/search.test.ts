/** Searching as a reader does: from any page, with filters and back, by number, below a path. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, useSites } from './visit-site.ts';

const { visit } = useSites();

const status = (page: Page): Promise<string> => page.locator('#soegestatus').innerText();

/** Searches from the header of the page that is open. */
async function searchFor(page: Page, query: string): Promise<void> {
  const field = page.getByRole('banner').getByLabel('Søg i referater');
  await field.fill(query);
  await field.press('Enter');
  await page.waitForURL(/\/soeg\/\?q=/);
}

test('a word leads from any page to the items that hold it, and to the very section', async () => {
  await visit('real', desktop, async ({ page, home }) => {
    await page.goto(`${home}om/`);
    await searchFor(page, 'akutjob');
    expect(page.url()).toBe(`${home}soeg/?q=akutjob`);
    await expect.poll(() => status(page)).toBe('1 punkt fundet for »akutjob«');
    expect(await page.inputValue('#soegeord')).toBe('akutjob');
    expect(await page.title()).toContain('»akutjob«');
    const hit = page.locator('.hit').first();
    expect(await hit.locator('.hit__title').innerText()).toBe(
      'TCG - Akutjob-ordningen v. Mette Seneca Kløve',
    );
    expect(await hit.locator('.hit__facts').innerText()).toBe(
      'Punkt 3 · Chefforum · 20. november 2012 · Sag 12/18537',
    );
    expect(await hit.locator('mark').first().innerText()).toMatch(/^akutjob/i);
    await hit.getByRole('link', { name: 'Indstilling' }).click();
    await page.waitForURL(`${home}chefforum/2012-11-20/punkt-3/#indstilling`);
    expect(await page.locator('#indstilling').innerText()).toBe('Indstilling');
  });
});

test.each([
  { number: '12/16033', found: '2 punkter i sag 12/16033', address: 'sag/12-16033/' },
  {
    number: '00.01.00-P35-9-22',
    found: '2 punkter i sag 00.01.00-P35-9-22',
    address: 'sag/00.01.00-P35-9-22/',
  },
])('the number $number leads to the case first', async ({ number, found, address }) => {
  await visit('real', desktop, async ({ page, home }) => {
    await page.goto(`${home}aar/2012/`);
    await searchFor(page, number);
    await expect.poll(() => status(page)).toBe(found);
    const first = page.locator('#fund a').first();
    expect(await first.innerText()).toBe(`Sag ${number}`);
    await first.click();
    await page.waitForURL(home + address);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(number);
  });
});

test('a filter narrows, stands in the address, and the back button takes it away', async () => {
  await visit('real', desktop, async ({ page, home }) => {
    await page.goto(`${home}soeg/?q=budget`);
    const year = page.locator('label', { hasText: '2020' });
    const box = year.getByRole('checkbox');
    const wide = '8 punkter fundet for »budget«';
    await expect.poll(() => status(page)).toBe(wide);
    const narrow = `${await year.locator('.filter__count').innerText()} punkter fundet for »budget«`;

    await box.check();
    await expect.poll(() => status(page)).toBe(narrow);
    expect(new URL(page.url()).search).toBe('?q=budget&aar=2020');
    const days = await page.locator('.hit time').allInnerTexts();
    expect([...new Set(days)]).toEqual(['18. juni 2020']);

    await page.goBack();
    await expect.poll(() => status(page)).toBe(wide);
    expect(await box.isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => status(page)).toBe(narrow);
    expect(await box.isChecked()).toBe(true);

    await page.locator('.hit__title a').first().click();
    await page.waitForURL(/punkt-/);
    await page.goBack();
    await expect.poll(() => status(page)).toBe(narrow);
    expect(await box.isChecked()).toBe(true);
  });
});

test('what is found below a path lies below it', async () => {
  await visit('exampleUnderPath', desktop, async ({ page, home }) => {
    await page.goto(`${home}byraad/`);
    await searchFor(page, 'cykelsti');
    expect(page.url()).toBe(`${home}soeg/?q=cykelsti`);
    await expect.poll(() => status(page)).toBe('2 punkter fundet for »cykelsti«');
    await page.getByRole('link', { name: 'Ny cykelsti langs Søndre Landevej' }).click();
    await page.waitForURL(`${home}byraad/2026-03-24/punkt-2/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Ny cykelsti langs Søndre Landevej',
    );
    await searchFor(page, '26/1042');
    await page.getByRole('link', { name: 'Sag 26/1042' }).first().click();
    await page.waitForURL(`${home}sag/26-1042/`);
  });
});
