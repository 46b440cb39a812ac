/** Splitting compounds: words of real minutes, split by hand. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { openSplitter, type Splitter } from '../../../src/search/compounds/splitter.ts';
import { handSplit } from './hand-split.ts';

let split: Splitter;
beforeAll(async () => {
  split = await openSplitter();
});

const joined = (parts: string): string => parts.replaceAll('|', '');
const shown = (word: string): string => split(word).join('|');

it('splits at least 94 % of the words of minutes as they were split by hand', () => {
  const wrong = handSplit.filter((parts) => shown(joined(parts)) !== parts);
  expect(handSplit.length).toBeGreaterThanOrEqual(200);
  expect(wrong).toEqual([
    'business|cases',
    'efter|uddannelse',
    'indledningsvist',
    'leder|niveaues',
    'mål|opfølgelsen',
    'område|med',
    'stilling|tagen',
    'tillids|valgte',
  ]);
  expect(1 - wrong.length / handSplit.length).toBeGreaterThan(0.94);
});

// What came out wrong once, by the kind of mistake.
test.each([
  // Linking letters stay with the part before them.
  'sundheds|regnskab børne|huset gade|møder arbejds|gruppe syge|fravær uge|plan idræts|anlæg',
  // The smallest parts.
  'arbejds|miljø|repræsentanter sags|behandlings|praksis dag|penge|modtagere by|råds|salen',
  'kommunal|bestyrelsen ældre|rådets udsatte|rådet mindre|forbrug vand|skade dags|ordens|punkt',
  // A form is split as the word it is a form of.
  'punkterne borgeres budskaber fællesskabet refleksioner hoved|budskaber job|centret',
  // What is made of a verb is split as the verb.
  'orientering etablering sparring begrundelse deltager interesseret undervisning',
  // Particles and endings are no parts.
  'underskud overenskomst tilbagemelding faglighed naturligt sygdommen ejerskab indkøb',
  // Short words stand in others by chance.
  'kultur kursus personale bilag telefon karakter transport parallelt systematik',
  // In the dictionary's sight no words at all.
  'albertslund hxqzt aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
])('%s', (line) => {
  const words = line.split(' ');
  expect(words.map((word) => shown(joined(word)))).toEqual(words);
});

describe('a word with something else than letters', () => {
  test.each(['MED-aftale', 'social-', 'og/eller', 'kl.', 'gate21', '12/16033', "TR'er", '', 'a b'])(
    '%s stays whole',
    (word) => {
      expect(split(word)).toEqual([word]);
    },
  );
});

it('keeps capitals and accents as they are', () => {
  expect(split('Sundhedsregnskabet')).toEqual(['Sundheds', 'regnskabet']);
  expect(split('SUNDHEDSREGNSKAB')).toEqual(['SUNDHEDS', 'REGNSKAB']);
  expect(split('İstanbulrejse')).toEqual(['İstanbulrejse']);
});

it('never loses or adds a letter, and gives no empty part', () => {
  const pieces = fc.constantFrom(
    ...handSplit.flatMap((word) => word.split('|')),
    's',
    'E',
    '-',
    'x9',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (list) => {
      const parts = split(list.join(''));
      return parts.join('') === list.join('') && (parts.length === 1 || !parts.includes(''));
    }),
  );
});

it('splits a word the same whatever was split before', async () => {
  const other = await openSplitter();
  const words = handSplit.map(joined).toReversed();
  const backwards = new Map(words.map((word) => [word, other(word)]));
  expect(words.filter((word) => backwards.get(word)?.join('|') !== shown(word))).toEqual([]);
});

it('takes no time over a word without an end', () => {
  const started = performance.now();
  split('arbejds'.repeat(3000));
  split('e'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
