/** Where a number of a person is found in an attachment: by format and place, and how the place is told. */
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '../../src/attachments/inspect-attachment.ts';
import { writeZip } from '../import/formats/write-zip.ts';
import { ascii, comment, exif, iptc, wide, writeJpeg, writePng, xmp } from './write-image.ts';
import {
  numberCell,
  p,
  textCell,
  writeDocx,
  writeOdf,
  writePptx,
  writeXlsx,
} from './write-office.ts';
import { drawn, packed, writePdf } from './write-pdf.ts';

const number = '010190-1234';
/** Without the dash, and without the check digit that would make it possible by itself. */
const bare = '0101901234';
const text = (content: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(content, encoding));
const page = drawn('Et referat fra et langt og aabent moede');
const wordXml = (inner: string): string => `<w:x xmlns:w="w">${inner}</w:x>`;
const joined = (...files: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(files));
const zipped = writeZip([{ name: 'a.txt', text: number }]);
/** Only who reads where its pieces stand finds this number. */
const inPieces = writePdf({
  pages: [page + drawn('-1234', 100, 300) + drawn('010190', 60, 300)],
});

const cases: Readonly<Record<string, readonly (readonly [string, string, Uint8Array])[]>> = {
  pdf: [
    ['the text', 'side 2', writePdf({ pages: [page, page + drawn(number, 50, 500)] })],
    [
      'a number in pieces',
      'side 1',
      writePdf({ pages: [page + drawn('-1234', 100, 300) + drawn('010190', 60, 300)] }),
    ],
    [
      'a column of a table',
      'side 1',
      writePdf({
        pages: [
          page +
            drawn('Navn', 50, 500) +
            drawn('CPR-nr.', 250, 500) +
            drawn('Bo', 50, 480) +
            drawn(bare, 250, 480),
        ],
      }),
    ],
    [
      'text under a black box',
      'side 1',
      writePdf({ pages: [`${page} ${drawn(number, 50, 500)} 0 0 0 rg 40 490 200 30 re f`] }),
    ],
    [
      'text without colour',
      'side 1',
      writePdf({ pages: [`${page} 3 Tr ${drawn(number, 50, 500)}`] }),
    ],
    ['text beside the page', 'side 1', writePdf({ pages: [page + drawn(number, 900, 900)] })],
    [
      'text on a page that is turned',
      'side 1',
      writePdf({ pages: [`${page} BT /F 12 Tf 0 1 -1 0 300 300 Tm (010190) Tj (-1234) Tj ET`] }),
    ],
    [
      'letters set apart',
      'side 1',
      writePdf({ pages: [`${page} 8 Tc ${drawn(number, 50, 500)}`] }),
    ],
    [
      'two pages',
      'siderne 1-2',
      writePdf({
        pages: [
          page + drawn('Ansoeger 010190-', 50, 50),
          drawn('1234 klager over det hele', 50, 800),
        ],
      }),
    ],
    [
      'a property',
      'egenskaber',
      writePdf({ pages: [page], info: `/Subject (Klage fra ${number})` }),
    ],
    [
      'a property in UTF-16',
      'egenskaber',
      writePdf({
        pages: [page],
        info: `/Title <FEFF${Buffer.from(number, 'utf16le').swap16().toString('hex')}>`,
      }),
    ],
    [
      'XMP',
      'egenskaber',
      writePdf({
        pages: [page],
        catalogue: '/Metadata 20 0 R',
        others: [
          packed(
            `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${number}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
            '/Type /Metadata /Subtype /XML',
          ),
        ],
      }),
    ],
    [
      'a comment',
      'kommentar eller felt på side 1',
      writePdf({
        pages: [page],
        page: '/Annots [20 0 R]',
        others: [
          `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Ring til ${number}) >>`,
        ],
      }),
    ],
    [
      'a field',
      'kommentar eller felt på side 1',
      writePdf({
        pages: [page],
        page: '/Annots [20 0 R]',
        catalogue: '/AcroForm << /Fields [20 0 R] >>',
        others: [
          `<< /Type /Annot /Subtype /Widget /FT /Tx /T (cpr) /V (${bare}) /Rect [0 0 9 9] >>`,
        ],
      }),
    ],
    [
      'a bookmark',
      'bogmærker',
      writePdf({
        pages: [page],
        catalogue: '/Outlines 20 0 R',
        others: [
          '<< /First 21 0 R /Last 21 0 R /Count 1 >>',
          `<< /Title (${number}) /Parent 20 0 R /Dest [5 0 R /Fit] >>`,
        ],
      }),
    ],
    [
      'spoken text',
      'skjult i filen',
      writePdf({ pages: [`${page} /Span << /ActualText (${number}) >> BDC EMC`] }),
    ],
    [
      'a file inside',
      '»notat.txt«, teksten',
      writePdf({
        pages: [page],
        catalogue: '/Names << /EmbeddedFiles << /Names [(notat) 20 0 R] >> >>',
        others: [
          '<< /Type /Filespec /F (notat.txt) /EF << /F 21 0 R >> >>',
          packed(number, '/Type /EmbeddedFile'),
        ],
      }),
    ],
    [
      'an earlier version',
      'en tidligere udgave i filen',
      writePdf({ pages: [page + drawn(number, 50, 500)], added: { 6: packed(page) } }),
    ],
    [
      'an object without use',
      'skjult i filen',
      writePdf({ pages: [page], others: [`<< /Note (${number}) >>`] }),
    ],
  ],
  docx: [
    ['the text', 'teksten', writeDocx(p(number))],
    ['a number in runs', 'teksten', writeDocx(p('010', '190-', '12', '34'))],
    [
      'a dash that stays on its line',
      'teksten',
      writeDocx('<w:p><w:r><w:t>010190</w:t><w:noBreakHyphen/><w:t>1234</w:t></w:r></w:p>'),
    ],
    [
      'hidden text',
      'teksten',
      writeDocx(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${number}</w:t></w:r></w:p>`),
    ],
    [
      'deleted text',
      'teksten',
      writeDocx(`<w:p><w:del><w:r><w:delText>${number}</w:delText></w:r></w:del></w:p>`),
    ],
    [
      'a number half deleted',
      'teksten',
      writeDocx(
        '<w:p><w:r><w:t>010190-</w:t></w:r><w:del><w:r><w:delText>1234</w:delText></w:r></w:del><w:ins><w:r><w:t>ukendt</w:t></w:r></w:ins></w:p>',
      ),
    ],
    [
      'a column of a table',
      'teksten',
      writeDocx(
        `<w:tbl><w:tr><w:tc>${p('Navn')}</w:tc><w:tc>${p('CPR-nr.')}</w:tc></w:tr><w:tr><w:tc>${p('Bo')}</w:tc><w:tc>${p(bare)}</w:tc></w:tr></w:tbl>`,
      ),
    ],
    [
      'a field divided',
      'teksten',
      writeDocx(
        '<w:p><w:r><w:instrText>MAIL 010190</w:instrText></w:r><w:r><w:instrText>-1234</w:instrText></w:r></w:p>',
      ),
    ],
    [
      'a content control',
      'teksten',
      writeDocx(
        `<w:sdt><w:sdtPr><w:alias w:val="CPR"/></w:sdtPr><w:sdtContent>${p(bare)}</w:sdtContent></w:sdt>`,
      ),
    ],
    [
      'alternative text',
      'teksten',
      writeDocx(`<w:p><w:drawing><wp:docPr id="1" descr="Brev fra ${number}"/></w:drawing></w:p>`),
    ],
    [
      'a comment',
      'kommentarer',
      writeDocx('', { 'word/comments.xml': wordXml(`<w:comment>${p(number)}</w:comment>`) }),
    ],
    [
      'a header',
      'sidehoved eller sidefod',
      writeDocx('', { 'word/header1.xml': wordXml(p(number)) }),
    ],
    ['a footnote', 'fodnoter', writeDocx('', { 'word/footnotes.xml': wordXml(p(number)) })],
    [
      'a property of its own',
      'egenskaber',
      writeDocx('', {
        'docProps/custom.xml': `<Properties><property name="CPR"><vt:lpwstr>${bare}</vt:lpwstr></property></Properties>`,
      }),
    ],
    [
      'data of another system',
      'egenskaber',
      writeDocx('', { 'customXml/item1.xml': `<sag><cpr>${bare}</cpr></sag>` }),
    ],
    [
      'a sheet inside',
      '»løn.xlsx«, ark »Løn«, række 1',
      writeDocx('', { 'word/embeddings/løn.xlsx': writeXlsx([textCell(number)]) }),
    ],
    [
      'a picture inside',
      '»image1.jpg«, billedets oplysninger',
      writeDocx('', { 'word/media/image1.jpg': writeJpeg(comment(number)) }),
    ],
    [
      'UTF-16',
      'teksten',
      writeDocx('', {
        'word/document2.xml': new Uint8Array(Buffer.from(`\uFEFF${wordXml(p(number))}`, 'utf16le')),
      }),
    ],
  ],
  xlsx: [
    ['a cell', 'ark »Løn«, række 2', writeXlsx([textCell('Navn'), textCell(number)])],
    [
      'a number without its zero',
      'ark »Løn«, række 2',
      writeXlsx([textCell('CPR'), numberCell('101901234')]),
    ],
    [
      'a number in powers of ten',
      'ark »Løn«, række 2',
      writeXlsx([textCell('Personnummer'), numberCell('1.01901234E8')]),
    ],
    [
      'a number shown with a dash',
      'ark »Løn«, række 1',
      writeXlsx([numberCell('101901234', 1)], {
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="000000\\-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      }),
    ],
    [
      'a head before its value',
      'ark »Løn«, række 1',
      writeXlsx([textCell('CPR:') + numberCell('101901234')]),
    ],
    [
      'halves in two columns',
      'ark »Løn«, række 2',
      writeXlsx([
        textCell('Fødselsdato') + textCell('Løbenr.'),
        textCell('010190') + textCell('1234'),
      ]),
    ],
    [
      'a shared text',
      'ark »Løn«, række 1',
      writeXlsx(['<c t="s"><v>0</v></c>'], {
        'xl/sharedStrings.xml': '<sst><si><r><t>010190</t></r><r><t>-1234</t></r></si></sst>',
      }),
    ],
    [
      'a shared text without a cell',
      'celler',
      writeXlsx([textCell('x')], {
        'xl/sharedStrings.xml': `<sst><si><t>${number}</t></si></sst>`,
      }),
    ],
    ['a formula', 'ark »Løn«, række 1', writeXlsx([`<c><f>"${number}"</f><v>0</v></c>`])],
    [
      'values kept of another table',
      'gemte data fra en anden tabel',
      writeXlsx([textCell('x')], {
        'xl/pivotCache/pivotCacheDefinition1.xml': `<d><cacheField name="CPR"><sharedItems><s v="${bare}"/></sharedItems></cacheField></d>`,
      }),
    ],
  ],
  pptx: [
    [
      'a slide',
      'dias 2',
      writePptx(`<a:p><a:r><a:t>010190</a:t></a:r><a:r><a:t>-1234</a:t></a:r></a:p>`),
    ],
    [
      'a hidden slide',
      'dias 2',
      writePptx(`<p:cSld show="0"><a:p><a:r><a:t>${number}</a:t></a:r></a:p></p:cSld>`),
    ],
    [
      'notes',
      'noter til dias 1',
      writePptx('<a:p><a:t>Skolen</a:t></a:p>', {
        'ppt/notesSlides/notesSlide1.xml': `<n><a:p><a:r><a:t>${number}</a:t></a:r></a:p></n>`,
      }),
    ],
  ],
  odf: [
    ['the text', 'teksten', writeOdf('<text:p>Skolen <text:span>010190</text:span>-1234</text:p>')],
    [
      'a sheet',
      'tabel »Løn«',
      writeOdf(
        `<table:table table:name="Løn"><table:table-row><table:table-cell><text:p>CPR</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value="101901234"><text:p>101901234</text:p></table:table-cell></table:table-row></table:table>`,
      ),
    ],
    [
      'a slide',
      'dias 3',
      writeOdf(`<draw:page draw:name="page3"><text:p>${number}</text:p></draw:page>`),
    ],
    [
      'a comment',
      'teksten',
      writeOdf(
        `<text:p>Skolen<office:annotation><dc:date>2026-03-24T10:00:00</dc:date><text:p>${number}</text:p></office:annotation></text:p>`,
      ),
    ],
    [
      'a property',
      'egenskaber',
      writeOdf('<text:p>Skolen</text:p>', {
        'meta.xml': `<m><dc:subject>${number}</dc:subject></m>`,
      }),
    ],
  ],
  text: [
    ['plain', 'teksten', text(`Klage fra ${number}`)],
    ['Windows-1252', 'teksten', text(`Frøen ${number}`, 'latin1')],
    [
      'a dash of Windows-1252',
      'teksten',
      text(`<?xml version="1.0" encoding="ISO-8859-1"?><sag>010190\u00961234</sag>`, 'latin1'),
    ],
    ['UTF-16 without a mark', 'teksten', text(`Klage fra ${number}`, 'utf16le')],
    ['a table of values', 'teksten', text('Navn;CPR;Beløb\nBo;101901234;5\n')],
    ['a table with quotes', 'teksten', text(`"Navn","CPR"\n"Bo, Ib","${bare}"\n`)],
    ['packed', '»pakket fil«, teksten', new Uint8Array(gzipSync(number))],
    ['XML', 'teksten', text(`<?xml version="1.0"?><sag><cpr>${bare}</cpr></sag>`)],
  ],
  html: [
    ['the text', 'teksten', text(`<!doctype html><p>010190<b>-1234</b>`)],
    ['a reference', 'teksten', text('<!doctype html><p>010190&#8211;1234')],
    ['not shown', 'teksten', text(`<!doctype html><p style="display:none">${number}`)],
    [
      'a comment',
      'alternativ tekst, felter og kode',
      text(`<!doctype html><p>x<!-- ${number} -->`),
    ],
    [
      'an attribute',
      'alternativ tekst, felter og kode',
      text(`<!doctype html><p data-cpr="${bare}">x`),
    ],
    [
      'a script',
      'alternativ tekst, felter og kode',
      text(`<!doctype html><script>var a = "${number}"</script>`),
    ],
    [
      'a table',
      'teksten',
      text(`<!doctype html><table><tr><th>Navn<th>CPR<tr><td>Bo<td>${bare}</table>`),
    ],
  ],
  rtf: [
    ['the text', 'teksten', text(`{\\rtf1\\ansi Klage fra {\\b 010190}-1234\\par}`)],
    ['a dash', 'teksten', text(`{\\rtf1\\ansi Klage fra 010190\\_1234\\par}`)],
    ['a dash by its byte', 'teksten', text(`{\\rtf1\\ansi Klage fra 010190\\'961234\\par}`)],
    ['deleted text', 'teksten', text(`{\\rtf1\\ansi Klage {\\deleted ${number}}\\par}`)],
    ['a property', 'egenskaber', text(`{\\rtf1{\\info{\\author ${number}}}Skolen\\par}`)],
  ],
  mail: [
    [
      'the head',
      'brevhoved',
      text(`From: a@b.dk\nSubject: =?utf-8?q?Klage_010190=2D1234?=\n\nHej`),
    ],
    [
      'a quoted text',
      'teksten',
      text(
        `MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n010190=\n-1234`,
      ),
    ],
    [
      'a file',
      '»notat.txt«, teksten',
      text(
        `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/octet-stream; name=notat.txt\nContent-Transfer-Encoding: base64\n\n${Buffer.from(number).toString('base64')}\n--x--`,
      ),
    ],
  ],
  image: [
    ['a comment', 'billedets oplysninger', writeJpeg(comment(number))],
    ['EXIF', 'billedets oplysninger', writeJpeg(exif([ascii(0x010e, number)]))],
    ['EXIF of Windows', 'billedets oplysninger', writeJpeg(exif([wide(0x9c9c, number)]))],
    ['XMP', 'billedets oplysninger', writeJpeg(xmp(`<dc:title>010190&#45;1234</dc:title>`))],
    ['IPTC', 'billedets oplysninger', writeJpeg(iptc(number))],
    ['PNG', 'billedets oplysninger', writePng('tEXt', number)],
    ['packed PNG', 'billedets oplysninger', writePng('zTXt', number)],
  ],
  zip: [
    ['a file', '»notat.txt«, teksten', writeZip([{ name: 'a/notat.txt', text: number }])],
    ['a name', 'filnavne og kommentar i pakken', writeZip([{ name: `${number}.txt`, text: 'x' }])],
    [
      'a document',
      '»brev.docx«, teksten',
      writeZip([{ name: 'brev.docx', text: writeDocx(p(number)) }]),
    ],
  ],
  other: [
    [
      'Word 97',
      'skjult i filen',
      new Uint8Array(
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.alloc(600),
          Buffer.from(`Klage fra ${number}`, 'utf16le'),
          Buffer.alloc(9),
        ]),
      ),
    ],
    [
      'bytes',
      'skjult i filen',
      new Uint8Array(
        Buffer.concat([
          Buffer.from([0, 1, 2]),
          deflateSync('x'),
          Buffer.from(`\0Klage fra ${number}\0`),
        ]),
      ),
    ],
  ],
  'another file': [
    [
      'a package behind a PDF',
      '»den anden fil«, »a.txt«, teksten',
      joined(writePdf({ pages: [page] }), zipped),
    ],
    [
      'a document behind a PDF',
      '»den anden fil«, teksten',
      joined(writePdf({ pages: [page] }), writeDocx(p(number))),
    ],
    [
      'a sheet behind a PDF',
      '»den anden fil«, ark »Løn«, række 2',
      joined(writePdf({ pages: [page] }), writeXlsx([textCell('CPR'), textCell(bare)])),
    ],
    [
      'a web page behind a PDF',
      '»den anden fil«, teksten',
      joined(writePdf({ pages: [page] }), text(`<!doctype html><p>${number}`)),
    ],
    [
      'a packed file behind a PDF',
      '»den anden fil«, »pakket fil«, teksten',
      joined(writePdf({ pages: [page] }), new Uint8Array(gzipSync(number))),
    ],
    [
      'a PDF before a PDF',
      '»den anden fil«, side 1',
      joined(inPieces, writePdf({ pages: [page] })),
    ],
    ['a PDF behind a document', 'side 1', joined(writeDocx(p('x')), inPieces)],
    [
      'a document before a PDF',
      '»den anden fil«, teksten',
      joined(writeDocx(p(number)), writePdf({ pages: [page] })),
    ],
    [
      'a PDF behind a long package',
      '»den anden fil«, side 1',
      joined(
        writeZip([
          { name: 'a.txt', text: drawn('x').repeat(99) },
          { name: 'b'.repeat(1500), text: 'x' },
        ]),
        inPieces,
      ),
    ],
    [
      'a document behind the head of a PDF',
      '»den anden fil«, teksten',
      joined(text('%PDF-1.7\n'), writeDocx(p(number))),
    ],
    [
      'a document behind a picture',
      '»den anden fil«, teksten',
      joined(writeJpeg(), writeDocx(p(number))),
    ],
    [
      'a document behind a web page',
      '»den anden fil«, teksten',
      joined(text('<!doctype html><p>x'), writeDocx(p(number))),
    ],
    [
      'a PDF behind RTF',
      '»den anden fil«, side 1',
      joined(text(`{\\rtf1 Skolen${' '.repeat(1500)}}`), inPieces),
    ],
    [
      'a document in a stream of a PDF',
      '»vedhæftet fil«, teksten',
      writePdf({
        pages: [page],
        others: [packed(Buffer.from(writeDocx(p(number))).toString('latin1'))],
      }),
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', async (_name, where, bytes) => {
    const { numbers } = await inspectAttachment(bytes);
    expect(numbers.filter(({ certainty }) => certainty === 'certain')).toEqual([
      { certainty: 'certain', where, masked: '0101••-••••' },
    ]);
  });
});
