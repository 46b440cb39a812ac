/** What goes on from one page of a PDF to the next, beside what every page repeats. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import type { ReadDocument } from '../../../src/import/source-line.ts';
import { openBrowser } from '../../browser/open-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Prints the body of a page below a running head, and reads it. */
async function print(body: string): Promise<ReadDocument> {
  const page = await browser.newPage();
  try {
    const style =
      'body { font: 11pt/1.35 sans-serif; } section { break-before: page; } td, th { border: 1px solid; }';
    await page.setContent(`<!doctype html><html lang="da"><style>${style}</style>${body}</html>`);
    const document = await readDocument(
      await page.pdf({
        format: 'A4',
        displayHeaderFooter: true,
        headerTemplate: '<div style="font-size:8pt;margin:0 2cm">Teknik- og Miljøudvalget</div>',
        footerTemplate: '<span></span>',
        margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
      }),
    );
    if (typeof document === 'string') throw new Error(document);
    return document;
  } finally {
    await page.close();
  }
}

it('sentences that several pages begin with are no page head', async () => {
  const text =
    'Forvaltningen har udarbejdet et forslag til en ny plan for kommunen, som fremlægges til ' +
    'politisk behandling efter en høring blandt borgere, boligforeninger og erhvervsliv i området.';
  const sections = ['første', 'anden', 'tredje'].map(
    (name) => `<section><p>${text}</p><p>Den ${name} sag.</p></section>`,
  );
  const { lines, noise } = await print(sections.join(''));
  expect(lines.filter((line) => line.text === text)).toHaveLength(3);
  expect(noise.map((line) => line.text)).toEqual(Array(3).fill('Teknik- og Miljøudvalget'));
});

it.each([
  ['two pages', 60],
  ['three pages', 110],
])('a table over %s is one, and its head counts once', async (_, count) => {
  const rows = Array.from({ length: count }, (_row, n) => [`Vej ${n}`, `${n}.000 kr.`]);
  const cells = rows.map((row) => `<tr><td>${row.join('<td>')}`).join('');
  const table = `<table style="border-collapse:collapse"><thead><tr><th>Vej<th>Beløb</thead>${cells}</table>`;
  const { lines, noise } = await print(`<h1>Referat</h1><p>Før.</p>${table}<p>Efter tabellen.</p>`);
  expect(lines.map((line) => line.table ?? line.text)).toEqual([
    'Referat',
    'Før.',
    [['Vej', 'Beløb'], ...rows],
    'Efter tabellen.',
  ]);
  const [heads, pages] = ['Vej Beløb', 'Teknik- og Miljøudvalget'].map(
    (words) => noise.filter(({ text }) => text === words).length,
  );
  expect(heads).toBe((pages ?? 0) - 1);
});

it('the last row of a table alone on a page belongs to it', async () => {
  const { lines } = await print(
    `<style>table { border-collapse: collapse; }</style><p>Før.</p><table><tr><td>Veje<td>1.250
      <tr><td>Parker<td>900<tr style="break-before:page"><td>I alt<td>2.150</table><p>Efter.</p>`,
  );
  expect(lines.map((line) => line.table ?? line.text)).toEqual([
    'Før.',
    [
      ['Veje', '1.250'],
      ['Parker', '900'],
      ['I alt', '2.150'],
    ],
    'Efter.',
  ]);
});
