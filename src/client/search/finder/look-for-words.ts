/** Looks for all that a query asks for. */
import { longestExpression, subjectWords } from '../../../search/words/index.ts';
import type { Place } from '../answer.ts';
import { inRow, lookFor, otherNames, type Looked, type Lookup, type Term } from './expand.ts';
import { committeesIn, faintly, monthsIn, recordsOfYear } from './named-records.ts';
import { inSequence, occurrencesOf, united, type Occurrences } from './occurrences.ts';
import { lettersOf, type Query } from './read-query.ts';

/** Most meetings of a month that are offered. */
const mostMeetings = 3;

export type LookedWord = Looked & { typed: string };

/** Looks for the words of a query; the name of a committee, a month, or an expression of several is one. */
export async function lookForWords(
  lookup: Lookup,
  { words }: Query,
): Promise<{ places: Place[]; looked: LookedWord[] }> {
  const [committees, months] = [committeesIn, monthsIn].map((named) => named(lookup.index, words));
  const spans = [committees, months].flatMap((named) => named?.spans ?? []);
  const bodies = committees?.places ?? [];
  // The month's meetings of the committee, if one is named.
  const meetings = (months?.places ?? []).filter(
    ({ address }) => bodies.length === 0 || bodies.some((body) => address.startsWith(body.address)),
  );
  const places = [...meetings.slice(0, mostMeetings), ...bodies];
  const looked: Promise<LookedWord>[] = [];
  const subjects = new Set(subjectWords(words));
  for (let at = 0; at < words.length; at++) {
    const span = spans.find(({ from }) => from === at);
    if (span) {
      const own = words.slice(at, span.to);
      const row = inRow(lookup, own);
      looked.push(
        row.then((each) =>
          found(own.join(' '), united([each, faintly(lookup.index, span.records)])),
        ),
      );
      at = span.to - 1;
      continue;
    }
    const word = words[at] ?? '';
    const names = await longName(lookup, words, at);
    if (names) {
      looked.push(Promise.resolve(names));
      at += names.typed.split(' ').length - 1;
    } else if (subjects.has(word)) {
      looked.push(lookForWord(lookup, word));
    }
  }
  const all = await Promise.all(looked);
  // A single letter inside a word with signs is not indexed, and says little.
  const counting = all.filter(({ typed, terms }) => typed.length > 1 || terms.length > 0);
  return { places, looked: counting.length > 0 ? counting : all };
}

const found = (typed: string, occurrences: Occurrences): LookedWord => ({
  ...{ typed, replaced: [], nearest: [] },
  terms: [{ typed, occurrences }],
});

/** An expression of several words from `at` on that has other names, or its own words in a row. */
async function longName(
  lookup: Lookup,
  words: readonly string[],
  at: number,
): Promise<LookedWord | undefined> {
  for (let length = Math.min(longestExpression, words.length - at); length > 1; length--) {
    const expression = words.slice(at, at + length);
    const typed = expression.join(' ');
    const names = await otherNames(lookup, typed);
    if (names.size === 0) continue;
    return found(typed, united([await inRow(lookup, expression), names]));
  }
  return undefined;
}

/** A year is also that of the meeting. */
async function lookForWord(lookup: Lookup, word: string): Promise<LookedWord> {
  const records = recordsOfYear(lookup.index, word);
  const looked = await lookFor(lookup, word);
  if (records.length === 0) return { typed: word, ...looked };
  return found(
    word,
    united([...looked.terms.map(({ occurrences }) => occurrences), faintly(lookup.index, records)]),
  );
}

/** Where a phrase stands as it is typed. */
export async function exactly({ index, where }: Lookup, phrase: readonly string[]): Promise<Term> {
  const steps = await Promise.all(
    phrase.map(async (word) =>
      word === ''
        ? undefined
        : occurrencesOf(index, [{ form: lettersOf(word), worth: 1 }], {
            ...where,
            wholeOnly: true,
          }),
    ),
  );
  return {
    typed: phrase.filter((word) => word !== '').join(' '),
    occurrences: inSequence(steps),
    isNeeded: true,
  };
}

/** Where what is not wanted stands: a word in any of its forms, a phrase as it is typed. */
export async function unwanted(lookup: Lookup, phrase: readonly string[]): Promise<Occurrences> {
  const [word, ...others] = phrase;
  if (word === undefined || others.length > 0) return (await exactly(lookup, phrase)).occurrences;
  const where = { ...lookup.where, wholeOnly: true };
  const { terms } = await lookFor({ ...lookup, where, asTyped: true }, word);
  return united(terms.map(({ occurrences }) => occurrences));
}
