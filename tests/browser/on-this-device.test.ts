/** A reader follows a committee and a case on this device, and comes back when there is news. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults, prepareForFaults } from './accessibility.ts';
import { phone, useSites } from './visit-site.ts';

const { visit } = useSites();

/** Answers as the site did before anything was decided on 24 March, until it is told to stop. */
async function beforeTheMeeting(page: Page): Promise<() => Promise<void>> {
  const files = /\/abonner\/nyt\/(?:seneste|2026-03)\.json$/;
  await page.route(files, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as {
      months?: { month: string; digest: string }[];
      changes?: { day: string }[];
    };
    const [march] = file.months ?? [];
    if (march) march.digest = '0';
    const changes = file.changes?.filter(({ day }) => day < '2026-03-24');
    await route.fulfill({ json: changes ? { digest: '0', changes } : file });
  });
  return () => page.unroute(files);
}

test('follows, is told what is new, moves it to another browser, and deletes it', async () => {
  await visit('exampleUnderPath', { ...phone, acceptDownloads: true }, async (site) => {
    const { page, context, home } = site;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const askedFor = (pattern: RegExp): number => asked.filter((path) => pattern.test(path)).length;
    await prepareForFaults(page);
    const publish = await beforeTheMeeting(page);
    const news = page.locator('[data-device]');
    const list = page.locator('[data-device-list]');

    // Nothing of it is loaded where nothing is followed, and nothing is kept.
    await page.goto(home);
    await page.goto(`${home}byraad/`);
    const button = page.getByRole('button', { name: 'Følg på denne enhed' });
    await button.waitFor();
    expect(askedFor(/\/abonner\/nyt\//)).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await button.tap();
    await page.getByText('Følges på denne enhed:').waitFor();
    await news.getByText('Intet nyt siden dit sidste besøg').waitFor();
    await page.goto(`${home}sag/26-1042/`);
    await button.tap();
    await page.getByText('Følges på denne enhed:').waitFor();
    await page.goto(home);
    await news.getByText('Intet nyt siden dit sidste besøg').waitFor();

    await publish();
    await page.reload();
    await news.getByText('6 nye siden dit sidste besøg').waitFor();
    // On the page of an item nothing of it is loaded.
    const before = asked.length;
    await page.goto(`${home}byraad/2026-03-24/punkt-2/`);
    expect(asked.slice(before).filter((path) => /device|start|nyt\//.test(path))).toEqual([]);

    await page.goto(`${home}abonner/#enhed`);
    await list.getByText('Rettet 30. marts 2026').first().waitFor();
    expect(await list.locator('h3').allInnerTexts()).toEqual(['Byrådet', 'Sag 26/1042']);
    expect(await list.getByText(/^\d nye,/).allInnerTexts()).toEqual([
      expect.stringMatching(/^6 nye, fulgt siden /),
      expect.stringMatching(/^2 nye, fulgt siden /),
    ]);
    // What has been shown is new no longer on other pages, and still so here for the day.
    await page.goto(home);
    await news.getByText('Intet nyt siden dit sidste besøg').waitFor();
    await page.goto(`${home}abonner/`);
    await list.getByText('6 nye').waitFor();

    // Where nothing can be loaded it is what was loaded before.
    expect(await accessibilityFaults(page)).toEqual([]);
    const index = '**/abonner/nyt/seneste.json';
    await page.route(index, (route) => route.fulfill({ json: { version: 9 } }));
    await page.reload();
    await list.getByText('Der kan ikke hentes nyt lige nu. Her står det, som blev').waitFor();
    expect(await list.getByText(/^\d nye,/).count()).toBe(2);
    await page.unroute(index);
    await context.setOffline(true);
    await list.getByRole('button', { name: 'Følg ikke længere: Sag 26/1042' }).tap();
    await list.getByText('Du følger ikke længere Sag 26/1042.').waitFor();
    expect(await list.locator('h3').allInnerTexts()).toEqual(['Byrådet']);
    await context.setOffline(false);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('button', { name: 'Gem i en fil' }).tap(),
    ]);
    const file = await readFile(await download.path());
    page.once('dialog', (dialog) => void dialog.accept());
    await list.getByRole('button', { name: 'Slet det hele' }).tap();
    await list.getByText('Du følger ikke noget på denne enhed endnu.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    const give = async (buffer: Buffer): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        list.getByRole('button', { name: 'Hent fra en fil' }).tap(),
      ]);
      await chooser.setFiles({ name: 'fil.json', mimeType: 'application/json', buffer });
    };
    await give(Buffer.from(file.toString().replaceAll('/byraad/', '//ond.dk/')));
    await list.getByText('Filen er ikke hentet: den er ikke gemt her fra').waitFor();
    await give(file);
    await list.getByText('Du følger nu 1 side.').waitFor();
    expect(await list.locator('h3').allInnerTexts()).toEqual(['Byrådet']);

    // What something else has left is not touched, and breaks nothing.
    await page.evaluate(() => localStorage.setItem('punkt-foelger:/referater/', '{"version":9}'));
    await page.goto(`${home}byraad/`, { waitUntil: 'load' });
    expect(await news.isVisible()).toBe(false);
    await page.goto(`${home}abonner/`);
    await list.getByText('kan ikke læses her').waitFor();
  });
});
