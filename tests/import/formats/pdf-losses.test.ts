/** No word of a PDF is lost in silence: it is read, or the page is told on which it is not. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import type { ReadDocument } from '../../../src/import/source-line.ts';
import { drawn, packed, writePdf, type PdfParts } from '../../attachments/write-pdf.ts';

const lines = [
  'Referat af ordinært møde i byrådet',
  'Punkt 1: Cykelsti ved skolen',
  'Forslaget blev vedtaget.',
].map((text) => text.replaceAll('å', '\\345').replaceAll('æ', '\\346').replaceAll('ø', '\\370'));

/** A page of three lines, with something under them and something over them. */
const page = (over = '', under = ''): string =>
  [under, ...lines.map((line, at) => drawn(line, 60, 780 - 20 * at)), over].join('\n');

const other = drawn('M\\370det sluttede klokken tyve.', 60, 500);

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

async function read(parts: Partial<PdfParts>): Promise<ReadDocument> {
  const document = await readDocument(writePdf({ pages: [page()], font, ...parts }));
  if (typeof document === 'string') throw new Error(document);
  return document;
}

const textOf = (document: ReadDocument): string => document.lines.map(({ text }) => text).join(' ');

const told = ({ losses }: ReadDocument): unknown[] =>
  (losses?.notes ?? []).map(({ kind, page: number, details }) => [kind, number, ...details]);

const whole =
  'Referat af ordinært møde i byrådet Punkt 1: Cykelsti ved skolen Forslaget blev vedtaget.';

/** A picture of four points, placed by `size`. */
const picture = packed(
  '\0\0\0\0',
  '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
);
const place = (size: string): string => `q ${size} cm /Im Do Q`;
const withPicture = { resources: '/XObject << /Im 20 0 R >>', others: [picture] };

