/** What an attachment shows: by format, without what is not shown; and why it cannot be read. */
import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/attachments/shown/shown-text.ts';
import { writeZip } from '../import/formats/write-zip.ts';
import { writePng } from './write-image.ts';
import {
  numberCell,
  p,
  textCell,
  writeDocx,
  writeOdf,
  writePptx,
  writeXlsx,
} from './write-office.ts';
import { drawn, writePdf } from './write-pdf.ts';

const text = (content: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(content, encoding));
const wordHead = 'Referat fra mødet om den nye skole';
const odt = { mimetype: 'application/vnd.oasis.opendocument.text' };
const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' };
const odp = { mimetype: 'application/vnd.oasis.opendocument.presentation' };
const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
const sheets = (first: string): Record<string, string> => ({
  'xl/workbook.xml': `<workbook><sheets>${first}<sheet name="B" r:id="r1"/></sheets></workbook>`,
  'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1">${textCell('Skjult ark')}</row></sheetData></worksheet>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>',
});

describe('what is shown', () => {
  it.each<[string, Uint8Array, (string | [page: number, text: string])[]]>([
    [
      'a PDF by page',
      writePdf({
        pages: [drawn('Kommunen vil anlaegge en cykelsti.'), drawn('Stien koster 400 kroner.')],
      }),
      [
        [1, 'Kommunen vil anlaegge en cykelsti.'],
        [2, 'Stien koster 400 kroner.'],
      ],
    ],
    [
      'a Word document, as it is with all changes accepted',
      writeDocx(
        p('Ny ', 'bro') +
          run('<w:rPr><w:vanish/></w:rPr><w:t>Skjult</w:t>') +
          '<w:p><w:del><w:r><w:delText>Slettet</w:delText></w:r></w:del><w:ins><w:r><w:t>Indsat</w:t></w:r></w:ins></w:p>' +
          '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Celle</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>To</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
        { 'word/comments.xml': '<w:comments><w:comment>Kommentar</w:comment></w:comments>' },
      ),
      [wordHead, 'Ny bro', 'Indsat', 'Celle', 'To'],
    ],
    [
      'the words of a workbook',
      writeXlsx([textCell('Løn') + numberCell('45000'), textCell('Leje af\n hal')]),
      ['Løn', 'Leje af hal'],
    ],
    [
      'no sheet, row or column that is hidden',
      writeXlsx(['<c r="A1" t="inlineStr"><is><t>Vist</t></is></c>'], {
        ...sheets('<sheet name="A" state="hidden" r:id="r2"/>'),
        'xl/worksheets/sheet1.xml':
          '<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData>' +
          `<row r="1"><c r="A1" t="inlineStr"><is><t>Vist</t></is></c><c r="C1" t="inlineStr"><is><t>Skjult</t></is></c></row>` +
          `<row r="2" hidden="1">${textCell('Skjult række')}</row></sheetData></worksheet>`,
      }),
      ['Vist'],
    ],
    [
      'an OpenDocument text',
      writeOdf(
        '<office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles>' +
          '<office:body><text:tracked-changes><text:p>Slettet</text:p></text:tracked-changes>' +
          '<text:h>Plan</text:h><text:p>Ny<text:s/>skole<office:annotation><text:p>Kommentar</text:p></office:annotation> i <text:span text:style-name="T1">skjult </text:span>byen</text:p></office:body>',
        odt,
      ),
      ['Plan', 'Ny skole i byen'],
    ],
    [
      'an OpenDocument sheet',
      writeOdf(
        '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>' +
          '<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row>' +
          '<table:table-row table:visibility="collapse"><table:table-cell><text:p>Skjult</text:p></table:table-cell></table:table-row></table:table>' +
          '<table:table table:style-name="ta2"><table:table-row><table:table-cell><text:p>Skjult ark</text:p></table:table-cell></table:table-row></table:table>',
        ods,
      ),
      ['A'],
    ],
    [
      'a text, whose lines are joined where its program has broken them',
      text(
        'Svar\r\n\r\nVi har læst forslaget, og vi er alle enige i, at stien skal\nanlægges.\nVenlig hil\u00ADsen\n',
      ),
      [
        'Svar',
        'Vi har læst forslaget, og vi er alle enige i, at stien skal anlægges.',
        'Venlig hilsen',
      ],
    ],
    ['an old encoding', text('Høringssvar om åen', 'latin1'), ['Høringssvar om åen']],
    ['a table of values', text('navn;ort\nSkole;Åby\n'), ['navn;ort', 'Skole;Åby']],
  ])('%s', async (_, bytes, expected) => {
    const blocks = expected.map((each) =>
      typeof each === 'string' ? { text: each } : { page: each[0], text: each[1] },
    );
    expect(await shownText(bytes)).toEqual({ blocks, isCut: false });
  });
});

it('is cut where it is longer than is searched', async () => {
  const line = `${'ord '.repeat(2000)}\n\n`;
  const shown = await shownText(text(line.repeat(70)));
  if (typeof shown === 'string') throw new Error(shown);
  expect(shown.isCut).toBe(true);
  expect(shown.blocks.length).toBe(62);
});

it.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['blanks', text(' \n\n'), 'no-text'],
  ['a scanned PDF', writePdf({ pages: ['0 0 m 9 9 l S'] }), 'no-text'],
  ['a damaged PDF', text('%PDF-1.7\nnothing'), 'damaged'],
  ['a locked PDF', writePdf({ pages: [drawn('x')] }).slice(0, 60), 'damaged'],
  ['a damaged package', text('PK\u0003\u0004 nothing'), 'damaged'],
  [
    'an encrypted OpenDocument',
    writeOdf('x', { ...odt, 'META-INF/manifest.xml': '<m:encryption-data/>' }),
    'locked',
  ],
  ['slides', writePptx('<a:p><a:t>Dias</a:t></a:p>'), 'not-searched'],
  ['slides of OpenDocument', writeOdf('<text:p>Dias</text:p>', odp), 'not-searched'],
  ['another package', writeZip([{ name: 'a.txt', text: 'Indhold' }]), 'not-searched'],
  ['a picture', writePng('tEXt', 'x'), 'picture'],
  [
    'an old Word document',
    text('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'latin1'),
    'old-format',
  ],
  ['RTF', text('{\\rtf1 Hej}'), 'not-searched'],
  ['a web page', text('<!doctype html><html><p>Hej'), 'not-searched'],
  ['data', text('{"type":"FeatureCollection"}'), 'not-searched'],
  ['a mail', text('From: a@eksempel.dk\nTo: b@eksempel.dk\nSubject: Hej\n\nHej'), 'not-searched'],
  ['no text', new Uint8Array([1, 2, 3, 0, 5]), 'unknown-format'],
])('%s cannot be read, and it is said why', async (_, bytes, reason) => {
  expect(await shownText(bytes)).toBe(reason);
});
