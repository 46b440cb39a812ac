/** Prints the minutes of the test fixtures to PDF in several layouts, with the browser of the tests. */
import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Browser } from 'playwright-core';
import { monthNames, weekdayName } from '../../../src/i18n/da-dates.ts';
import type { AgendaItem, Meeting } from '../../../src/minutes/model.ts';
import { readMeeting } from '../../../src/rules/read-meeting.ts';

export const meetingFiles = [
  'chefforum/2012-11-01.md',
  'chefforum/2012-11-20.md',
  'chefforum/2017-06-28.md',
  'chefforum/2020-06-18.md',
  'chefforum/2023-11-23.md',
] as const;

const folder = new URL('../../fixtures/albertslund/moeder/', import.meta.url);

const meetingText = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

export function fixtureMeeting(file: string): Meeting {
  const { meeting, problems } = readMeeting(meetingText(file), `moeder/${file}`);
  if (!meeting || problems.length > 0) throw new Error(`Cannot read ${file}`);
  return meeting;
}

/** The lines above the contents list, as the case system of these minutes prints them. */
export function factLines({ title, date, start = '', place = '' }: Meeting): string[] {
  const [year = '', month, day = ''] = date.split('-');
  const weekday = weekdayName(date);
  const printed = `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
  return [
    title,
    `Mødedato ${printed} d. ${day}. ${monthNames[Number(month) - 1] ?? ''} ${year} kl. ${start}`,
    `Mødested ${place}`,
  ];
}

export interface Layout {
  /** CSS for the whole document. */
  style: string;
  /** Whether words may be divided, at soft hyphens. */
  hyphenates?: boolean;
  /** Prints the contents list with dots that lead to page numbers. */
  contents?: boolean;
  /** Running header and footer, as Chromium's templates. */
  header?: string;
  footer?: string;
  margin: string;
}

const running = (words: string): string =>
  `<div style="font-size:8pt;width:100%;margin:0 2cm;text-align:center">${words}</div>`;

export const layouts = {
  /** As a text processor sets a short document. */
  plain: {
    style: `body { font: 11pt/1.35 'Open Sans'; } h1 { font-size: 16pt; } h2 { font-size: 13pt; }
      h3 { font-size: 12pt; } h4 { font-size: 11pt; }`,
    contents: true,
    margin: '2.5cm',
  },
  /** As a case system prints: contents over two pages, everything a page can repeat, two fonts. */
  official: {
    style: `body { font: 11pt/1.3 'DejaVu Serif'; text-align: justify; }
      h1, h2, h3, h4 { font-family: 'Open Sans'; text-align: left; }
      h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4 { font-size: 11pt; }
      .entry { margin: 0 0 3.2cm; } .contents { break-after: page; }`,
    hyphenates: true,
    contents: true,
    header: running('Albertslund Kommune – Chefforum'),
    footer: running('Side <span class="pageNumber"></span> af <span class="totalPages"></span>'),
    margin: '2.2cm',
  },
  /** A narrow page, indented first lines instead of room between paragraphs, small sub-headings. */
  narrow: {
    style: `body { font: 9.5pt/1.25 'DejaVu Serif'; } p { margin: 0; }
      p + p { text-indent: 1.5em; } li p { text-indent: 0; }
      h1, h2, h3, h4 { font-size: 10.5pt; margin: 1em 0 0.4em; } h4 { font-size: 9.5pt; }
      ul { list-style-type: '– '; }`,
    footer: running('<span class="pageNumber"></span>'),
    margin: '1.5cm 2cm',
  },
} satisfies Record<string, Layout>;

/** Prints a meeting; the bytes of the PDF. */
export async function printMeeting(
  browser: Browser,
  meeting: Meeting,
  layout: Layout,
): Promise<Buffer> {
  return printHtml(browser, meetingHtml(meeting, layout), layout);
}

async function printHtml(
  browser: Browser,
  html: string,
  { header, footer, margin }: Omit<Layout, 'style'>,
): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const [vertical = '', horizontal = vertical] = margin.split(' ');
    return await page.pdf({
      format: horizontal === vertical ? 'A4' : 'A5',
      displayHeaderFooter: header !== undefined || footer !== undefined,
      headerTemplate: header ?? '<span></span>',
      footerTemplate: footer ?? '<span></span>',
      margin: { top: vertical, bottom: vertical, left: horizontal, right: horizontal },
    });
  } finally {
    await page.close();
  }
}

/** The minutes as a page of HTML, in the order of a case system's export. */
export function meetingHtml(meeting: Meeting, { style, contents, hyphenates }: Layout): string {
  const [title = '', ...facts] = factLines(meeting);
  const body = [
    `<h1>${escape(title)}</h1>`,
    ...facts.map((fact) => `<p>${escape(fact)}</p>`),
    contents === true ? contentsHtml(meeting) : '',
    ...meeting.items.map(itemHtml),
  ].join('\n');
  const words = hyphenates === true ? divideWords(body) : body;
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${escape(title)}</title>
    <style>${style} .entry { display: flex; align-items: last baseline; } .entry :first-child { max-width: 85%; } .dots { flex: 1; overflow: hidden; white-space: nowrap; }
    </style><body>${words}</body></html>`;
}

function contentsHtml({ items }: Meeting): string {
  const entries = items.map(
    ({ title }, index) =>
      `<p class="entry"><span>${escape(title)}</span><span class="dots">${'.'.repeat(300)}</span><span>${2 * index + 3}</span></p>`,
  );
  return `<div class="contents"><p>Indholdsfortegnelse</p>${entries.join('\n')}</div>`;
}

function itemHtml({ number, title, caseNumbers, sections }: AgendaItem): string {
  return [
    `<h2>Punkt ${number}: ${escape(title)}</h2>`,
    ...caseNumbers.map(({ printed }) => `<p>${printed}</p>`),
    ...sections.flatMap(({ heading, blocks, kind }) => [
      heading === null ? '' : `<h3>${escape(heading)}</h3>`,
      // A case system prints one name of an attachment on each line.
      kind === 'attachments'
        ? toHtml(toHast({ type: 'root', children: blocks }))
            .replaceAll(/<\/?ul>/g, '')
            .replaceAll(/<(\/?)li>/g, '<$1p>')
        : toHtml(toHast({ type: 'root', children: blocks })),
    ]),
  ].join('\n');
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Puts soft hyphens into the long words between tags, two letters from either end. */
function divideWords(html: string): string {
  return html.replaceAll(/(<[^>]*>)|(?<!\p{L})\p{L}\p{Ll}{6,}(?!\p{L})/gu, (word, tag?: string) =>
    tag === undefined
      ? word.replaceAll(
          /(?<=\p{L}{2}[aeiouyæøå]|\p{L}{2}[nrst])(?=[bdfgklmnprstv][aeiouyæøå]\p{L})/giu,
          '\u00AD',
        )
      : tag,
  );
}
