/** Ways to what was decided for whoever has a number, a dead link, a keyboard or no JavaScript. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { desktop, useSites } from './visit-site.ts';

const { visit } = useSites();

test('the look-up on the home page leads to the case', async () => {
  await visit('real', desktop, async ({ page, home }) => {
    await page.goto(home);
    const field = page.getByLabel('Sagsnummer');
    await field.fill('12/16033');
    await field.press('Enter');
    await page.waitForURL(`${home}sag/12-16033/`);
  });
});

test('the error page has filled in what the address asked for', async () => {
  await visit('exampleUnderPath', desktop, async ({ page, home }) => {
    const lost = await page.goto(`${home}byraad/2026-03-25/ny-cykelsti/26-1042`);
    expect(lost?.status()).toBe(404);
    expect(await page.getByLabel('Sagsnummer').inputValue()).toBe('26/1042');
    await page.getByRole('link', { name: 'Til alle møder i Byrådet' }).waitFor();
    const search = page.getByRole('main').getByLabel('Søg i referater');
    expect(await search.inputValue()).toBe('ny cykelsti');
    await search.press('Enter');
    await page.getByRole('link', { name: 'Ny cykelsti langs Søndre Landevej' }).waitFor();
    expect(page.url()).toBe(`${home}soeg/?q=ny+cykelsti`);
  });
});

/** A node of the accessibility tree, as far as it is asked here. */
interface TreeNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** Roles that a screen reader leads to, and those that speak by themselves. */
const toldRoles = new Set(
  (
    'banner search navigation main article complementary contentinfo heading status ' +
    'DisclosureTriangle DisclosureTriangleGrouped'
  ).split(' '),
);

/** Each node of these roles with its name and state, in the order in which they are read. */
function told(nodes: readonly TreeNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tell = (node: TreeNode | undefined): string[] => {
    if (node === undefined) return [];
    const { ignored, role, name, properties = [], childIds = [] } = node;
    const states = properties
      .filter((state) => ['live', 'expanded', 'level'].includes(state.name))
      .map((state) => `${state.name} ${String(state.value.value)}`);
    const own = [`${role?.value ?? ''} ${name?.value ?? ''}`.trim(), ...states].join(', ');
    const isTold = !ignored && toldRoles.has(role?.value ?? '');
    return [...(isTold ? [own] : []), ...childIds.flatMap((id) => tell(byId.get(id)))];
  };
  return tell(nodes[0]);
}

/** What has the focus: its accessible name as far as it is text, and whether its focus can be seen. */
async function focused(page: Page): Promise<{ name: string; visible: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', visible: false };
    const { top, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.ariaLabel ?? element.innerText.trim(),
      visible:
        top >= 0 && bottom <= innerHeight && outlineStyle !== 'none' && outlineWidth !== '0px',
    };
  });
}

/** Whether all of an element is within the height of a desktop's window. */
async function isInView(element: Locator): Promise<boolean> {
  const { y = -1, height = 0 } = (await element.boundingBox()) ?? {};
  return y >= 0 && y + height <= desktop.viewport.height;
}

/** Presses Tab until what is called `name` has the focus. Every stop on the way must be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop.visible, `the focus on ${stop.name}`).toBe(true);
    if (stop.name === name) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** The first press of Tab on a page is the way past its head. */
async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await focused(page)).toEqual({ name: 'Gå til indhold', visible: true });
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
}

test('Tab and Enter alone lead from the home page to a decision', async () => {
  await visit('real', desktop, async ({ page, home }) => {
    const follow = async (name: string, address: string): Promise<void> => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
      await page.waitForURL(home + address);
    };
    await page.goto(home);
    await skipToContent(page);
    await follow('Chefforum', 'chefforum/');
    await skipToContent(page);
    await follow('Tirsdag den 20. november 2012', 'chefforum/2012-11-20/');
    await skipToContent(page);
    await follow('TCG - Akutjob-ordningen v. Mette Seneca Kløve', 'chefforum/2012-11-20/punkt-3/');
    await skipToContent(page);
    await follow('Beslutning', 'chefforum/2012-11-20/punkt-3/#beslutning');
    await expect.poll(() => isInView(page.locator('h2#beslutning'))).toBe(true);
  });
});