describe('pictures and faults do not cut a page short', () => {
  it.each<[string, Partial<PdfParts>, unknown[]]>([
    [
      'a logo before the text',
      { pages: [page('', place('80 0 0 40 450 780'))], ...withPicture },
      [],
    ],
    [
      'a logo on every page',
      {
        pages: [page('', place('80 0 0 40 450 780')), `${place('80 0 0 40 450 780')} ${other}`],
        ...withPicture,
      },
      [],
    ],
    [
      'a picture within the text',
      { pages: [page('q 8 0 0 8 300 400 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q')] },
      [],
    ],
    [
      'a mask',
      {
        pages: [page('', place('80 0 0 40 450 780'))],
        resources: '/XObject << /Im 20 0 R >>',
        others: [
          packed('\0\0', '/Subtype /Image /Width 2 /Height 2 /ImageMask true /BitsPerComponent 1'),
        ],
      },
      [],
    ],
    [
      'a picture without a size',
      {
        pages: [page('', place('80 0 0 40 450 780'))],
        resources: '/XObject << /Im 20 0 R >>',
        others: [packed('\0', '/Subtype /Image')],
      },
      [],
    ],
    [
      'a large picture',
      { pages: [page(place('300 0 0 300 100 300'))], ...withPicture },
      [['picture', 1]],
    ],
    [
      'a reference to nothing',
      { pages: [page('', '/Fx Do')], resources: '/XObject << /Fx 90 0 R >>' },
      [['part-missing', 1]],
    ],
    ['unknown parameters', { pages: [page('', '/None gs /None cs 0 scn')] }, [['part-missing', 1]]],
    [
      'operators with the operands of others',
      { pages: [page('5 Tz 1 0 Tw')] },
      [['file-doubtful', undefined]],
    ],
    [
      'operators that do not exist',
      { pages: [page('', '1 0 xx yy')] },
      [['file-doubtful', undefined]],
    ],
  ])('%s', async (_, parts, notes) => {
    const document = await read(parts);
    expect(textOf(document)).toContain(whole);
    expect(told(document)).toEqual(notes);
  });

  it('text in forms within forms is read', async () => {
    const form = (content: string, resources: string): string =>
      packed(
        content,
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`,
      );
    const document = await read({
      pages: ['q 1 0 0 1 0 -5 cm /A Do Q'],
      resources: '/XObject << /A 20 0 R >>',
      others: [form('/B Do', '/XObject << /B 21 0 R >>'), form(page(), '/Font << /F 3 0 R >>')],
    });
    expect([textOf(document), told(document)]).toEqual([whole, []]);
  });

  it.each([
    ['has text before a font', `BT 60 500 Td (Vedtaget.) Tj ET ${page()}`, [['page-damaged', 1]]],
  ])('a page that %s refuses the document', async (_, content, notes) => {
    expect(told(await read({ pages: [content] }))).toEqual(notes);
  });
});

it('a font that cannot be read is missing for its own text only', async () => {
  const later = 'BT 60 500 Td (M\\370det sluttede.) Tj ET';
  const fonts = Array.from({ length: 31 }, () => '<< /Type /Font /Subtype /Type0 >>');
  const unused = await read({ pages: [`${page()} q /G 12 Tf Q ${later}`], others: fonts });
  expect([textOf(unused), told(unused)]).toEqual([`${whole} Mødet sluttede.`, []]);
  const used = await read({ pages: [`${page()} q /G 12 Tf ${later} Q ${later}`], others: fonts });
  expect([textOf(used), told(used)]).toEqual([
    `${whole} Mødet sluttede.`,
    [['font-missing', 1, 1]],
  ]);
});

const layer = {
  resources: '/Properties << /Lag 20 0 R >>',
  others: ['<< /Type /OCG /Name (Internt) >>'],
};
const off = '/OCProperties << /OCGs [20 0 R] /D << /OFF [20 0 R] >> >>';
const on = '/OCProperties << /OCGs [20 0 R] /D << /ON [20 0 R] >> >>';
const secret = (x = 60, y = 600): string => drawn('Klager: Jens Hansen', x, y);

it('a page that is not packed whole refuses the document', async () => {
  const bytes = Buffer.from(writePdf({ pages: [page(other.repeat(20))], font }));
  const start = bytes.indexOf('stream', bytes.indexOf('/FlateDecode'));
  for (const at of [20, 40, 60]) {
    const damaged = bytes.with(start + at, (bytes[start + at] ?? 0) ^ 8);
    expect(await readDocument(damaged)).toBe('pdf-damaged');
  }
});

it.each([
  ['an operator that shows a text is another', page().replace('Tj', 'Tk')],
  ['an operator that shows nothing has a text', page().replace('Tj', 'h')],
  ['a text has no end', page('BT /F 12 Tf 60 500 Td (Godkendt')],
])('where %s, the file may be damaged', async (_, content) => {
  const document = await read({ pages: [content] });
  expect(told(document)).toContainEqual(['file-doubtful', undefined]);
  expect(document.losses).toMatchObject({ isWhole: false });
});

it.each<[string, (file: string) => string]>([
  [
    'an object is not where the table says',
    (file) => file.replace('endobj', `endobj${' '.repeat(50)}`),
  ],
  ['a page is not shown', (file) => file.replace('/Type /Page /', '/Typf /Page /')],
  ['brackets are not balanced', (file) => file.replace('>>  >>  >>', '>>        ')],
])('where %s, the file may be damaged', async (_, damage) => {
  const file = Buffer.from(writePdf({ pages: [page(), other], font })).toString('latin1');
  const document = await readDocument(new Uint8Array(Buffer.from(damage(file), 'latin1')));
  expect(typeof document === 'string' ? document : told(document)).toContainEqual([
    'file-doubtful',
    undefined,
  ]);
});

it('a PDF whose beginning is damaged is no text', async () => {
  const file = Buffer.from(writePdf({ pages: [page()], font })).toString('latin1');
  const document = await readDocument(
    new Uint8Array(Buffer.from(file.replace('%PDF', '!QDF'), 'latin1')),
  );
  expect(typeof document === 'string' || textOf(document) === whole).toBe(true);
});

it('content in several parts, and a page without anything, are read', async () => {
  const document = await read({ pages: [page('[(Ved)]'), ''] });
  expect(told(document)).toEqual([['page-empty', 2]]);
  expect(document.losses).toMatchObject({ isWhole: true });
});

describe('text that nobody sees on the paper', () => {
  it.each<[string, Partial<PdfParts>, unknown]>([
    [
      'a layer that is off',
      { pages: [page(`/OC /Lag BDC ${secret()} EMC`)], catalogue: off, ...layer },
      ['hidden-layer', 1, 3],
    ],
    ['without colour', { pages: [page(`3 Tr ${secret()}`)] }, ['hidden-invisible', 1, 3]],
    ['white on white', { pages: [page(`1 g ${secret()}`)] }, ['hidden-invisible', 1, 3]],
    [
      'black on black',
      { pages: [page(`0 g 50 590 300 30 re f ${secret()}`)] },
      ['hidden-invisible', 1, 3],
    ],
    [
      'transparent',
      {
        pages: [page(`/Gs gs ${secret()}`)],
        resources: '/ExtGState << /Gs << /ca 0 >> >>',
      },
      ['hidden-invisible', 1, 3],
    ],
    [
      'smaller than a point',
      { pages: [page('BT /F 0.5 Tf 60 600 Td (Klager: Jens Hansen) Tj ET')] },
      ['hidden-invisible', 1, 3],
    ],
    [
      'under a black box',
      { pages: [page(`${secret()} 0 g 50 590 300 30 re f`)] },
      ['hidden-covered', 1, 3],
    ],
    [
      'under a white box',
      { pages: [page(`${secret()} 1 g 50 590 300 30 re f`)] },
      ['hidden-covered', 1, 3],
    ],
    [
      'under a thick line',
      { pages: [page(`${secret()} 14 w 50 604 m 350 604 l S`)] },
      ['hidden-covered', 1, 3],
    ],
    [
      'under a box that is an annotation',
      {
        pages: [page(secret())],
        page: '/Annots [20 0 R]',
        others: [
          '<< /Type /Annot /Subtype /Square /Rect [50 590 350 620] /F 4 /AP << /N 21 0 R >> >>',
          packed('0 g 0 0 300 30 re f', '/Type /XObject /Subtype /Form /BBox [0 0 300 30]'),
        ],
      },
      ['hidden-covered', 1, 3],
    ],
    [
      'marked to be taken out',
      {
        pages: [page(secret())],
        page: '/Annots [<< /Type /Annot /Subtype /Redact /Rect [50 590 350 620] >>]',
      },
      ['hidden-covered', 1, 3],
    ],
    [
      'under a picture',
      { pages: [page(`${secret()} ${place('300 0 0 30 50 590')}`)], ...withPicture },
      ['hidden-picture', 1, 3],
    ],
    ['beside the page', { pages: [page(secret(700))] }, ['hidden-outside', 1, 3]],
    [
      'outside the crop box',
      { pages: [page(secret(60, 100))], page: '/CropBox [0 200 595 842]' },
      ['hidden-outside', 1, 3],
    ],
    [
      'outside the clipped area',
      { pages: [page(`q 50 300 300 100 re W n ${secret()} Q`)] },
      ['hidden-outside', 1, 3],
    ],
  ])('%s is left out and told', async (_, parts, note) => {
    const document = await read(parts);
    expect(told(document)).toContainEqual(note);
    expect(JSON.stringify(document)).not.toMatch(/Jens|Hansen|Klager/);
    expect(document.losses).toMatchObject({ hidden: 3 });
    expect(textOf(document)).toBe(whole);
  });

  it('a word is hidden whole, if a part of it is', async () => {
    const document = await read({ pages: [page(`${secret()} 0 g 113 590 20 30 re f`)] });
    expect(told(document)).toEqual([['hidden-covered', 1, 1]]);
    expect(textOf(document)).toBe(`${whole} Klager: Hansen`);
  });

  it.each<[string, Partial<PdfParts>]>([
    ['white on a dark head', { pages: [page(`0 0 0.5 rg 50 590 300 30 re f 1 g ${secret()}`)] }],
    [
      'on a picture',
      { pages: [page(`${place('300 0 0 30 50 590')} 1 g ${secret()}`)], ...withPicture },
    ],
    ['in a frame', { pages: [page(`${secret()} 50 590 300 30 re 51 591 298 28 re f*`)] }],
    ['in a drawn frame', { pages: [page(`${secret()} 2 w 50 590 300 30 re S`)] }],
    ['underlined', { pages: [page(`${secret()} 60 598 110 1 re f`)] }],
    [
      'marked',
      {
        pages: [page(`${secret()} /Gs gs 1 1 0 rg 50 590 300 30 re f`)],
        resources: '/ExtGState << /Gs << /BM /Multiply >> >>',
      },
    ],
    [
      'on a layer that is on',
      { pages: [page(`/OC /Lag BDC ${secret()} EMC`)], catalogue: on, ...layer },
    ],
    ['in a clipped area', { pages: [page(`q 50 590 300 30 re W n ${secret()} Q`)] }],
  ])('text %s is read', async (_, parts) => {
    const document = await read(parts);
    expect([textOf(document), told(document)]).toEqual([`${whole} Klager: Jens Hansen`, []]);
  });
});

describe('letters', () => {
  /** A font whose second code has no letter, or one of no meaning. */
  const unnamed = (letter: string): string[] => [
    packed(
      `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
       1 beginbfchar <4E> <${letter}> endbfchar endcmap`,
    ),
  ];
  it.each(['E04E', 'FFFD'])('that a font gives as U+%s are told by word', async (letter) => {
    const document = await read({
      pages: [page(drawn('NEJ til Nordskoven', 60, 600).replace('/F', '/G'))],
      others: [
        ...Array<string>(30).fill('null'),
        `${font.slice(0, -2)} /ToUnicode 51 0 R >>`,
        ...unnamed(letter),
      ],
    });
    expect(textOf(document)).toBe(`${whole} \uFFFDEJ til \uFFFDordskoven`);
    expect(told(document)).toEqual([['unreadable-letters', 1, ['\uFFFDEJ', '\uFFFDordskoven']]]);
    expect(document.losses).toMatchObject({ unreadable: 2, isWhole: false });
  });

  it.each([0.4, 0.8, 1])('printed twice, %d points apart, count once', async (distance) => {
    const title = Array.from('Indstillingen').flatMap((letter, at) =>
      [0, distance].map((apart) => drawn(letter, 60 + 7 * at + apart, 600)),
    );
    expect(textOf(await read({ pages: [page(title.join(' '))] }))).toBe(`${whole} Indstillingen`);
  });

  it.each([
    ['(Arealet er 120 m) Tj /F 7 Tf 4 Ts (2) Tj', 'Arealet er 120 m²'],
    ['(Udgiften er 1.000) Tj /F 7 Tf 4 Ts (12) Tj', 'Udgiften er 1.00012'],
    ['(Note) Tj /F 7 Tf 4 Ts (12) Tj', 'Note¹²'],
    ['(H) Tj /F 7 Tf -3 Ts (2) Tj 0 Ts /F 12 Tf (O) Tj', 'H2O'],
  ])('%s are %s', async (shown, text) => {
    const content = page(`BT /F 12 Tf 60 600 Td ${shown} ET`);
    expect(textOf(await read({ pages: [content] }))).toBe(`${whole} ${text}`);
  });

  it('struck through are told where they stand', async () => {
    const text = drawn('Der bevilges 500.000 kr. 400.000 kr. i alt.', 60, 600);
    const { lines: found, doubts } = await read({
      pages: [page(`${text} 0.6 w 129 604 m 190 604 l S`)],
    });
    expect(doubts).toEqual([
      { kind: 'struck-through', page: 1, line: found.at(-1)?.number, text: '500.000 kr.' },
    ]);
  });
});

describe('what was added to a page', () => {
  const form = packed(
    'BT /F 11 Tf 2 5 Td (Tilf\\370jet) Tj ET',
    '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 3 0 R >> >>',
  );
  const annotation = (keys: string): Partial<PdfParts> => ({
    page: '/Annots [20 0 R]',
    others: [`<< /Type /Annot /Rect [60 560 260 580] /F 4 ${keys} >>`, form],
  });
  it.each([
    ['/Subtype /FreeText /Contents (7 for) /AP << /N 21 0 R >>', ['added-text', 1, '7 for']],
    ['/Subtype /Text /Contents (Husk at rette)', ['added-comment', 1, 'Husk at rette']],
    ['/Subtype /Stamp /AP << /N 21 0 R >>', ['added-stamp', 1, 'Tilføjet']],
    ['/Subtype /Ink /InkList [[1 1 2 2]]', ['added-drawing', 1, '']],
  ])('%s is told', async (keys, note) => {
    const document = await read(annotation(keys));
    expect([textOf(document), told(document)]).toEqual([whole, [note]]);
  });

  it('the value of a field is read where it stands', async () => {
    const field = '/Subtype /Widget /FT /Tx /T (navn) /V (Tilf\\370jet) /AP << /N 21 0 R >>';
    const document = await read({
      ...annotation(field),
      catalogue: '/AcroForm << /Fields [20 0 R] >>',
    });
    expect([textOf(document), told(document)]).toEqual([`${whole} Tilføjet`, []]);
  });

  it('the same stamp on every page is told once', async () => {
    const parts = annotation('/Subtype /Stamp /AP << /N 21 0 R >>');
    expect(told(await read({ ...parts, pages: [page(), other] }))).toHaveLength(1);
  });
});

describe('scanned pages', () => {
  const scan = place('595 0 0 842 0 0');

  it('one among others is told, and the others are read', async () => {
    const document = await read({ pages: [page(), scan, other, scan], ...withPicture });
    expect(textOf(document)).toBe(`${whole} Mødet sluttede klokken tyve.`);
    expect(told(document)).toEqual([
      ['page-without-text', 2],
      ['page-without-text', 4],
    ]);
    expect(document.losses).toMatchObject({ unread: 0.5, isWhole: false });
  });

  it('alone are no document, with a stamp on each neither', async () => {
    const stamped = [1, 2, 3].map(
      (n) => `${scan} ${drawn(`Sagsnr. 12/345 side ${n} af 3`, 60, 20)}`,
    );
    for (const pages of [[scan], stamped]) {
      const bytes = writePdf({ pages, font, ...withPicture });
      expect(await readDocument(bytes)).toBe('pdf-without-text');
    }
  });

  it.each([
    ['over', `${scan} BT 3 Tr /F 12 Tf 60 700 Td (Byr\\345det vedtog forslaget.) Tj ET`],
    ['under', `${drawn('Byr\\345det vedtog forslaget.')} ${scan}`],
    [
      'turned over',
      `${scan} BT 3 Tr /F 12 Tf 0 1 -1 0 300 100 Tm (Byr\\345det vedtog forslaget.) Tj ET`,
    ],
  ])('with recognised text %s the picture are read and told', async (_, content) => {
    const document = await read({ pages: [content], ...withPicture });
    expect(textOf(document)).toBe('Byrådet vedtog forslaget.');
    expect(told(document)).toEqual([['recognised', undefined, [1]]]);
  });
});
