/** What is looked for where a word was typed: its other forms, or what may have been meant by it. */
import { fold, sameMeaning, spelling, stem } from '../../../search/words/index.ts';
import {
  inSequence,
  occurrencesOf,
  united,
  type Occurrences,
  type WantedForm,
  type Where,
} from './occurrences.ts';
import type { OpenIndex } from './open-index.ts';
import { lettersOf, partsOf, wordsOf } from './read-query.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

/** Something that a result should hold. */
export interface Term {
  typed: string;
  occurrences: Occurrences;
  /** Nothing that lacks it is a result. */
  isNeeded?: true;
}

/** A word as it was looked for. */
export interface Looked {
  /** Empty where it stands nowhere; several where it was taken apart. */
  terms: Term[];
  /** Words that were looked for in its place, most frequent first. */
  replaced: string[];
  /** For a word that stands nowhere: the nearest there are. */
  nearest: string[];
}

export interface Lookup {
  index: OpenIndex;
  vocabulary: Vocabulary;
  where: Where;
  /** Whether nothing may take the place of a word. */
  asTyped: boolean;
}

/** What other forms count, beside 1 for the form that was typed. */
const worth = { inflected: 0.9, spelt: 0.7, meaning: 0.7, instead: 0.6 };

const mostInstead = 12;
const mostNearest = 3;

/** The forms of a word that is typed `typed`. */
function formsOf({ forms }: Word, typed: string): WantedForm[] {
  const [spelt, folded] = [spelling(typed), fold(typed)];
  return forms.map(({ form }) => {
    if (spelling(form) === spelt) return { form, worth: 1 };
    return { form, worth: fold(form) === folded ? worth.spelt : worth.inflected };
  });
}

const allForms = (words: readonly Word[]): WantedForm[] =>
  words.flatMap(({ forms }) => forms.map(({ form }) => ({ form, worth: worth.instead })));

/** Where a word stands in any of its forms; one with a digit has no other. */
async function ownOccurrences(
  { index, vocabulary, where }: Lookup,
  typed: string,
): Promise<Occurrences> {
  // The vocabulary has no numbers and no single letters.
  if (!/^\p{L}{2,}$/u.test(typed)) return occurrencesOf(index, [{ form: typed, worth: 1 }], where);
  const word = await vocabulary.word(stem(typed));
  const forms = word ? formsOf(word, typed) : [];
  return occurrencesOf(index, forms, where);
}

/** Where the words, each in any form, stand one after another. */
export async function inRow(lookup: Lookup, words: readonly string[]): Promise<Occurrences> {
  const steps = words.map((word) => ownOccurrences(lookup, lettersOf(word)));
  return inSequence(await Promise.all(steps));
}

/** Where another expression for the same stands. */
async function meaningOccurrences(lookup: Lookup, expression: string): Promise<Occurrences> {
  const found = await inRow(lookup, wordsOf(expression));
  for (const each of found.values()) each.weight *= worth.meaning;
  return found;
}

/** Where any other name of `expression` stands, one word or several: `sosu`. */
export async function otherNames(lookup: Lookup, expression: string): Promise<Occurrences> {
  const names = sameMeaning(expression).map((name) => meaningOccurrences(lookup, name));
  return united(await Promise.all(names));
}

/** Looks for a word: as it is, in its other forms and by its other names; else for what may be meant. */
export async function lookFor(lookup: Lookup, word: string): Promise<Looked> {
  const typed = lettersOf(word);
  const own = united(await Promise.all([ownOccurrences(lookup, typed), otherNames(lookup, word)]));
  const found = (terms: Term[], replaced: string[] = []): Looked => ({
    ...{ terms, replaced },
    nearest: [],
  });
  if (own.size > 0) return found([{ typed: word, occurrences: own }]);
  const parts = partsOf(word);
  if (parts.length > 1) {
    const terms = await Promise.all(
      parts.map(async (part) => ({ typed: part, occurrences: await ownOccurrences(lookup, part) })),
    );
    if (terms.every(({ occurrences }) => occurrences.size > 0)) return found(terms);
  }
  if (/\p{N}/u.test(typed)) return found([]);
  const near = await lookup.vocabulary.near(typed);
  const folded = near
    .filter(({ slips }) => slips === 0)
    .flatMap(({ each }) => formsOf(each, typed));
  const spelt = await occurrencesOf(lookup.index, folded, lookup.where);
  if (spelt.size > 0) return found([{ typed: word, occurrences: spelt }]);
  // What could not be loaded may have the word.
  if (lookup.index.missing.size > 0) return found([]);
  const instead = await meant(
    lookup,
    typed,
    near.map(({ each }) => each),
  );
  if (lookup.asTyped || instead.length === 0) {
    return { terms: [], replaced: [], nearest: instead.flat().map(nameOf).slice(0, mostNearest) };
  }
  const terms = await Promise.all(
    instead.map(async (words) => ({
      typed: word,
      occurrences: await occurrencesOf(lookup.index, allForms(words), lookup.where),
    })),
  );
  return found(
    terms.filter(({ occurrences }) => occurrences.size > 0),
    instead.map((words) => words.map(nameOf).slice(0, mostNearest)).flat(),
  );
}

/** The form of a word that most records have. */
const nameOf = ({ base, forms }: Word): string =>
  forms.reduce((a, b) => (b.size > a.size ? b : a), { form: base, size: -1 }).form;

/** Words that may be meant by one that stands nowhere; a list for each of its parts. */
async function meant(
  { vocabulary }: Lookup,
  typed: string,
  near: readonly Word[],
): Promise<Word[][]> {
  const base = stem(typed);
  const least = 4;
  if (base.length < least) return [];
  const folded = fold(typed);
  const begun = (await vocabulary.beginning(base)).filter(({ forms }) =>
    forms.some(({ form }) => fold(form).startsWith(folded)),
  );
  if (begun.length > 0) return [begun.slice(0, mostInstead)];
  const ended = await vocabulary.ending(base);
  if (ended.length > 0) return [ended.slice(0, mostInstead)];
  const parts = near.length > 0 ? [] : await twoWords(vocabulary, typed);
  if (parts.length > 0) return parts.map((word) => [word]);
  return near.length > 0 ? [near.slice(0, mostInstead)] : [];
}

/** The two words that a compound is made of, the longest first one there is. */
async function twoWords(vocabulary: Vocabulary, typed: string): Promise<Word[]> {
  // Three letters are a word of the compound only beside a long one: `sær-afsnit`, but not `rum-fart`.
  const least = typed.length < 9 ? 4 : 3;
  for (let at = typed.length - least; at >= least; at--) {
    const [first, second] = await Promise.all([
      vocabulary.word(stem(typed.slice(0, at))),
      vocabulary.word(stem(typed.slice(at))),
    ]);
    const isWord = (word: Word | undefined, part: string): word is Word =>
      word !== undefined &&
      (part.length > 3 || word.forms.some(({ form }) => spelling(form) === spelling(part)));
    if (isWord(first, typed.slice(0, at)) && isWord(second, typed.slice(at)))
      return [first, second];
  }
  return [];
}
