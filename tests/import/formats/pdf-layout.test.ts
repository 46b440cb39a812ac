/** What only the layout of a PDF tells: columns, the cells of tables, where links lead. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import type { SourceLine } from '../../../src/import/source-line.ts';
import { meetingWords, wordsOf } from '../../../src/minutes/words/words.ts';
import { openBrowser } from '../../browser/open-browser.ts';
import {
  fixtureMeeting,
  factLines,
  meetingFiles,
  printMeeting,
  type Layout,
} from './print-minutes.ts';

const columns: Layout = {
  style: `body { font: 9.5pt/1.3 'Open Sans'; columns: 2; column-gap: 1cm; }
    h1 { column-span: all; font-size: 15pt; } h2 { font-size: 12pt; } h3 { font-size: 10.5pt; }
    h4 { font-size: 9.5pt; }`,
  header: '<div style="font-size:8pt;width:100%;margin:0 2cm">Referat</div>',
  footer:
    '<div style="font-size:8pt;width:100%;text-align:center"><span class="pageNumber"></span></div>',
  margin: '2cm',
};

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function linesOf(bytes: Uint8Array): Promise<SourceLine[]> {
  const document = await readDocument(bytes);
  if (typeof document === 'string') throw new Error(document);
  return document.lines;
}

/** Prints the body of a page. */
async function print(style: string, body: string): Promise<SourceLine[]> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html><html lang="da"><style>${style}</style>${body}</html>`);
    return await linesOf(await page.pdf({ format: 'A4' }));
  } finally {
    await page.close();
  }
}

const numbered = ({ text, list }: SourceLine): string[] =>
  wordsOf(list && /\d/.test(list.mark) ? `${list.mark} ${text}` : text);

describe.each(meetingFiles)('%s in two columns', (file) => {
  it('is read column by column, with its headings', async () => {
    const meeting = fixtureMeeting(file);
    const lines = await linesOf(await printMeeting(browser, meeting, columns));
    const printed = [...factLines(meeting).flatMap(wordsOf), ...meetingWords(meeting)];
    // Where a line ends in `3-`, nobody can tell `3- sker` from `3-sker`.
    const undivided = (words: string[]) => words.join(' ').replaceAll('3- ', '3-').split(' ');
    expect(undivided(lines.flatMap(numbered))).toEqual(undivided(printed));
    const headings = meeting.items.map(({ number, title }) => `Punkt ${number}: ${title}`);
    expect(lines.filter(({ text }) => /^Punkt \d+:/.test(text)).map(({ text }) => text)).toEqual(
      headings,
    );
  });
});

const sentence =
  'Direktøren har i samarbejde med de berørte parter udarbejdet en plan for de kommende års indsats. ';
const address = 'https://www.retsinformation.dk/eli/lta/2012/1';
const body = `<h1>Regnskab</h1>
  <p>Se <a href="${address}">loven, som fylder mere end en enkelt linje i en smal spalte</a>, og
    <a href="mailto:a@b.dk">skriv</a>. ${sentence}</p>
  <table class="ruled"><tr><th>År<th>Beløb<tr><td>2012<td>-1.250<tr><td>2013<td></table>
  <p>${sentence.repeat(4)}</p>
  <table><tr><td>Udgift<td>2012<td>2013<tr><td>Løn<td>1.200<td>1.300<tr><td>Drift<td>200<td>-300</table>
  <p>${sentence.repeat(8)}</p>`;
const tables = `table { font: inherit; } td { padding: 0 1.5em; }
  .ruled { border-collapse: collapse; } .ruled td, .ruled th { border: 1px solid; padding: 1px; }`;

it.each([
  ['one column', 'body { font: 11pt serif; }'],
  ['two', 'body { font: 9pt sans-serif; columns: 2; } h1 { column-span: all; }'],
])('tables and links are whole in %s', async (_, style) => {
  const lines = await print(`${tables} ${style}`, body);
  expect(lines.map(({ text, table }) => table ?? text)).toEqual([
    'Regnskab',
    `Se loven, som fylder mere end en enkelt linje i en smal spalte, og skriv. ${sentence.trim()}`,
    // However narrow a cell is, its words are its own.
    [
      ['År', 'Beløb'],
      ['2012', '-1.250'],
      ['2013', ''],
    ],
    sentence.repeat(4).trim(),
    [
      ['Udgift', '2012', '2013'],
      ['Løn', '1.200', '1.300'],
      ['Drift', '200', '-300'],
    ],
    sentence.repeat(8).trim(),
  ]);
  expect(lines[1]?.links).toEqual([
    { start: 3, end: 63, url: address },
    { start: 67, end: 73, url: 'mailto:a@b.dk' },
  ]);
});

it('rows of long cells without rules are no columns', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, n) => `<tr><td>Handling ${n}: ${n % 2 ? sentence : ''}<td>${sentence.repeat(1 + (n % 3))}`,
  );
  const style = 'body { font: 11pt serif; } td { width: 50%; vertical-align: top; }';
  const lines = await print(style, `<table>${rows.join('')}</table>`);
  const text = lines.map((line) => line.text).join(' ');
  const places = rows.map((_, n) => text.indexOf(`Handling ${n}:`));
  const after = rows.map((_, n) => text.indexOf('kommende', places[n]));
  expect(places).not.toContain(-1);
  for (const [n, place] of places.slice(1).entries()) expect(after[n]).toBeLessThan(place);
});
