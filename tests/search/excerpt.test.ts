import { describe, expect, test } from 'vitest';
import { chooseExcerpt, markTitle } from '../../src/client/search/pagefind/excerpt.ts';
import type { Segment } from '../../src/client/search/search.ts';

/** A fragment as the index stores it: a title, then sections; `found` are the words searched for. */
function record(sections: [id: string, heading: string, text: string][], ...found: string[]) {
  const words: string[] = [];
  const anchors = sections.map(([id, heading, text]) => {
    const location = words.length;
    words.push(...`${heading}. ${text}`.trim().split(' '));
    return { element: 'h2', id, text: heading, location };
  });
  const weighted_locations = words.flatMap((word, location) =>
    found.some((part) => word.includes(part)) ? [{ location, balanced_score: 1 }] : [],
  );
  return { content: words.join(' '), anchors, weighted_locations };
}

/** Found words between brackets. */
const text = (segments: readonly Segment[]): string =>
  segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const item: [string, string, string][] = [
  ['_titel', 'Ny cykelsti', 'Indledende ord.'],
  [
    'baggrund',
    'Baggrund',
    'Stien er ønsket længe. Den bygges kl. 9 i maj (ved åen). Så er det nok.',
  ],
  ['oekonomi', 'Økonomi og finansiering', 'Den koster 5 mio. kr. i alt.'],
  ['beslutning', 'Beslutning', 'Godkendt uden bemærkninger.'],
];

describe('the excerpt shown for a result', () => {
  test('is the sentence with what was searched for, grown by the sentences after it', () => {
    const { segments, found } = chooseExcerpt(record(item, 'maj', 'åen'));
    expect(text(segments)).toBe('Den bygges kl. 9 i [maj] (ved [åen]). Så er det nok.');
    expect(found).toEqual([{ id: 'baggrund', heading: 'Baggrund' }]);
  });

  test('never runs from one section into the next', () => {
    const { segments } = chooseExcerpt(record(item, 'nok'));
    expect(text(segments)).toBe('Så er det [nok].');
  });

  test('is the sentence with the most hits; every section hit is linked, in the order of the item', () => {
    const { segments, found } = chooseExcerpt(record(item, 'Stien', 'Godkendt', 'uden'));
    expect(text(segments)).toBe('[Godkendt] [uden] bemærkninger.');
    expect(found.map(({ id }) => id)).toEqual(['baggrund', 'beslutning']);
  });

  test('is the beginning of a section of which only the heading was found', () => {
    const { segments, found } = chooseExcerpt(record(item, 'finansiering'));
    expect(text(segments)).toBe('Den koster 5 mio. kr. i alt.');
    expect(found.map(({ id }) => id)).toEqual(['oekonomi']);
  });

  test('is the decision where only the title was found', () => {
    const { segments, found, shown } = chooseExcerpt(record(item, 'cykelsti'));
    expect(text(segments)).toBe('Godkendt uden bemærkninger.');
    expect(found).toEqual([]);
    expect(shown).toEqual({ id: 'beslutning', heading: 'Beslutning' });
  });

  test('is the first text of an item without decision where only the title was found', () => {
    const agenda = record(
      [
        ['_titel', 'Cykelsti', ''],
        ['indstilling', 'Indstilling', 'At stien anlægges.'],
      ],
      'Cykelsti',
    );
    expect(chooseExcerpt(agenda)).toEqual({
      segments: [{ text: 'At stien anlægges.', hit: false }],
      found: [],
    });
  });

  test('may stand before the first heading, where there is no section to link to', () => {
    const { segments, found } = chooseExcerpt(record(item, 'Indledende'));
    expect(text(segments)).toBe('[Indledende] ord.');
    expect(found).toEqual([]);
  });

  test('is nothing where the item has no text', () => {
    const untold = record([['_titel', 'Lukket punkt', '']]);
    expect(chooseExcerpt(untold)).toEqual({ segments: [], found: [] });
  });

  test('of a long sentence is cut around the first hit', () => {
    const long = Array.from({ length: 100 }, (_, n) => `ord${n + 1}x`).join(' ');
    const { segments } = chooseExcerpt(
      record(
        [
          ['_titel', 'T', ''],
          ['a', 'A', long],
        ],
        'ord60x',
      ),
    );
    const words = text(segments).split(' ');
    expect(words[0]).toBe('…');
    expect(words[1]).toBe('ord50x');
    expect(words[11]).toBe('[ord60x]');
    expect(words.at(-2)).toBe('ord94x');
    expect(words.at(-1)).toBe('…');
  });

  test('leaves markup in the words as the words it is', () => {
    const hostile = record(
      [
        ['_titel', 'T', ''],
        ['a', 'A', '<img src=x onerror=alert(1)> her'],
      ],
      'img',
    );
    expect(chooseExcerpt(hostile).segments).toEqual([
      { text: '<', hit: false },
      { text: 'img', hit: true },
      { text: ' src=x onerror=alert(1)> her', hit: false },
    ]);
  });
});

describe('the title of a result', () => {
  test('has the words found in it marked, its punctuation left to it', () => {
    const { weighted_locations } = record(item, 'cykelsti');
    const title = markTitle({ meta: { title: 'Ny »cykelsti«' }, weighted_locations });
    expect(text(title)).toBe('Ny »[cykelsti]«');
  });
});
