import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import type { Section } from '../../src/minutes/model.ts';
import { renderBlocks, renderSection, type RenderOptions } from '../../src/render/blocks.ts';

const html = (markdown: string, options?: RenderOptions): string =>
  renderBlocks(parseMarkdown(markdown).children, options);

/** What is asked for, the Markdown, the HTML. */
const plain: [string, string, string][] = [
  ['a paragraph', 'Sagen blev drøftet.', '<p>Sagen blev drøftet.</p>'],
  [
    'quotes, dashes and dots as they are',
    '"Børneby" - TR\'er ... ”så” –',
    '<p>"Børneby" - TR\'er ... ”så” –</p>',
  ],
  ['what looks like HTML', 'a \\<b> & c', '<p>a &lt;b> &amp; c</p>'],
  ['raw HTML is dropped', 'før\n\n<script>alert(1)</script>\n\nefter', '<p>før</p>\n<p>efter</p>'],
  ['raw HTML in a line is dropped', 'et <b>ord</b>', '<p>et ord</p>'],
  ['an image is dropped', 'et ![kort](kort.png) til', '<p>et  til</p>'],
  ['emphasis', '**Børneby** og _navn_', '<p><strong>Børneby</strong> og <em>navn</em></p>'],
  ['a hard break', 'Torvet 1\\\n9999 By', '<p>Torvet 1<br>\n9999 By</p>'],
  ['a tight list', '- et\n- to', '<ul>\n<li>et</li>\n<li>to</li>\n</ul>'],
  ['a list from three', '3. et\n4. to', '<ol start="3">\n<li>et</li>\n<li>to</li>\n</ol>'],
  ['a heading as deep as it is written', '#### Model 1', '<h4>Model 1</h4>'],
];

test.each(plain)('%s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test('headings are moved up, and never below the sixth level', () => {
  expect(html('#### Model 1', { headingShift: -1 })).toBe('<h3>Model 1</h3>');
  expect(html('###### Model 1', { headingShift: 2 })).toBe('<h6>Model 1</h6>');
});

