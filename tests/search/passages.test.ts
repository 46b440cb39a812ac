import { describe, expect, test } from 'vitest';
import { readPassages } from '../../src/client/search/passages.ts';
import type { Segment } from '../../src/client/search/answer.ts';

type Section = [id: string, heading: string, ...blocks: string[]];

/** A record as the index stores it: a title, then sections; `found` are the words searched for. */
function read(sections: readonly Section[], ...found: string[]) {
  const words: string[] = [];
  const anchors = sections.map(([id, heading, ...blocks]) => {
    const location = words.length;
    words.push(...[heading, ...blocks].flatMap((block) => `${block}~`.split(' ')));
    return { id, text: `${heading}~`, location };
  });
  const scores = words.flatMap((word, place) =>
    found.some((part) => word.includes(part)) ? [[place, 1] as const] : [],
  );
  return readPassages({ content: words.join(' '), anchors }, new Map(scores));
}

/** Found words between brackets. */
const text = (segments: readonly Segment[]): string =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const item: Section[] = [
  ['_titel', 'Ny »cykelsti«', 'Indledende ord.'],
  [
    'baggrund',
    'Baggrund',
    'Stien er ønsket længe. Den bygges kl. 9 i maj (ved åen). Så er det nok.',
    'Et punkt uden punktum',
    'Sidste punkt om a~~b og skole~bygning',
  ],
  ['oekonomi', 'Økonomi og finansiering', 'Den koster 5 mio. kr. i alt.'],
  ['beslutning', 'Beslutning', 'Godkendt uden bemærkninger.'],
];

/** The first passage. */
const first = (...found: string[]): string =>
  text(read(item, ...found).passages[0]?.segments ?? []);

describe('the passages shown of a record', () => {
  test('begin with the sentence with what was searched for, grown by the sentences after it', () => {
    expect(first('maj', 'åen')).toBe(
      'Den bygges kl. 9 i [maj] (ved [åen]). Så er det nok. Et punkt uden punktum',
    );
    expect(read(item, 'maj').sections).toEqual([{ id: 'baggrund', heading: 'Baggrund' }]);
  });

  test('never run from a block without a full stop into the next, or from a section', () => {
    expect(first('uden punktum', 'punktum')).toBe('Et punkt uden [punktum]');
    expect(first('alt')).toBe('Den koster 5 mio. kr. i [alt].');
  });

  test('have no marks of the index, and those of the text', () => {
    expect(first('bygning')).toBe('Sidste punkt om a~b og [skolebygning]');
  });

  test('are one of each section that has a hit, the one with most first', () => {
    const { passages, sections } = read(item, 'Stien', 'Godkendt', 'uden', 'bemærk');
    expect(passages.map(({ section, segments }) => [section?.id, text(segments)])).toEqual([
      ['beslutning', '[Godkendt] [uden] [bemærkninger].'],
      ['baggrund', expect.stringMatching(/^\[Stien\]/)],
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['baggrund', 'beslutning']);
  });

  test('are the beginning of a section of which only the heading was found', () => {
    expect(first('finansiering')).toBe('Den koster 5 mio. kr. i alt.');
    expect(read(item, 'finansiering').sections.map(({ id }) => id)).toEqual(['oekonomi']);
  });

  test('are the decision where only the title was found, and else the first text', () => {
    const { passages, sections } = read(item, 'cykelsti');
    expect(passages).toEqual([
      {
        section: { id: 'beslutning', heading: 'Beslutning' },
        segments: [{ text: 'Godkendt uden bemærkninger.', hit: false }],
      },
    ]);
    expect(sections).toEqual([]);
    const agenda: Section[] = [
      ['_titel', 'Cykelsti'],
      ['indstilling', 'Indstilling', 'At stien anlægges.'],
    ];
    expect(text(read(agenda, 'Cykelsti').passages[0]?.segments ?? [])).toBe('At stien anlægges.');
  });

  test('may stand before the first heading, where there is no section to link to', () => {
    const { passages, sections } = read(item, 'Indledende');
    expect(passages.map(({ section }) => section)).toEqual([undefined]);
    expect(sections).toEqual([]);
  });

  test('name the sentence that was found, whole, and the words as they stand', () => {
    const { passages, words } = read(item, 'Så', 'det', 'alt', 'Den');
    expect(passages.map(({ sentence }) => sentence)).toEqual([
      'Så er det nok.',
      'Den koster 5 mio. kr. i alt.',
    ]);
    expect(words).toEqual(['Den', 'Så', 'det', 'alt']);
    expect(read(item, 'kr').words).toEqual(['kr']);
    expect(
      read(
        [
          ['_titel', 'Ny sti'],
          ['a', 'Sti', 'sti sti, sti'],
        ],
        'ti',
      ).words,
    ).toEqual(['sti', 'sti sti']);
  });

  test('are none where the item has no text', () => {
    // Those in a row are together, but not over the end of a block.
    expect(read([['_titel', 'Lukket punkt']])).toEqual({
      title: [{ text: 'Lukket punkt', hit: false }],
      words: [],
      passages: [],
      sections: [],
    });
  });

  test('of a long sentence are cut around the first hit', () => {
    const long = Array.from({ length: 100 }, (_, n) => `ord${n + 1}x`).join(' ');
    const { passages } = read(
      [
        ['_titel', 'T'],
        ['a', 'A', long],
      ],
      'ord60x',
    );
    const words = text(passages[0]?.segments ?? []).split(' ');
    expect(words[0]).toBe('…');
    expect(words[1]).toBe('ord50x');
    expect(words[11]).toBe('[ord60x]');
    expect(words.at(-2)).toBe('ord94x');
    expect(words.at(-1)).toBe('…');
  });

  test('leave markup in the words as the words it is', () => {
    const hostile: Section[] = [
      ['_titel', 'T'],
      ['a', 'A', '<img src=x onerror=alert(1)> her'],
    ];
    expect(read(hostile, 'img').passages[0]?.segments).toEqual([
      { text: '<', hit: false },
      { text: 'img', hit: true },
      { text: ' src=x onerror=alert(1)> her', hit: false },
    ]);
  });
});

test('the title has the words found in it marked, its punctuation left to it', () => {
  expect(text(read(item, 'cykelsti').title)).toBe('Ny »[cykelsti]«');
});
