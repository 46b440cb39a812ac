import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseWhole } from '../../src/minutes/markdown/markdown.ts';
import { readAroundWords } from '../../src/minutes/markdown/plain-blocks.ts';

/** What is left to the parser of a text. */
function leftOf(text: string): string[] {
  const left: string[] = [];
  readAroundWords(text, (stretch) => {
    left.push(stretch);
    return parseWhole(stretch);
  });
  return left;
}

const read = (text: string): Root => readAroundWords(text, parseWhole);

describe('what is plainly words is not left to the parser', () => {
  test.each<[string, string, string[]]>([
    ['a paragraph', 'Chefen indstiller,\nat § 3 & 4 (nr. 2) – "ja" – gælder.', []],
    ['a heading', '## Punkt 3: Økonomi & Stab\nDirekte under.', []],
    ['simple lists', '1. at det godkendes\n2. at 3. udkast drøftes\n\nOg:\n\n- Bilag 1', []],
    ['a number that begins no list', '2019 blev året.\n\n1.015 kr.', []],
    ['a list of one more mark', 'Ord.\n\n- a\n- **b**\n\nOrd.', ['- a\n- **b**\n\n']],
    ['a list that goes on', '- a\n\n- b\n\n  c\n\nOrd.', ['- a\n\n- b\n\n  c\n\n']],
    ['two kinds of list', '1. a\n2) b', ['1. a\n2) b']],
    ['a list in a paragraph', 'Ord:\n- a', ['Ord:\n- a']],
    ['a mark', 'Ord.\n\nEt *ord*.\n\nOrd.', ['Et *ord*.\n\n']],
    ['a table', 'a | b\n--|--\nc | d\n\nOrd.', ['a | b\n--|--\nc | d\n\n']],
    ['an entity', 'R&amp;D\n\nR&D', ['R&amp;D\n\nR&D']],
    ['HTML anywhere', 'Ord.\n\n<b>', ['Ord.\n\n<b>']],
    ['a fence anywhere', 'Ord.\n\n- ```\n\nOrd.', ['Ord.\n\n- ```\n\nOrd.']],
  ])('%s', (_, text, left) => {
    expect(leftOf(text)).toEqual(left);
    expect(read(text)).toEqual(parseWhole(text));
  });
});

describe('the tree is the one the parser makes of the whole text', () => {
  const fixtures = join(import.meta.dirname, '../fixtures');
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' });
  test.each(files.filter((file) => file.endsWith('.md')))('%s', (file) => {
    const text = readFileSync(join(fixtures, file), 'utf8').replace(/^---\n[^]*?\n---\n/, '');
    expect(read(text)).toEqual(parseWhole(text));
  });

  const line = fc.oneof(
    fc.constantFrom(
      ...[
        '',
        '',
        '',
        ' ',
        '\t',
        'Ord og ord.',
        'Nr. 1: a & b',
        '(a)',
        '»a«',
        '§ 3',
        'ord ',
        'ord  ',
      ],
      ...[
        '# A',
        '## Punkt 3: A',
        '### a #',
        '####### a',
        '#a',
        '# ',
        '#',
        '  # a',
        '##  a',
        '# 1. a',
      ],
      ...[
        '- a',
        '-  a',
        '- ',
        '-',
        '-a',
        '  - a',
        '* a',
        '+ a',
        '- - a',
        '- # a',
        '- 1. a',
        '    a',
      ],
      ...[
        '1. a',
        '1) a',
        '2. a',
        '0. a',
        '1.  a',
        '1234567890. a',
        '123456789. a',
        '1.a',
        '1.',
        '2019. a',
      ],
      ...[
        '> a',
        '>',
        '---',
        '***',
        '===',
        '--',
        ':-',
        '|a|',
        'a|b',
        '-|-',
        '|-|',
        ':--|',
        'a \\',
        '\\# a',
      ],
      ...[
        '**a**',
        'a_b',
        '_a_',
        '`a',
        '[a](b)',
        '[a]',
        '[a]: b',
        '![a](b)',
        'a ![',
        'R&D',
        '&amp;',
        '& a',
        '\u00A0',
        'a\u00A0',
        '\u00A0a',
      ],
      ...[
        '  a',
        '   - a',
        '\t- a',
        '- a\tb',
        'a\tb',
        'a: b',
        ': a',
        '~~a~~',
        'a\u2028b',
        '\uFEFFa',
        '1. \u00A0a',
        '# \u00A0',
      ],
      ...['<b>', '```'],
    ),
    fc.stringMatching(/^[a-zæ0-9 .)(#*_&>-]{0,8}$/),
  );
  const ending = fc.constantFrom('\n', '\n\n', '\n \n', '');
  test('of any lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ending), { maxLength: 9 }), (lines) => {
        const text = lines.flat().join('');
        expect(read(text)).toEqual(parseWhole(text));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000) },
    );
  });
});
