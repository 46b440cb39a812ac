/** The number look-up in a real browser: on the home page, on the list of cases, on the error page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults, prepareForFaults } from './accessibility.ts';
import { desktop, phone, useSites } from './visit-site.ts';

const { visit } = useSites();

const answer = (page: Page) => page.locator('[data-answer]');

async function type(page: Page, text: string): Promise<void> {
  await page.getByLabel('Sagsnummer').fill(text);
  await page.keyboard.press('Enter');
}

test('goes to the case, however its number is written', async () => {
  await visit('exampleUnderPath', phone, async ({ page, home }) => {
    for (const [typed, address] of [
      ['Sagsnr.: 26 1042', 'sag/26-1042/'],
      ['050100p19326', 'sag/05.01.00-P19-3-26/'],
      ['01.02.05', 'emne/01.02.05/'],
    ] as const) {
      await page.goto(home);
      await type(page, typed);
      await page.waitForURL(home + address);
    }
  });
});

test('loads its index only when it is used', async () => {
  await visit('example', desktop, async ({ page, home }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) loaded.push(new URL(request.url()).pathname);
    });
    await page.goto(home, { waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
    await type(page, '26/1024');
    await answer(page).getByRole('link').waitFor();
    await type(page, '26/1043');
    await answer(page).getByText('26/1043').waitFor();
    expect(loaded.toSorted()).toEqual([
      '/sag/opslag/bagfra-0.json',
      '/sag/opslag/forfra-0.json',
      '/sag/opslag/indeks.json',
    ]);
  });
});

test('offers near misses, politely and without leaving the field', async () => {
  await visit('example', phone, async ({ page, home }) => {
    await page.goto(home);
    await type(page, '26/1024');
    const link = answer(page).getByRole('link', { name: 'Sag 26/1042' });
    await link.waitFor();
    expect(await answer(page).getAttribute('role')).toBe('status');
    expect(await answer(page).textContent()).toBe(
      'Sagen 26/1024 findes ikke her. Mente du:Sag 26/1042',
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sagsnummer');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${home}sag/26-1042/`);
  });
});

test('lists the cases that a number is the beginning of, without a fault of accessibility', async () => {
  await visit('example', phone, async ({ page, home }) => {
    await prepareForFaults(page);
    await page.goto(`${home}sag/`);
    await type(page, '05.01.00-p19');
    await answer(page).getByRole('link', { name: 'Alle punkter under emnet 05.01.00' }).waitFor();
    await answer(page).getByRole('link', { name: 'Sag 05.01.00-P19-3-26' }).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });
});

test('answers an address that carries the number, and going back leads past it', async () => {
  await visit('example', desktop, async ({ page, home }) => {
    await page.goto(home);
    await page.goto(`${home}sag/?nr=sag+26-1042`);
    await page.waitForURL(`${home}sag/26-1042/`);
    await page.goBack();
    expect(page.url()).toBe(home);
  });
});

test('shows what is typed as text, never as markup', async () => {
  await visit('example', desktop, async ({ page, home }) => {
    await page.goto(home);
    await type(page, '<img src=x onerror=alert(1)>');
    const search = answer(page).getByRole('link');
    expect(await search.textContent()).toBe('Søg efter <img src=x onerror=alert(1)> i referaterne');
    expect(await answer(page).locator('img').count()).toBe(0);
  });
});

test('goes to the search where its index cannot be had', async () => {
  await visit('exampleUnderPath', desktop, async ({ page, home }) => {
    await page.route('**/opslag/**', (route) => route.abort('aborted'));
    await page.goto(home);
    await type(page, '26/1042');
    await page.waitForURL(`${home}soeg/?q=26%2F1042`);
  });
});

test('leads to the list of cases without a script', async () => {
  await visit('example', { ...desktop, javaScriptEnabled: false }, async ({ page, home }) => {
    await page.goto(home);
    await type(page, '26/1042');
    await page.waitForURL(`${home}sag/?nr=26%2F1042`);
    await page.getByRole('link', { name: '2026' }).click();
    await page.getByRole('link', { name: '26/1042' }).click();
    await page.waitForURL(`${home}sag/26-1042/`);
  });
});

test('answers the number in an address without a page', async () => {
  await visit('exampleUnderPath', desktop, async ({ page, home }) => {
    for (const [address, name] of [
      ['sag/26-1024/', 'Sag 26/1042'],
      ['sag/26/1042/', 'Sag 26/1042'],
      ['emne/05.01.99/', 'Alle punkter under emnet 05.01'],
    ] as const) {
      await page.goto(home + address);
      await answer(page).getByRole('link', { name }).waitFor();
      expect(page.url()).toBe(home + address);
    }
  });
});
