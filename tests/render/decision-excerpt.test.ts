import { describe, expect, test } from 'vitest';
import type { RootContent } from 'mdast';
import { parseMarkdown, stringifyBlocks } from '../../src/minutes/markdown/markdown.ts';
import { readItem } from '../../src/minutes/outcome/index.ts';
import { decisionExcerpt, decisionSummary } from '../../src/render/decision-excerpt.ts';

const blocks = (markdown: string) => parseMarkdown(markdown).children;

const reading = (decision: RootContent[]) =>
  readItem({
    sections: [
      {
        kind: 'decision',
        heading: 'Beslutning',
        id: 'beslutning',
        blocks: decision,
        attachments: [],
      },
    ],
  });
const summary = (markdown: string) => decisionSummary(blocks(markdown), reading(blocks(markdown)));

/** A sentence of exactly `length` characters. */
const sentence = (length: number): string => `${'Ord '.repeat(length).slice(0, length - 2)}m.`;

describe('the excerpt at the top of an item', () => {
  const excerpt = (markdown: string): [string, boolean] => {
    const found = decisionExcerpt(blocks(markdown), reading(blocks(markdown)));
    return [stringifyBlocks(found.blocks).replaceAll('\\', ''), found.complete];
  };

  test('a short decision is whole', () => {
    expect(excerpt('Godkendt med bemærkninger:\n\n- en\n- to')).toEqual([
      'Godkendt med bemærkninger:\n\n- en\n- to',
      true,
    ]);
    expect(excerpt(sentence(420))).toEqual([sentence(420), true]);
  });

  test('a long one shows its first paragraph and its conclusion', () => {
    expect(excerpt(`Sagen blev drøftet.\n\n${sentence(400)}\n\nGodkendt.`)).toEqual([
      'Sagen blev drøftet.\n\n[…]\n\nGodkendt.',
      false,
    ]);
  });

  test('the mark stands where words are left out, and nowhere else', () => {
    expect(excerpt(`${sentence(300)}\n\n${sentence(200)}`)).toEqual([
      `${sentence(300)}\n\n${sentence(200)}`,
      true,
    ]);
    expect(excerpt(`${sentence(300)}\n\n${sentence(200)} ${sentence(100)}`)).toEqual([
      `${sentence(300)}\n\n${sentence(200)} […]`,
      false,
    ]);
  });

  test('a long paragraph is cut between sentences', () => {
    expect(excerpt(`${sentence(200)} ${sentence(90)} ${sentence(200)}`)).toEqual([
      `${sentence(200)} ${sentence(90)}\n\n[…]`,
      false,
    ]);
  });

  test('a paragraph that leads to a list brings as much of it as there is room for', () => {
    const list = [100, 100, 100, 100].map((length) => `- ${sentence(length)}`).join('\n');
    expect(excerpt(`Med bemærkninger:\n\n${list}`)).toEqual([
      `Med bemærkninger:\n\n- ${sentence(100)}\n- ${sentence(100)}\n\n[…]`,
      false,
    ]);
  });

  test('a long first point comes without the list in it', () => {
    expect(excerpt(`- Herunder:\n  - ${sentence(420)}\n- Andet`)).toEqual([
      '- Herunder:\n\n[…]',
      false,
    ]);
  });
});

describe('one or two sentences', () => {
  test.each([
    ['nothing', '', ''],
    ['a short decision', 'Godkendt. Ny sag følger.', 'Godkendt. Ny sag følger.'],
    ['a short list', 'Taget til efterretning om:\n\n- a\n- b', 'Taget til efterretning om: a · b'],
    [
      'the beginning and the conclusion',
      `Helle orienterede. Der var spørgsmål.\n\n- ${sentence(240)}\n\nTaget til efterretning. Tak.`,
      'Helle orienterede. […] Taget til efterretning. […]',
    ],
    [
      'a beginning that leads to a list',
      `Med bemærkninger:\n\n- Skal undersøges. Snart.\n- ${sentence(240)}`,
      'Med bemærkninger: Skal undersøges. […]',
    ],
    [
      'as many sentences of a long paragraph as fit',
      `${sentence(100)} ${sentence(100)} ${sentence(100)}`,
      `${sentence(100)} ${sentence(100)} […]`,
    ],
    ['a table is left out', '| a | b |\n|---|---|\n| 1 | 2 |\n\nGodkendt.', '[…] Godkendt.'],
  ])('%s', (_, markdown, expected) => {
    expect(summary(markdown)).toBe(expected);
  });

  test('a sentence without an end is cut at a word', () => {
    expect(summary('ord '.repeat(100))).toBe(`${'ord '.repeat(60).trimEnd()} […]`);
  });
});

describe('what carries the outcome is never left out', () => {
  const amendment = 'Et ændringsforslag fra SF blev forkastet.';
  const talk = sentence(250);

  test.each([
    [
      'the decision after a rejected amendment',
      `${amendment} ${talk} Indstillingen blev godkendt. ${talk}`,
      '[…] Indstillingen blev godkendt. […]',
    ],
    [
      'nor in a paragraph between others',
      `${amendment}\n\n${talk}\n\nUdsat.\n\n${talk}`,
      '[…] Udsat. […]',
    ],
    ['points', `${talk} Ad 1 godkendt. ${talk} Ad 2 udsat.`, '[…] Ad 1 godkendt. […] Ad 2 udsat.'],
    [
      'what was rejected',
      `${talk} SF foreslog en bro. ${talk} Forslaget blev forkastet. ${talk} Sagen blev udsat.`,
      '[…] SF foreslog en bro. […] Forslaget blev forkastet. […] Sagen blev udsat.',
    ],
    [
      'what was put to the vote',
      `${talk} Der blev stemt om Venstres forslag. Forkastet. ${talk}`,
      '[…] Der blev stemt om Venstres forslag. Forkastet. […]',
    ],
    [
      'what may change it',
      `Godkendt. ${talk} Finansieringen udsættes. ${talk}`,
      'Godkendt. […] Finansieringen udsættes. […]',
    ],
  ])('%s', (_, markdown, expected) => {
    expect(summary(markdown)).toBe(expected);
  });

  test('at the top of an item', () => {
    const decision = blocks(`${amendment}\n\n${talk}\n\nIndstillingen blev godkendt.\n\n${talk}`);
    const { blocks: shown, complete } = decisionExcerpt(decision, reading(decision));
    expect(stringifyBlocks(shown).replaceAll('\\', '')).toBe(
      '[…]\n\nIndstillingen blev godkendt.\n\n[…]',
    );
    expect(complete).toBe(false);
  });
});
