/** Searching as a reader does: from any page, with filters and back, by number, below a path. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, phone, useSites } from './visit-site.ts';

const { visit } = useSites();

const status = (page: Page): Promise<string> => page.locator('#soegestatus').innerText();

const isInView = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

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
    // Words of the link are gone from the address, which names the section in the end.
    await page.waitForURL(`${home}chefforum/2012-11-20/punkt-3/#indstilling`);
    const marks = page.locator('.item-section mark');
    expect(new Set((await marks.allInnerTexts()).map((word) => word.toLowerCase()))).toEqual(
      new Set(['akutjob', 'akutjobbet', 'akutjob-ordningen']),
    );
    const sentence = page.getByText('leder informerer Center for Ledelse');
    await expect.poll(() => isInView(sentence)).toBe(true);

    const bar = page.getByRole('group', { name: 'Fundne ord' });
    const place = async (): Promise<number> => Number(/^\d+/.exec(await bar.innerText())?.[0]);
    await bar.getByRole('button', { name: 'Næste' }).click();
    const after = await place();
    await bar.getByRole('button', { name: 'Forrige' }).press('Enter');
    expect(await place()).toBe(after - 1);
    expect(await page.locator('mark[data-current]').count()).toBe(1);
    await page.reload();
    await expect.poll(() => marks.count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('mark').count()).toBe(0);
    expect(await bar.count()).toBe(0);

    await page.goBack();
    await expect.poll(() => focusedText(page)).toBe('Indstilling');
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

test('words of an attachment lead to it, and to its item, unless only items are searched', async () => {
  await visit('exampleUnderPath', desktop, async ({ page, home }) => {
    await page.goto(`${home}soeg/?q=gl%C3%A6der`);
    const found = '1 punkt fundet for »glæder«';
    await expect.poll(() => status(page)).toBe(found);
    const hit = page.locator('.hit');
    expect((await hit.innerText()).split(/\n+/)).toEqual([
      'hoeringssvar',
      'Bilag (tekst) · Punkt 2: Ny cykelsti langs Søndre Landevej · Byrådet · 24. marts 2026',
      'Høringssvar fra Søndre Skole: Vi glæder os til stien.',
    ]);
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['glæder']);
    const hrefs = await hit
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([
      '/referater/byraad/2026-03-24/bilag/hoeringssvar.txt',
      '/referater/byraad/2026-03-24/punkt-2/',
    ]);
    const box = page.getByRole('checkbox', { name: 'Søg også i bilag' });
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    await expect.poll(() => status(page)).toBe('Ingen punkter fundet for »glæder«');
    expect(new URL(page.url()).search).toBe('?q=gl%C3%A6der&uden=bilag');
    await page.goBack();
    await expect.poll(() => status(page)).toBe(found);
    await page.getByRole('checkbox', { name: 'Søg kun i beslutninger' }).check();
    await expect.poll(() => status(page)).toBe('Ingen punkter fundet for »glæder«');
    expect(await box.isDisabled()).toBe(true);
    expect(await page.locator('.search__about').innerText()).toContain(
      'Der søges også i teksten af 3 bilag (CSV, PDF, tekst).',
    );
  });
});

test('results come while one types, as one entry of the history, and are told once it is quiet', async () => {
  await visit('real', desktop, async ({ page, home }) => {
    await page.goto(`${home}soeg/`);
    const entries = (): Promise<number> => page.evaluate(() => history.length);
    const before = await entries();
    const lists: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/parts.json')) lists.push(request.url());
    });
    const field = page.locator('#soegeord');
    await field.pressSequentially('akutj');
    await field.pressSequentially('op', { delay: 400 });
    await expect.poll(() => status(page)).toBe('1 punkt fundet for »akutjob«');
    expect(await field.inputValue()).toBe('akutjop');
    expect(new URL(page.url()).search).toBe('?q=akutjop');
    expect(await entries()).toBe(before + 1);
    // The index is opened once, however many letters are typed.
    expect(lists).toHaveLength(1);
    const notes = page.locator('#soegenoter');
    expect(await notes.innerText()).toBe(
      'Viser resultater for »akutjob«. Søg i stedet efter »akutjop«.',
    );
    await expect
      .poll(() => page.getByRole('status').innerText())
      .toBe(`1 punkt fundet for »akutjob«. ${await notes.innerText()}`);
    await field.press('Enter');
    expect(await entries()).toBe(before + 1);

    await notes.getByRole('link', { name: '»akutjop«' }).press('Enter');
    await expect.poll(() => status(page)).toBe('Ingen punkter fundet for »akutjop«');
    expect(new URL(page.url()).search).toBe('?q=akutjop&ord=som-skrevet');
    expect(await notes.innerText()).toContain('Ordet »akutjop« står ingen steder');
    await notes
      .getByRole('link', { name: /^akutjob/ })
      .first()
      .click();
    await expect.poll(() => status(page)).toMatch(/^1 punkt fundet for »akutjob/);
    await page.goto(`${home}soeg/?q=akutjob&farve=r%C3%B8d`);
    await expect.poll(() => notes.innerText()).toContain('ikke bruger: farve.');
  });
});

test('the years are bars that filter, with a table; searches are kept where one asks for it', async () => {
  await visit('real', desktop, async ({ page, home }) => {
    await page.goto(`${home}soeg/`);
    const keep = page.getByRole('checkbox', { name: 'Husk mine søgninger i denne browser' });
    await keep.check();
    await page.goto(`${home}soeg/?q=budget`);
    const bar = page.getByRole('button', { name: '2020: 3 punkter' });
    await bar.press('Enter');
    await expect.poll(() => status(page)).toBe('3 punkter fundet for »budget«');
    expect(new URL(page.url()).search).toBe('?q=budget&aar=2020');
    expect(await bar.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('checkbox', { name: /^2020/ }).isChecked()).toBe(true);
    await page.getByText('Vis som tabel').click();
    expect(await page.getByRole('row', { name: '2012 1' }).count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Søg kun i beslutninger' }).check();
    await expect.poll(() => new URL(page.url()).search).toContain('&kun=beslutninger');

    await page.goto(`${home}soeg/`);
    const recent = page.locator('#seneste');
    expect(await recent.getByRole('link').allInnerTexts()).toEqual(['budget']);
    await recent.getByRole('button', { name: 'Slet »budget«' }).click();
    expect(await recent.getByRole('link').count()).toBe(0);
    await keep.uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('on a phone the filters open from the foot of the screen, and say how many are chosen', async () => {
  await visit('real', phone, async ({ page, home }) => {
    await page.goto(`${home}soeg/?q=budget`);
    const open = page.locator('#filtre > summary');
    await open.tap();
    const box = page.getByRole('checkbox', { name: /^2017/ });
    await box.check();
    expect(await isInView(open)).toBe(true);
    await page.getByRole('button', { name: 'Vis 2 punkter' }).tap();
    expect(await box.isVisible()).toBe(false);
    expect(await open.innerText()).toBe('Afgræns (1)');
  });
});

test('without a script the page says so, and leads to committees, years and cases', async () => {
  await visit('example', { ...desktop, javaScriptEnabled: false }, async ({ page, home }) => {
    await page.goto(`${home}soeg/?q=cykelsti`);
    expect(await page.locator('main').innerText()).toContain('står stadig i adressen');
    for (const name of ['Byrådet', '2026', 'Sager efter nummer']) {
      expect(await page.getByRole('main').getByRole('link', { name }).isVisible()).toBe(true);
    }
  });
});
