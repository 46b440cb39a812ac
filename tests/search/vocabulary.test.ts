import { describe, expect, test } from 'vitest';
import { openVocabulary, type Word } from '../../src/client/search/finder/vocabulary.ts';
import { countWords, makeVocabulary } from '../../src/search/vocabulary.ts';

/** Made-up words that differ in every way, in the same order each time. */
const many = Array.from({ length: 4000 }, (_, number) => {
  const letters = (number * 7919)
    .toString(20)
    .replaceAll(/\d/g, (digit) => 'klmnoprstv'[Number(digit)] ?? '');
  return `${letters}byg ${(number % 9) + 1}`;
});
const parts = [
  ['cykelsti 3', 'cykelstien 1', 'børn 5', 'barn 2', 'mødet 9', ...many].join('\n'),
  ['cykelsti 1', 'cykelstier 4', 'havn 1'].join('\n'),
];

function opened(counts: readonly string[]) {
  const { files, ...shards } = makeVocabulary(counts);
  const loaded: string[] = [];
  const vocabulary = openVocabulary(shards, (name) => {
    loaded.push(name);
    return Promise.resolve(JSON.parse(files.get(name) ?? '[]') as string[]);
  });
  return { vocabulary, loaded, files };
}

const formsOf = (words: readonly (Word | undefined)[]): string[][] =>
  words.map((word) => word?.forms.map(({ form, size }) => `${form} ${size}`) ?? []);

describe('the vocabulary', () => {
  const { vocabulary, loaded, files } = opened(parts);

  test('has the forms of a word, of all parts, with about how many records have each', async () => {
    const words = await Promise.all(
      ['cykelsti', 'born', 'xylofon'].map((base) => vocabulary.word(base)),
    );
    expect(formsOf(words)[0]?.toSorted()).toEqual(['cykelsti 2', 'cykelstien 0', 'cykelstier 2']);
    expect(words[2]).toBeUndefined();
  });

  test('has what begins and ends with letters, and what a slip may have made', async () => {
    const bases = (words: readonly Word[]): string[] => words.map(({ base }) => base);
    expect(bases(await vocabulary.beginning('cykel'))).toEqual(['cykelsti']);
    expect(bases(await vocabulary.ending('avn'))).toEqual(['havn']);
    expect(
      (await vocabulary.near('cykelsit')).map(({ each, slips }) => [each.base, slips]),
    ).toEqual([['cykelsti', 1]]);
    expect(await vocabulary.near('xylofon')).toEqual([]);
  });

  test('is in shards, of which a question loads few', () => {
    expect(files.size).toBeGreaterThan(8);
    expect(loaded.length).toBeLessThan(files.size);
  });

  test('changes in few shards where a word is added', () => {
    const changed = [...opened([...parts, 'zebra 1']).files.keys()].filter(
      (name) => !files.has(name),
    );
    expect(changed.length).toBeLessThanOrEqual(2);
  });
});

test('numbers, single letters and what stands in metadata alone are no words', () => {
  const word = (form: string, ...locations: number[]) => ({
    ...{ key: form, forms: [{ form, postings: [{ record: 0, locations }] }] },
  });
  const counts = countWords([[word('sti', 3), word('12160', 4), word('a', 5)], [word('qbcq')]]);
  expect(counts).toBe('sti 1');
});
