/**
 * What does not fit a page in a real browser when its reader has made something larger: WCAG 1.4.4 (text of
 * 200 %), 1.4.10 (320 px wide, which is what a page of 1280 px has at 400 %) and 1.4.12 (spacing of text).
 */
import type { Page } from 'playwright-core';

/** A reader's own spacing of text, as 1.4.12 has it. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

const twiceTheText = ':root { font-size: 200% !important }';

/** As long as the longest that committees have been called. */
const longWord = 'Specialundervisningskonsulentansættelsesforholdsbestemmelse';

/** Each fault and how it came; the page is changed by being looked at. */
export async function layoutFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const look = async (how: string, width: number, styles: string): Promise<void> => {
    await page.setViewportSize({ width, height: 740 });
    await wear(page, styles);
    faults.push(...(await misfits(page)).map((fault) => `${how}: ${fault}`));
  };
  await look('360 px, text of 200 %', 360, twiceTheText);
  await look('320 px, wide spacing', 320, spacing);
  await lengthenWords(page);
  await look('320 px, words of 60 letters', 320, '');
  return faults;
}

/** A style sheet of the script's own, which the policy of the page does not forbid. */
async function wear(page: Page, styles: string): Promise<void> {
  await page.evaluate((given) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(given);
    document.adoptedStyleSheets = [sheet];
  }, styles);
}

/** Begins every text that is content with a long word; tables have a frame that scrolls. */
async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate((word) => {
    const texts = 'main :is(h1, h2, h3, h4, dt, dd, p, li, summary, a)';
    for (const element of document.querySelectorAll(texts)) {
      const first = element.firstChild;
      if (element.closest('table') || !(first instanceof Text) || first.data.trim() === '')
        continue;
      first.data = `${word} ${first.data}`;
    }
  }, longWord);
}

/** What makes the page scroll sideways, and text that is cut off. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('body *')];
    const nameOf = ({ tagName, className, innerText }: HTMLElement): string =>
      `${tagName}.${className} ${innerText.trim().slice(0, 40)}`;
    const isWide =
      document.documentElement.scrollWidth > innerWidth
        ? all.filter(
            (each) =>
              each.getBoundingClientRect().right > innerWidth + 0.5 &&
              !each.closest('.table-frame, .sr-only'),
          )
        : [];
    const isCut = all.filter((each) => {
      const isWider = each.scrollWidth > each.clientWidth + 1;
      const isHigher = each.scrollHeight > each.clientHeight + 1;
      if (!(isWider || isHigher) || each.clientWidth < 3) return false;
      if (each.matches('input, .sr-only, .table-frame')) return false;
      const { overflowX, overflowY } = getComputedStyle(each);
      return (
        (isWider && ['hidden', 'clip'].includes(overflowX)) ||
        (isHigher && ['hidden', 'clip'].includes(overflowY))
      );
    });
    return [
      ...isWide.slice(-2).map((each) => `too wide ${nameOf(each)}`),
      ...isCut.map((each) => `cut ${nameOf(each)}`),
    ];
  });
}
