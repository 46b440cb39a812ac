/** What an editor is told of attachments besides numbers, and where nothing is to be told. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '../../src/attachments/inspect-attachment.ts';
import { writeZip } from '../import/formats/write-zip.ts';
import { ascii, exif, writeJpeg, xmp } from './write-image.ts';
import { numberCell, p, textCell, writeDocx, writeOdf, writeXlsx } from './write-office.ts';
import { drawn, writePdf } from './write-pdf.ts';

const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content));
const nothing = { numbers: [], hasPosition: false, unread: [] };

/** What is no number of a person, in the words of councils. */
const lookAlikes =
  'Sag 12/16033, KLE 00.01.00-P35-9-22, EAN 5798000123456, CVR 12345678, tlf. 43 68 68 68, konto 7045-0001234567, 1.234.567.890 kr., den 24.03.2026';

describe('nothing is told of', () => {
  it.each([
    ['a text', text(lookAlikes)],
    ['a document', writeDocx(p(lookAlikes))],
    [
      'a sheet',
      writeXlsx([
        textCell('Konto') + textCell('Beløb'),
        numberCell('3201901234') + numberCell('1234567890'),
      ]),
    ],
    ['a PDF', writePdf({ pages: [drawn(lookAlikes)] })],
    ['an empty page', writePdf({ pages: [drawn(lookAlikes), ''] })],
    ['a web page', text(`<!doctype html><style>p { color: #010190 }</style><p>${lookAlikes}`)],
    ['RTF', text(`{\\rtf1\\ansi\\rsid3101901234 ${lookAlikes}{\\pict 0101901234}}`)],
    ['a package', writeZip([{ name: 'a.txt', text: lookAlikes }])],
    [
      'a PDF in a package',
      writeZip([{ name: 'a.pdf', text: writePdf({ pages: [drawn(lookAlikes)] }) }]),
    ],
    [
      'a PDF with zeros and blanks behind',
      new Uint8Array(
        Buffer.concat([
          writePdf({ pages: [drawn(lookAlikes)] }),
          Buffer.alloc(99),
          Buffer.from('\n'),
        ]),
      ),
    ],
    [
      'a text about PDF',
      text(`Filen begynder med %PDF-1.7 og slutter med %%EOF. ${lookAlikes}`.padStart(1200)),
    ],
    [
      'numbers that programs give',
      writeDocx(
        `<w:p w:rsidR="01019012" w14:paraId="34010190"><w:drawing><wp:docPr id="0101901234" name="Billede 1"/><wp:posOffset>0101901234</wp:posOffset></w:drawing></w:p>${p('x')}`,
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await inspectAttachment(bytes)).toEqual(nothing);
  });
});

describe('who wrote it', () => {
  const core = (inner: string): Uint8Array =>
    writeDocx(p('Et referat'), {
      'docProps/core.xml': `<cp:coreProperties>${inner}</cp:coreProperties>`,
    });
  it.each([
    [
      'Word',
      core('<dc:creator>Anne Aagaard</dc:creator><cp:lastModifiedBy>Bo</cp:lastModifiedBy>'),
      { author: 'Anne Aagaard', lastEditor: 'Bo' },
    ],
    [
      'Word, of nobody',
      core('<dc:creator></dc:creator><cp:lastModifiedBy> </cp:lastModifiedBy>'),
      {},
    ],
    [
      'OpenDocument',
      writeOdf('<text:p>Et referat</text:p>', {
        'meta.xml':
          '<o><meta:initial-creator>Anne</meta:initial-creator><dc:creator>Bo</dc:creator></o>',
      }),
      { author: 'Anne', lastEditor: 'Bo' },
    ],
    [
      'PDF',
      writePdf({
        pages: [drawn('Et langt referat fra et aabent moede')],
        info: '/Author (Anne Aagaard)',
      }),
      { author: 'Anne Aagaard' },
    ],
    [
      'RTF',
      text('{\\rtf1{\\info{\\author Anne}{\\operator Bo}}Et referat}'),
      { author: 'Anne', lastEditor: 'Bo' },
    ],
    [
      'a file inside, which does not count',
      writeZip([{ name: 'a.docx', text: core('<dc:creator>Anne</dc:creator>') }]),
      {},
    ],
    [
      'a number instead of a name',
      core('<dc:creator>010190-1234</dc:creator>'),
      { author: '0101••-••••' },
    ],
  ])('%s', async (_, bytes, people) => {
    const { author, lastEditor } = await inspectAttachment(bytes);
    expect({ author, lastEditor }).toEqual({ author: undefined, lastEditor: undefined, ...people });
  });
});

describe('where a picture was taken', () => {
  it.each([
    ['EXIF', writeJpeg(exif([ascii(0x010e, 'Sti')], [55, 40, 12])), true],
    ['EXIF of zeros', writeJpeg(exif([], [0, 0, 0])), false],
    ['EXIF without', writeJpeg(exif([ascii(0x010e, 'Sti')])), false],
    ['XMP', writeJpeg(xmp('<r exif:GPSLatitude="55,40.1N"/>')), true],
    [
      'in a document',
      writeDocx(p('x'), { 'word/media/a.jpg': writeJpeg(exif([], [55, 40, 12])) }),
      true,
    ],
  ])('%s', async (_, bytes, hasPosition) => {
    expect(await inspectAttachment(bytes)).toMatchObject({ hasPosition });
  });
});

describe('not inspected', () => {
  const square = '100 100 300 300 re f';
  const cut = '<w:document><w:body><w:p><w:r><w:t>Et referat fra et møde';
  const many = Array.from({ length: 2001 }, (_, n) => ({ name: `${n}.txt`, text: 'x' }));
  const joined = (...files: readonly Uint8Array[]): Uint8Array =>
    new Uint8Array(Buffer.concat(files));
  const long = drawn('Et langt referat fra et moede');
  let nested: Uint8Array = text('x');
  for (let n = 0; n < 9; n++) nested = writeZip([{ name: 'a.zip', text: nested }]);
  it.each([
    ['an empty file', new Uint8Array(), [{ reason: 'empty' }]],
    [
      'a scanned PDF',
      writePdf({ pages: [drawn('Et langt referat fra et moede'), square, square] }),
      [{ reason: 'no-text', where: 'siderne 2-3' }],
    ],
    [
      'a scanned document',
      writeDocx('', { 'word/document.xml': '<w/>', 'word/media/a.emf': 'x' }),
      [{ reason: 'no-text' }],
    ],
    ['a picture', writeJpeg(), [{ reason: 'picture' }]],
    ['a damaged PDF', text('%PDF-1.7\nnothing'), [{ reason: 'damaged' }]],
    ['a damaged package', text('PK\u0003\u0004nothing'), [{ reason: 'damaged' }]],
    [
      'a document cut off',
      writeDocx('', { 'word/document.xml': cut }),
      [{ reason: 'damaged', where: 'document.xml' }],
    ],
    [
      'entities',
      writeDocx('', {
        'word/document.xml':
          '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w><t>Et referat fra et møde &a;</t></w>',
      }),
      [{ reason: 'entities', where: 'document.xml' }],
    ],
    [
      'two PDFs in one, with zeros behind',
      joined(writePdf({ pages: [long] }), writePdf({ pages: [long] }), new Uint8Array(9)),
      [{ reason: 'joined' }],
    ],
    [
      'a package behind a PDF, cut off',
      joined(writePdf({ pages: [long] }), writeDocx(p('x')).subarray(0, -30)),
      [{ reason: 'joined' }, { reason: 'damaged', where: '»den anden fil«' }],
    ],
    ['an archive of another kind', text("7z\u00BC\u00AF'\u001C"), [{ reason: 'unknown-format' }]],
    [
      'files in files',
      nested,
      [{ reason: 'too-nested', where: '»a.zip«, »a.zip«, »a.zip«, »a.zip«, »a.zip«' }],
    ],
    ['too many files', writeZip(many), [{ reason: 'too-large' }]],
  ])('%s', async (_, bytes, unread) => {
    expect((await inspectAttachment(bytes)).unread).toEqual(unread);
  });

  it('a bomb, long before it is unpacked', async () => {
    const zeros = deflateRawSync(Buffer.alloc(1024));
    const [head, tail] = zipped(zeros, 300 * 1024 * 1024);
    const { unread } = await inspectAttachment(new Uint8Array(Buffer.concat([head, zeros, tail])));
    expect(unread).toEqual([{ reason: 'too-large' }]);
  });
});

/** The parts of a ZIP around one packed file. */
function zipped(packed: Uint8Array, size: number): [Buffer, Buffer] {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(size, 18);
  common.writeUInt16LE(1, 22);
  const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from('a')]);
  const entry = Buffer.concat([
    ...[
      Buffer.from('PK\u0001\u0002'),
      Buffer.from([20, 0]),
      common,
      Buffer.alloc(14),
      Buffer.from('a'),
    ],
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(head.length + packed.length, 16);
  return [head, Buffer.concat([entry, end])];
}
