/** Text that stands side by side on part of a page, and what follows below it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import type { SourceLine } from '../../../src/import/source-line.ts';
import { wordsOf } from '../../../src/minutes/words/words.ts';
import { openBrowser } from '../../browser/open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Prints the body of a page, and reads its lines. */
async function print(style: string, body: string): Promise<SourceLine[]> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><html lang="da"><style>${style}</style>${body}</html>`);
    const document = await readDocument(await page.pdf({ format: 'A4', margin }));
    if (typeof document === 'string') throw new Error(document);
    return document.lines;
  } finally {
    await page.close();
  }
}

/** The words of lines and cells in their order. */
const wordsIn = (lines: readonly SourceLine[]): string[] =>
  lines.flatMap(({ text, table }) => wordsOf(table?.flat().join(' ') ?? text));

const margin = { top: '2cm', bottom: '2cm', left: '2.2cm', right: '2.2cm' };
const font = 'body { font: 11pt/1.35 sans-serif; }';

/** Sentences that are told from each other by numbers. */
const sentences = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, n) => `Forvaltningen har med naboerne drøftet forslag ${from + n} til en plan for området.`,
  ).join(' ');

const inItem = (columns: string): string =>
  `<h1>Referat</h1><h2>Punkt 1: Plan</h2><h3>Sagsfremstilling</h3>${columns}
  <h3>Beslutning</h3><p>Vedtaget.</p><h2>Punkt 2: Eventuelt</h2><h3>Beslutning</h3><p>Intet.</p>`;

const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>${sentences(4 + (n % 3), 10 * n)}</p>`).join('');

it.each([
  ['columns', 'div { columns: 2; }', `<div>${paragraphs(6)}</div>`],
  [
    'columns over pages',
    'div { columns: 2; text-align: justify; }',
    `<div>${paragraphs(21)}</div>`,
  ],
  ['three columns', 'div { columns: 3; }', `<div>${paragraphs(9)}</div>`],
  [
    'three columns over pages',
    'div { columns: 3; column-gap: 1cm; text-align: justify; }',
    `<div>${paragraphs(21)}</div>`,
  ],
  [
    'cells without rules',
    'td { width: 50%; padding: 6pt; vertical-align: top; }',
    `<table><tr><td>${sentences(7)}<td>${sentences(6, 10)}</table>`,
  ],
  [
    'boxes with headings',
    'div { display: flex; } section { width: 50%; padding-right: 1cm; }',
    `<div><section><h4>Fordele</h4><p>${sentences(6)}</p></section>
      <section><h4>Ulemper</h4><p>${sentences(5, 10)}</p></section></div>`,
  ],
  [
    'a box of few lines',
    'div { display: flex; } section { width: 50%; padding-right: 1cm; }',
    `<div><section><b>Fordele</b><br>${sentences(2)}</section>
      <section><b>Ulemper</b><br>${sentences(2, 10)}</section></div>`,
  ],
])('headings below %s follow them', async (_, style, columns) => {
  const body = inItem(columns);
  const printed = wordsOf(body.replaceAll(/<[^>]*>/g, ' '));
  expect(wordsIn(await print(`${font} ${style}`, body))).toEqual(printed);
});

const ruled = `${font} table { border-collapse: collapse; }
  td { border: 1px solid; padding: 4pt; width: 50%; vertical-align: top; }`;

it('a single row of ruled cells is a table', async () => {
  const cells = [sentences(2), sentences(3, 10)];
  const table = `<table><tr><td>${cells.join('<td>')}</table>`;
  const lines = await print(ruled, inItem(table));
  expect(lines.flatMap((line) => (line.table ? [line.table] : []))).toEqual([[cells]]);
});

it('a single line of ruled cells is none: it may be a heading', async () => {
  const lines = await print(ruled, '<table><tr><td>Punkt 1<td>Godkendelse</table><p>Godkendt.</p>');
  expect(lines.map(({ text }) => text)).toEqual(['Punkt 1 Godkendelse', 'Godkendt.']);
});
