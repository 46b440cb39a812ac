/** XML as exports have it, broken or hostile, as a tree or the reason why not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeExport, readExport } from '../../../src/import/systems/read-export.ts';
import { readTree } from '../../../src/import/systems/read-tree.ts';
import { contentOf, textIn, valueAt } from '../../../src/import/systems/tree-parts.ts';
import * as exports from './examples.ts';

const read = (text: string) => readTree(Buffer.from(text));

const textOf = (bytes: Uint8Array): string => {
  const tree = readTree(bytes);
  return typeof tree === 'string' ? `!${tree}` : textIn(tree);
};

describe('readable all the same', () => {
  it.each([
    [
      'a mark of UTF-8, white space before the declaration',
      '\uFEFF\n<?xml version="1.0"?><a>ø</a>',
      'ø',
    ],
    ['form feeds, written and raw', '<a>1&#xC;2\f3&#12;</a>', '123'],
    ['other forbidden characters', '<a>1\u00012&#0;&#xFFFF;&#xD800;&#x1F;3</a>', '123'],
    ['line ends of all systems', '<a>1\r\n2\r3\n4&#13;5</a>', '1\n2\n3\n4\n5'],
    [
      'CDATA beside text and entities',
      '<a>&lt;p&gt;<![CDATA[<b>&nbsp;</b>]]>&#230;&amp;</a>',
      '<p><b>&nbsp;</b>æ&',
    ],
    [
      'a document type within CDATA',
      '<a><![CDATA[<!DOCTYPE html><p>x]]></a>',
      '<!DOCTYPE html><p>x',
    ],
    ['prefixes', '<e:a xmlns:e="x"><e:b>1</e:b></e:a>', '1'],
  ])('%s', (_, text, expected) => {
    expect(textOf(Buffer.from(text))).toBe(expected);
  });

  it('UTF-16 and Windows-1252', () => {
    expect(textOf(Buffer.from('\uFEFF<a>ærø</a>', 'utf16le'))).toBe('ærø');
    expect(textOf(Buffer.from('<a>børn på ærø</a>', 'latin1'))).toBe('børn på ærø');
  });

  it('names in any case, elements within a text as HTML, and where things stand', () => {
    const tree = read('<A>\n<Møde ID="1"/>\n<b>x <i t="&quot;">y</i>&lt;</b></A>');
    if (typeof tree === 'string') throw new Error(tree);
    expect(valueAt(tree, 'B', 'I')).toBe('y');
    expect(contentOf(tree)).toBe('\n<Møde id="1"></Møde>\n<b>x <i t="&quot;">y</i>&lt;</b>');
    expect(
      tree.children.filter((each) => typeof each !== 'string').map(({ line }) => line),
    ).toEqual([2, 3]);
  });
});

const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]><a>&j;</a>`;

describe('refused', () => {
  it.each([
    ['an entity that multiplies', laughs, 'xml-entities'],
    [
      'an entity from a file',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'xml-entities',
    ],
    [
      'an entity of a parameter',
      '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://eksempel.dk/p">%p;]><a/>',
      'xml-entities',
    ],
    ['a document type by itself', '<!DOCTYPE a SYSTEM "a.dtd"><a/>', 'xml-entities'],
    ['an entity that is none of XML', '<a>&nbsp;</a>', 'xml-entities'],
    ['a file that ends early', '<a><b>1</b>', 'xml-damaged'],
    ['elements without end', '<a>'.repeat(100_000), 'xml-deep'],
    ['elements within elements', '<a>'.repeat(200) + '</a>'.repeat(200), 'xml-deep'],
    ['two roots', '<a/><b/>', 'xml-damaged'],
    ['no XML', 'Referat', 'xml-damaged'],
  ])('%s', (_, text, reason) => {
    expect(read(text)).toBe(reason);
  });
});

it('more text than a meeting has is refused before anything is done with it', () => {
  const withText = (length: number) =>
    exports.sbsysAgenda({
      id: '1',
      items: exports.sbsysItem('a', '1', 'Lang', `<Indhold>${'x'.repeat(length)}</Indhold>`),
    });
  expect(readExport(Buffer.from(withText(8_000_000)))).toBe('xml-too-large');
  expect(readExport(Buffer.from(withText(1_000_000)))).toMatchObject({ system: 'SBSYS' });
});

it('tells the files of case systems from other XML', () => {
  const examples = [
    exports.acadre,
    exports.agendaManager,
    exports.edoc,
    exports.edocFujitsu,
    exports.sbsys,
  ];
  const names = examples.map((text) => {
    const found = readExport(Buffer.from(text));
    return typeof found === 'string' ? found : found.system;
  });
  expect(names).toEqual(['Acadre', 'AgendaManager', 'eDoc', 'eDoc (Fujitsu)', 'SBSYS']);
  for (const text of [...examples, exports.notification(true, '')]) {
    expect(mayBeExport(Buffer.from(text))).toBe(true);
  }
  expect(readExport(Buffer.from('<root><a/></root>'))).toBe('xml-unknown');
  expect(readExport(Buffer.from('<rss/>'))).toBe('xml-unknown');
  for (const text of [
    '<html><p>1</p></html>',
    '<?xml version="1.0"?><rss/>',
    '',
    'Referat <Meeting'.slice(0, 7),
  ]) {
    expect(mayBeExport(Buffer.from(text))).toBe(false);
  }
});

it('never throws, whatever becomes of a file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(exports.acadre, exports.agendaManager, exports.edoc, exports.edocFujitsu),
      fc.array(fc.tuple(fc.nat(4000), fc.nat(30), fc.string({ maxLength: 8 })), { maxLength: 4 }),
      (text, cuts) => {
        const changed = cuts.reduce(
          (rest, [at, length, put]) => rest.slice(0, at) + put + rest.slice(at + length),
          text,
        );
        readExport(Buffer.from(changed));
      },
    ),
    { numRuns: 60 },
  );
});