/** What of the page of an item may be much: sections, points, cases, subjects. */
const longItem = 'chefforum/2012-11-20/punkt-3/';

test('Tab leads from the top of an item to the next one, and stops once at a section', async () => {
  await visit('real', desktop, async ({ page, home }) => {
    await page.goto(home + longItem);
    const stops: string[] = [];
    const next = page.locator('a[rel=next]').first();
    const isNext = (): Promise<boolean> => next.evaluate((link) => link === document.activeElement);
    for (let presses = 1; presses <= 15 && !(await isNext()); presses++) {
      await page.keyboard.press('Tab');
      const { name, visible } = await focused(page);
      expect(visible, `the focus on ${name}`).toBe(true);
      stops.push(name);
    }
    expect(stops.slice(-2)).toEqual([
      'Punkt 2: TCG - Ny administrativ organisering v. Jette Runchel',
      'Punkt 4: TCG - Jobrotation v. Jan Eriksen',
    ]);
    const headings = await page
      .locator('.section-heading')
      .evaluateAll((all) =>
        all.map(
          (each) =>
            [...each.querySelectorAll('a, button, summary')].filter((stop) =>
              stop.checkVisibility(),
            ).length,
        ),
      );
    expect(headings).toEqual([1, 1, 1, 1, 1, 1]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${home}chefforum/2012-11-20/punkt-4/`);
  });
});

test('an item is told by its tree: where one is, what there is, what speaks', async () => {
  await visit('real', desktop, async ({ page, context, home }) => {
    await page.goto(home + longItem);
    const session = await context.newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: TreeNode[] };
    expect(told(nodes)).toEqual([
      'banner',
      'search',
      'navigation Brødkrumme',
      'main',
      'article',
      'navigation Punktet før og efter',
      'heading TCG - Akutjob-ordningen v. Mette Seneca Kløve, level 1',
      ...[
        ...['Baggrund', 'Økonomi og finansiering', 'Lovgrundlag', 'Personalekonsekvenser'],
        ...['Indstilling', 'Beslutning i Tværgående chefgruppe den 20-11-2012'],
      ].flatMap((heading) => [
        `heading ${heading}, level 2`,
        `DisclosureTriangleGrouped Henvis til afsnittet ${heading}, expanded false`,
      ]),
      'heading Henvis til punktet, level 2',
      'navigation Forrige og næste punkt',
      'complementary',
      'navigation På denne side',
      'navigation Punkter på mødet',
      'status, live polite',
      'status, live polite',
      'contentinfo',
      'navigation Om siden',
    ]);
    const words = 'Kommunaldirektøren godkendte indstillingerne.';
    expect(
      nodes.filter(
        ({ ignored, role, name }) =>
          !ignored && role?.value === 'StaticText' && name?.value === words,
      ),
    ).toHaveLength(1);
  });
});

test('without JavaScript every word can be read, and search says that it needs it', async () => {
  await visit('real', { ...desktop, javaScriptEnabled: false }, async ({ page, home }) => {
    await page.goto(`${home}chefforum/2012-11-20/punkt-3/`);
    const sections = page.locator('main section.item-section');
    expect(await sections.count()).toBe(6);
    for (const section of await sections.all()) expect(await section.isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toContain(
      'Kommunaldirektøren godkendte indstillingerne.',
    );
    await page.getByLabel('Henvis til afsnittet Baggrund').click();
    await page.getByRole('link', { name: 'Link til afsnittet Baggrund' }).click();
    await page.waitForURL(`${home}chefforum/2012-11-20/punkt-3/#baggrund`);
    // Nothing is offered that could not be done.
    expect(await page.locator('main button:visible').count()).toBe(0);

    await page.getByRole('banner').getByLabel('Søg i referater').fill('akutjob');
    await page.getByRole('banner').getByRole('button', { name: 'Søg' }).click();
    await page.waitForURL(`${home}soeg/?q=akutjob`);
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Søgningen kræver JavaScript');
    await main.getByRole('link', { name: 'alle sager' }).click();
    await main.getByRole('link', { name: '2012' }).click();
    await page.getByRole('link', { name: '12/16033' }).click();
    await page.waitForURL(`${home}sag/12-16033/`);
  });
});
