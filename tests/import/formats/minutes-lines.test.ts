/**
 * The lines of the minutes of the test fixtures, read from PDFs, Word documents and pages in several
 * layouts, and the meeting that comes of them.
 */
import type { List, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentsText } from '../../../src/import/formats/contents-text.ts';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import type { ReadDocument, SourceLine } from '../../../src/import/source-line.ts';
import type { Meeting } from '../../../src/minutes/model.ts';
import { openBrowser } from '../../browser/open-browser.ts';
import {
  fixtureMeeting,
  factLines,
  layouts,
  meetingFiles,
  meetingHtml,
  printMeeting,
} from './print-minutes.ts';
import { expectSameMeeting } from './same-meeting.ts';
import { writeWord } from './write-minutes.ts';

/** A line as it is compared: its words, and the list it is in; bullets of any form are one. */
type Line = Pick<SourceLine, 'text' | 'list'>;

const heading = (text: string): Line => ({ text });

/** The lines of a meeting that was printed with its contents list or without. */
function linesOf(meeting: Meeting, hasContents: boolean): Line[] {
  const contents = meeting.items.map(({ title }, index) =>
    // A final dot of the title's own is lost among those that lead to the page.
    heading(contentsText({ title: title.replace(/\.$/, ''), page: String(2 * index + 3) })),
  );
  return [
    ...factLines(meeting).map(heading),
    ...(hasContents ? [heading('Indholdsfortegnelse'), ...contents] : []),
    ...meeting.items.flatMap(({ number, title, caseNumbers, sections }) => [
      heading(`Punkt ${number}: ${title}`),
      ...caseNumbers.map(({ printed }) => heading(printed)),
      ...sections.flatMap((section) => [
        ...(section.heading === null ? [] : [heading(section.heading)]),
        ...blockLines(section.blocks, section.kind === 'attachments'),
      ]),
    ]),
  ];
}

function blockLines(blocks: readonly RootContent[], isPlain: boolean): Line[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'list') return [{ text: toString(block) }];
    const lines = listLines(block, 0);
    return isPlain ? lines.map(({ text }) => ({ text })) : lines;
  });
}

function listLines({ ordered, start, children }: List, level: number): Line[] {
  return children.flatMap((item, index) => {
    const [text, ...lists] = item.children;
    const mark = ordered === true ? `${(start ?? 1) + index}.` : '•';
    return [
      { text: text ? toString(text) : '', list: { mark, level } },
      ...lists.flatMap((list) => (list.type === 'list' ? listLines(list, level + 1) : [])),
    ];
  });
}

const compared = ({ text, list }: SourceLine): Line => ({
  text,
  ...(list && { list: { ...list, mark: /\d/.test(list.mark) ? list.mark : '•' } }),
});

/** The headings of a meeting, those within a section only where they are set as such. */
function headingsOf(meeting: Meeting, hasSmall: boolean): string[] {
  return [
    meeting.title,
    ...meeting.items.flatMap(({ number, title, sections }) => [
      `Punkt ${number}: ${title}`,
      ...sections.flatMap((section) => [
        ...(section.heading === null ? [] : [section.heading]),
        ...(hasSmall ? section.blocks.filter(({ type }) => type === 'heading') : []).map((block) =>
          toString(block),
        ),
      ]),
    ]),
  ];
}

const isSetApart = ({ emphasis }: SourceLine): boolean =>
  emphasis?.bold === true || emphasis?.headingLevel !== undefined;

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  const document = await readDocument(bytes);
  if (typeof document === 'string') throw new Error(document);
  return document;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A browser takes a second for each: every layout is tried with three or four of the five. */
const layoutsOf = (file: (typeof meetingFiles)[number]) =>
  Object.entries(layouts).filter((_, at) => at !== meetingFiles.indexOf(file) % 3);

describe.each(meetingFiles)('%s', (file) => {
  const meeting = fixtureMeeting(file);

  it.each(layoutsOf(file))('as PDF, %s', async (name, layout) => {
    const document = await read(await printMeeting(browser, meeting, layout));
    const { lines, noise } = document;
    expect(lines.map(compared)).toEqual(linesOf(meeting, 'contents' in layout));
    const setApart = lines.filter(isSetApart).map(({ text }) => text);
    expect(setApart).toEqual(headingsOf(meeting, true));
    const pages = lines.at(-1)?.page ?? 0;
    const repeated = Array.from({ length: pages }, (_, n) => n + 1).flatMap((page) => [
      ...(name === 'official'
        ? [{ page, text: 'Albertslund Kommune – Chefforum', reason: 'header' }]
        : []),
      {
        page,
        text: name === 'official' ? `Side ${page} af ${pages}` : String(page),
        reason: 'page-number',
      },
    ]);
    expect(noise).toEqual(name === 'plain' ? [] : repeated);
    expectSameMeeting(document, meeting);
  });

  it.each(['styles', 'bold'] as const)(
    'as a Word document with %s for headings',
    async (headings) => {
      const document = await read(writeWord(meeting, { headings, contents: true }));
      const { lines, noise } = document;
      expect(lines.map(compared)).toEqual(linesOf(meeting, true));
      const setApart = lines.filter(isSetApart).map(({ text }) => text);
      expect(setApart).toEqual(headingsOf(meeting, headings === 'styles'));
      expect(noise).toEqual([
        { text: 'Chefforum', reason: 'header' },
        { text: 'Side 1', reason: 'footer' },
      ]);
      expectSameMeeting(document, meeting);
    },
  );

  it('as a web page', async () => {
    const document = await read(Buffer.from(meetingHtml(meeting, layouts.official)));
    const { lines, noise } = document;
    expect(lines.map(compared)).toEqual(linesOf(meeting, true));
    expect(lines.filter(isSetApart).map(({ text }) => text)).toEqual(headingsOf(meeting, true));
    expect(noise).toEqual([]);
    expectSameMeeting(document, meeting);
  });
});