test('the HTML is what the libraries of remark give', () => {
  const lines = [
    ...[
      '',
      'Ord & "ord".',
      '# A',
      '#### b',
      '- a',
      '- ',
      '  - b',
      '    1. c',
      '1. a',
      '2. b',
      '7) c',
    ],
    ...[
      '> q',
      '> - r',
      '---',
      '**a** b',
      '_c_ `d  e`',
      '`f',
      '<b>k</b>',
      '<div>',
      'l\\',
      'm  ',
      '&lt;',
    ],
    ...['```', 'code <x>', '   o', '     p', "TR'er"],
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 9 }), (chosen) => {
      const { children } = parseMarkdown(chosen.join('\n'));
      const entities = { useNamedReferences: true, omitOptionalSemicolons: false };
      const expected = toHtml(toHast({ type: 'root', children }), {
        characterReferences: entities,
      });
      expect(renderBlocks(children)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

describe('bare addresses', () => {
  test.each([
    [
      'Se https://eksempel.dk/a_b. Og',
      '<p>Se <a href="https://eksempel.dk/a_b">https://eksempel.dk/a_b</a>. Og</p>',
    ],
    ['www.eksempel.dk', '<p><a href="http://www.eksempel.dk">www.eksempel.dk</a></p>'],
    ['Skriv til a@b.dk', '<p>Skriv til <a href="mailto:a@b.dk">a@b.dk</a></p>'],
    ['jobnet.dk og 10:45', '<p>jobnet.dk og 10:45</p>'],
    ['[https://a.dk](https://b.dk)', '<p><a href="https://b.dk">https://a.dk</a></p>'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  test('stay text where nothing may be focused', () => {
    expect(html('www.eksempel.dk', { interactive: false })).toBe('<p>www.eksempel.dk</p>');
  });
});

describe('links', () => {
  const to = (url: string): RootContent[] => [
    {
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', value: 'x' }] }],
    },
  ];

  test.each([
    'https://eksempel.dk/?a=1',
    'http://eksempel.dk/',
    'mailto:post@eksempel.dk',
    'tel:+4599999999',
    '../punkt-2/',
    'bilag/notat.pdf',
    '#indstilling-1',
  ])('%s stays a link', (url) => {
    expect(renderBlocks(to(url))).toBe(`<p><a href="${url}">x</a></p>`);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//eksempel.dk/',
  ])('%j becomes its text', (url) => {
    expect(renderBlocks(to(url))).toBe('<p>x</p>');
  });

  test('an unsafe link is not resolved', () => {
    const resolveLink = (url: string): string => `/sted/${url}`;
    expect(renderBlocks(to('javascript:x'), { resolveLink })).toBe('<p>x</p>');
    expect(renderBlocks(to('bilag/x.pdf'), { resolveLink })).toBe(
      '<p><a href="/sted/bilag/x.pdf">x</a></p>',
    );
  });

  test('what leads nowhere keeps its words and their form', () => {
    expect(html('se [**notatet**](bilag/x.pdf)', { resolveLink: () => undefined })).toBe(
      '<p>se <strong>notatet</strong></p>',
    );
  });
});

describe('tables', () => {
  const table = '| Post | Kr. |\n|:-:|--:|\n| Veje | 5 |';
  const inner =
    '<table>\n<thead>\n<tr>\n<th scope="col" class="align-center">Post</th>\n' +
    '<th scope="col" class="align-right">Kr.</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
    '<td class="align-center">Veje</td>\n<td class="align-right">5</td>\n</tr>\n</tbody>\n</table>';
  const frame = (label: string): string =>
    `<div class="table-frame" role="region" tabindex="0" aria-label="${label}">${inner}</div>`;

  test('each scrolls in a frame named after its section', () => {
    expect(html(`${table}\n\nog\n\n${table}`, { label: 'Økonomi' })).toBe(
      `${frame('Tabel i Økonomi')}\n<p>og</p>\n${frame('Tabel 2 i Økonomi')}`,
    );
  });

  test('without a section to name it after', () => {
    expect(html(table)).toBe(frame('Tabel'));
  });

  test('words alone hold nothing that can be focused', () => {
    expect(html(`${table}\n\n[x](https://eksempel.dk)`, { interactive: false })).toBe(
      `${inner}\n<p>x</p>`,
    );
  });
});

describe('the points of a recommendation', () => {
  const section = (markdown: string, kind: Section['kind'] = 'recommendation'): Section => ({
    kind,
    heading: 'Indstilling',
    id: 'indstilling',
    blocks: parseMarkdown(markdown).children,
    attachments: [],
  });
  const link = (id: string, number: string): string =>
    `<a class="anchor" href="#${id}" aria-label="Link til punkt ${number} i indstillingen"></a>`;

  test('each has its id and a link to itself without text', () => {
    expect(renderSection(section('1. at a\n2. at b'))).toBe(
      `<ol>\n<li id="indstilling-1">at a${link('indstilling-1', '1')}</li>\n` +
        `<li id="indstilling-2">at b${link('indstilling-2', '2')}</li>\n</ol>`,
    );
  });

  test('in loose lists and before lists inside a point', () => {
    expect(renderSection(section('1. at a\n   - x\n'))).toBe(
      `<ol>\n<li id="indstilling-1">at a${link('indstilling-1', '1')}\n` +
        '<ul>\n<li>x</li>\n</ul>\n</li>\n</ol>',
    );
    expect(renderSection(section('1. at a\n\n   mere\n'))).toBe(
      `<ol>\n<li id="indstilling-1">\n<p>at a${link('indstilling-1', '1')}</p>\n` +
        '<p>mere</p>\n</li>\n</ol>',
    );
  });

  test('with the prefix of the item on a page that holds several', () => {
    expect(renderSection(section('4. at a'), { idPrefix: 'punkt-3-' })).toBe(
      '<ol start="4">\n<li id="punkt-3-indstilling-4">at a' +
        `${link('punkt-3-indstilling-4', '4')}</li>\n</ol>`,
    );
  });

  test('a number printed twice is told apart', () => {
    const html = renderSection(section('1. at a\n\nog\n\n1. at b'));
    expect(html).toContain(`<li id="indstilling-1">at a${link('indstilling-1', '1')}</li>`);
    expect(html).toContain(`<li id="indstilling-1-2">at b${link('indstilling-1-2', '1')}</li>`);
  });

  test('bullets and other sections have none', () => {
    expect(renderSection(section('- at a'))).toBe('<ul>\n<li>at a</li>\n</ul>');
    expect(renderSection(section('1. at a', 'statement'))).toBe('<ol>\n<li>at a</li>\n</ol>');
  });
});
