/** No word of a Word document is lost in silence: it is read, or the editor is told where it is not. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/import/formats/read-document.ts';
import type { ReadDocument } from '../../../src/import/source-line.ts';
import { docx, paragraph, run, type DocxParts } from './write-docx.ts';

async function read(parts: DocxParts): Promise<ReadDocument> {
  const document = await readDocument(docx(parts));
  if (typeof document === 'string') throw new Error(document);
  return document;
}

const bodyOf = (...paragraphs: string[]): DocxParts => ({
  body: paragraphs.map((content) => paragraph(content)).join(''),
});

const textsOf = ({ lines }: ReadDocument): unknown[] =>
  lines.map(({ text, list, table }) => table ?? (list ? `${list.mark} ${text}` : text));

const told = ({ losses, doubts }: ReadDocument): unknown[] => [
  ...doubts.map(({ kind, line, text }) => [kind, line, text]),
  ...(losses?.notes ?? []).map(({ kind, line, details }) => [kind, line, ...details]),
];

const mark = (type: string, data = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${data}</w:fldChar></w:r>`;
const code = (instruction: string): string =>
  `<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>`;
const field = (instruction: string, result: string, data = ''): string =>
  `${mark('begin', data)}${code(instruction)}${mark('separate')}${result}${mark('end')}`;
const removed = (text: string): string =>
  `<w:del w:id="1" w:author="N"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const added = (text: string): string => `<w:ins w:id="2" w:author="N">${run(text)}</w:ins>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const words = (...texts: string[]): string[] => texts.map((text) => cell(paragraph(run(text))));
const math = (content: string): string => `<m:oMath>${content}</m:oMath>`;
const sign = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

const form = (inside: string): string => `<w:ffData>${inside}</w:ffData>`;
const box = (inside: string): string => form(`<w:checkBox>${inside}</w:checkBox>`);

describe('what Word shows is read', () => {
  it.each<[string, string, string]>([
    ['a field that never ends', `${run('Se side')}${mark('begin')}${code('PAGEREF a')}`, 'Se side'],
    ['its result', field('PAGEREF a', run('7')), '7'],
    ['a field within a field', field('IF ', field('DATE', run('1. maj'))), '1. maj'],
    [
      'form boxes',
      `${field('FORMCHECKBOX', '', box('<w:checked/>'))}${run(' Ja ')}${field('FORMCHECKBOX', '', box('<w:default w:val="0"/>'))}${run(' Nej')}`,
      '☒ Ja ☐ Nej',
    ],
    [
      'a form list',
      field(
        'FORMDROPDOWN',
        '',
        form(
          '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Afvist"/><w:listEntry w:val="Godkendt"/></w:ddList>',
        ),
      ),
      'Godkendt',
    ],
    ['a button', field('MACROBUTTON Start Begynd her', ''), 'Begynd her'],
    ['a sign of Symbol', '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', '≥'],
    ['a sign of Wingdings', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'],
    ['text in Symbol', run('a \uF0A3 b', '<w:rFonts w:ascii="Symbol"/>'), 'α ≤ β'],
    ['exponents', `${run('250 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`, '250 m²'],
    ['a row of formula', math(sign('a+b')), 'a+b'],
    [
      'a control',
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('Byrådet')}</w:sdtContent></w:sdt>`,
      'Byrådet',
    ],
    ['words over others', `<w:r><w:ruby><w:rubyBase>${run('a')}</w:rubyBase></w:ruby></w:r>`, 'a'],
  ])('%s', async (_, content, text) => {
    const document = await read(bodyOf(content, run('Punkt 2')));
    expect(textsOf(document)).toEqual([text, 'Punkt 2']);
    expect(told(document)).toEqual([]);
  });

  it('italics of words, but not where all is in italics', async () => {
    const italic = run('Ikke realiseret', '<w:i/>');
    const { lines } = await read(bodyOf(`${run('Juni: ')}${italic}`, run('x'.repeat(20))));
    expect(lines[0]).toMatchObject({ italic: [{ start: 6, end: 21 }] });
    const all = await read(bodyOf(italic, run('Nej')));
    expect(all.lines[0]).not.toHaveProperty('italic');
  });

  it('a link in a footnote has the address of the footnotes', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const link = `<w:hyperlink r:id="l">${run('Loven')}</w:hyperlink>`;
    const document = await read({
      ...bodyOf(`${run('Se')}${reference}`),
      footnotes: `<w:footnote w:id="2">${paragraph(link)}</w:footnote>`,
      links: { l: 'https://a.dk/' },
      footnoteLinks: { l: 'https://b.dk/' },
    });
    expect(document.lines).toMatchObject([
      { text: 'Se¹' },
      { text: '¹ Loven', links: [{ start: 2, end: 7, url: 'https://b.dk/' }] },
    ]);
    expect(told(document)).toEqual([]);
  });

  it.each<[string, string, unknown]>([
    [
      'cells after a gap',
      row(words('Post', '2025', '2026')) + row(words('1', '2'), '<w:gridBefore w:val="1"/>'),
      [
        [
          ['Post', '2025', '2026'],
          ['', '1', '2'],
        ],
      ],
    ],
    [
      'numbers of rows in cells of their own',
      row([
        cell(paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
        ...words('Vej'),
      ]) +
        row([
          cell(paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')),
          ...words('Skole'),
        ]),
      [
        [
          ['1.', 'Vej'],
          ['2.', 'Skole'],
        ],
      ],
    ],
  ])('%s', async (_, rows, table) => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const document = await read({ body: `<w:tbl>${rows}</w:tbl>`, numbering });
    expect([textsOf(document), told(document)]).toEqual([table, []]);
  });

  it("Word's own numbers are counted as Word does", async () => {
    const level = (at: number, format: string, pattern: string, restart = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${restart}<w:lvlText w:val="${pattern}"/></w:lvl>`;
    const list = (id: number, levels: string): string =>
      `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
    const point = (id: number, at = 0): string =>
      paragraph(run('x'), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
    const document = await read({
      body: [
        point(1),
        point(1),
        point(2),
        point(3),
        point(3, 1),
        point(3),
        point(3, 1),
        point(4),
      ].join(''),
      numbering: [
        list(1, level(0, 'ordinal', '%1')),
        list(2, level(0, 'decimalZero', '%1')),
        list(
          3,
          level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'),
        ),
        list(4, level(0, 'cardinalText', '%1.')),
        ...[1, 2, 3, 4].map(
          (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
        ),
      ].join(''),
    });
    const numbers = ['1.', '2.', '01', '1.', '1)', '2.', '2)', '1.'];
    expect(textsOf(document)).toEqual(numbers.map((number) => `${number} x`));
    expect(told(document)).toEqual([['list-number', 8, '1.']]);
    expect(document.losses).toMatchObject({ isWhole: true });
  });
});

describe('what is not read is told, with its line', () => {
  const drawing = (inside: string, description = ''): string =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="x"${description}/>${inside}</wp:inline></w:drawing></w:r>`;
  const picture = '<pic:pic><a:blip r:embed="r9"/></pic:pic>';
  const seen = run('Godkendt.');

  it.each<[string, string, string[], unknown[]]>([
    [
      'struck words',
      `${run('500 kr.', '<w:strike/>')}${run(' 400 kr.')}`,
      ['500 kr. 400 kr.'],
      [['struck-through', 1, '500 kr.']],
    ],
    [
      'hidden words',
      seen + run(' Jens Hansen', '<w:vanish/>'),
      ['Godkendt.'],
      [['hidden-text', 1, 2]],
    ],
    [
      'hidden formulas',
      seen + math('<m:r><w:rPr><w:vanish/></w:rPr><m:t>Jens</m:t></m:r>'),
      ['Godkendt.'],
      [['hidden-text', 1, 1]],
    ],
    [
      'a formula with parts',
      math(`<m:f><m:num>${sign('a+b')}</m:num><m:den>${sign('2')}</m:den></m:f>`),
      ['(a+b)/2'],
      [['formula', 1, '(a+b)/2']],
    ],
    [
      'a change',
      `${run('Bevilget ')}${removed('250.000')}${added('350.000')}${run(' kr.')}`,
      ['Bevilget 350.000 kr.'],
      [
        ['tracked-change', 1, '350.000', 1],
        ['tracked-changes', undefined, 2],
      ],
    ],
    [
      'words that are moved away',
      `${seen}<w:moveFrom w:id="3">${run('Nej')}</w:moveFrom>`,
      ['Godkendt.'],
      [
        ['tracked-change', 1, '', 1],
        ['tracked-changes', undefined, 1],
      ],
    ],
    [
      'a picture',
      seen + drawing(picture, ' descr="9 for, 4 imod"'),
      ['Godkendt.'],
      [['graphic', 1, 'picture', '9 for, 4 imod', '']],
    ],
    [
      'a picture that says nothing',
      seen + drawing(picture),
      ['Godkendt.'],
      [['graphic', 1, 'picture', '', '']],
    ],
    [
      'a chart',
      seen + drawing('<c:chart r:id="kort"/>'),
      ['Godkendt.'],
      [['graphic', 1, 'chart', '', 'Stemmer A']],
    ],
    [
      'an object',
      `${seen}<w:r><w:object><v:shape alt="Budget"/></w:object></w:r>`,
      ['Godkendt.'],
      [['graphic', 1, 'object', 'Budget', '']],
    ],
    [
      'drawn letters',
      `${seen}<w:r><w:pict><v:shape><v:textpath string="UDKAST"/></v:shape></w:pict></w:r>`,
      ['Godkendt.'],
      [['graphic', 1, 'letters', '', 'UDKAST']],
    ],
    [
      'a sign nobody knows',
      `${seen}<w:r><w:sym w:font="Logo" w:char="F041"/></w:r>`,
      ['Godkendt.\uFFFD'],
      [['sign-unread', 1, 'Logo', 'F041']],
    ],
    [
      'changes of the formatting',
      run('Godkendt.', '<w:b/><w:rPrChange w:id="1"><w:rPr/></w:rPrChange>'),
      ['Godkendt.'],
      [['tracked-format', undefined, 1]],
    ],
    [
      'a comment',
      `${seen}<w:r><w:commentReference w:id="0"/></w:r>`,
      ['Godkendt.'],
      [['added-comment', 1, 'Er det rigtigt?']],
    ],
    [
      'a field that Word computes',
      seen + field('EQ \\f(1;2)', ''),
      ['Godkendt.'],
      [['field-unread', 1, 'EQ']],
    ],
    [
      'a control that is not filled in',
      `${seen}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik her.')}</w:sdtContent></w:sdt>`,
      ['Godkendt.'],
      [['placeholder', 1, 'Klik her.']],
    ],
  ])('%s', async (_, content, lines, notes) => {
    const document = await read({
      ...bodyOf(content),
      comments: `<w:comment w:id="0">${paragraph(run('Er det rigtigt?'))}</w:comment>`,
      charts: {
        kort: '<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a"><c:title><a:p><a:t>Stemmer</a:t></a:p></c:title><c:strCache><c:pt><c:v>A</c:v></c:pt></c:strCache></c:chartSpace>',
      },
    });
    expect(textsOf(document)).toEqual(lines);
    expect(told(document)).toEqual(notes);
  });

  it('a heading and its text in one paragraph are two lines', async () => {
    const level = '<w:outlineLvl w:val="1"/>';
    const text = `${run('beslutning', '<w:caps/>')}<w:r><w:br/></w:r>${run('Godkendt.')}`;
    const title = `${run('Ny vej')}<w:r><w:br/></w:r>${run('i byen')}`;
    const { lines } = await read({ body: paragraph(title, level) + paragraph(text, level) });
    expect(lines).toMatchObject([
      { text: 'Ny vej i byen', emphasis: { headingLevel: 2 } },
      { text: 'BESLUTNING', emphasis: { headingLevel: 2 } },
      { text: 'Godkendt.' },
    ]);
    expect(lines[2]).not.toHaveProperty('emphasis');
  });

  it('a footnote of a heading stands below what is under that', async () => {
    const level = '<w:outlineLvl w:val="0"/>';
    const document = await read({
      body: `${paragraph(`${run('1. Vej')}<w:r><w:footnoteReference w:id="2"/></w:r>`, level)}${paragraph(seen)}${paragraph(run('2. Sti'), level)}`,
      footnotes: `<w:footnote w:id="2">${paragraph(run('Se loven.'))}</w:footnote>`,
    });
    expect(textsOf(document)).toEqual(['1. Vej¹', 'Godkendt.', '¹ Se loven.', '2. Sti']);
    expect(told(document)).toEqual([]);
  });

  it.each<[string, string, string[] | string]>([
    [
      'a web page',
      '<html><body><p>Fra &oslash;konomi</p></body></html>',
      ['Godkendt.', 'Fra økonomi'],
    ],
    ['a text', 'Fra økonomi', ['Godkendt.', 'Fra økonomi']],
    ['another document', '{\\rtf1 Nej}', 'docx-chunks'],
  ])('a part that is %s', async (_, chunk, texts) => {
    const bytes = docx({
      body: `${paragraph(seen)}<w:altChunk r:id="del"/>`,
      chunks: { del: chunk },
    });
    const document = await readDocument(bytes);
    expect(typeof document === 'string' ? document : textsOf(document)).toEqual(texts);
  });

  it.each([
    ['', []],
    ['<w:titlePg/>', ['Gammelt hoved']],
  ])('the head of a first page that there is not is none: %j', async (properties, heads) => {
    const section = `<w:sectPr><w:headerReference w:type="first" r:id="header"/>${properties}</w:sectPr>`;
    const header = paragraph(run('Gammelt hoved'));
    const { noise } = await read({ body: paragraph(seen) + section, header });
    expect(noise.map(({ text }) => text)).toEqual(heads);
  });

  it('rows and cells that are removed', async () => {
    const document = await read({
      body: `<w:tbl>${row(words('Jens Hansen', 'x'), '<w:del w:id="1"/>')}${row([cell(paragraph(run('Ib')), '<w:cellDel w:id="2"/>'), ...words('Parti', 'Stemmer')])}${row(words('1', 'B', '9'))}</w:tbl>`,
    });
    expect(textsOf(document)).toEqual([
      [
        ['', 'Parti', 'Stemmer'],
        ['1', 'B', '9'],
      ],
    ]);
    expect(told(document)).toEqual([
      ['tracked-change', 1, '', 3],
      ['tracked-change', 1, '', 1],
      ['tracked-changes', undefined, 2],
    ]);
  });

  it('paragraphs that are joined', async () => {
    const document = await read({
      body:
        paragraph(run('Første '), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('anden.')),
    });
    expect(textsOf(document)).toEqual(['Første anden.']);
    expect(told(document)).toEqual([
      ['tracked-change', 1, '', 0],
      ['tracked-changes', undefined, 1],
    ]);
  });

  it('a table in a table is read as lines', async () => {
    const inner = `<w:tbl>${row(words('a', 'b'))}${row(words('c', 'd'))}</w:tbl>`;
    const document = await read({
      body: `<w:tbl>${row(words('Konto', 'Beløb'))}${row([...words('1'), cell(inner + paragraph(''))])}</w:tbl>`,
    });
    expect(textsOf(document)).toEqual([
      'Konto',
      'Beløb',
      '1',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(told(document)).toEqual([['nested-table', 1]]);
  });

  it('a footnote that nothing refers to', async () => {
    const document = await read({
      ...bodyOf(seen),
      footnotes: `<w:footnote w:id="2">${paragraph(run('Jens Hansen'))}</w:footnote>`,
    });
    expect(textsOf(document)).toEqual(['Godkendt.']);
    expect(told(document)).toEqual([['hidden-text', undefined, 2]]);
  });
});

describe('a second reading', () => {
  it('refuses what the first has not read', async () => {
    const document = await read(
      bodyOf(run('Godkendt.'), `<w:r><w:ukendt>${run('Nej, afvist.')}</w:ukendt></w:r>`),
    );
    expect(told(document)).toEqual([['texts-differ', undefined, 9, 0, ['Nej, afvist.']]]);
  });

  it('refuses text that has lost its element', async () => {
    const document = await read(bodyOf(run('Godkendt.'), ' Nej, ', '<w:r>afvist.</w:r>'));
    expect(told(document)).toEqual([['texts-differ', undefined, 9, 0, ['Nej,', 'afvist.']]]);
  });

  it('reads what stands for Word, where a choice is for other programs', async () => {
    const choice = `<mc:Choice Requires="fremtid">${run('Nej')}</mc:Choice>`;
    const fallback = `<mc:Fallback>${run('Godkendt.')}</mc:Fallback>`;
    const document = await read(
      bodyOf(`<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`),
    );
    expect([textsOf(document), told(document)]).toEqual([['Godkendt.'], []]);
  });

  it('reads entities, and nothing that stands for other programs', async () => {
    const alternative = `<mc:AlternateContent><mc:Choice>${run('Vej & sti')}</mc:Choice><mc:Fallback>${run('Nej')}</mc:Fallback></mc:AlternateContent>`;
    const document = await read(
      bodyOf(`${alternative}<!-- <w:t>a</w:t> --><w:r><w:t>&#xF8;l<![CDATA[ <og>]]></w:t></w:r>`),
    );
    expect([textsOf(document), told(document)]).toEqual([['Vej & stiøl <og>'], []]);
  });
});
