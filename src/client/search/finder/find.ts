/** Answers a question from the index. */
import type { Load } from '../../../lookup/number-index.ts';
import { monthNames } from '../../../i18n/da-dates.ts';
import { numberOfAddress } from '../../../minutes/item-number.ts';
import { filterNames, statusValues, type FilterName } from '../../../search/fields.ts';
import { fold, longestExpression, subjectWords } from '../../../search/words/index.ts';
import type { Answer, Counts, Hit, Place, Question } from '../answer.ts';
import { readPassages, type Scores } from '../passages.ts';
import { lookFor, otherNames, type Looked, type Lookup, type Term } from './expand.ts';
import { findNumbers, meetingsOn, readCaseNumbers, type Numbers } from './numbers.ts';
import { inSequence, occurrencesOf, united, type Occurrences } from './occurrences.ts';
import { count, noCounts, type KnownRecord, type OpenIndex } from './open-index.ts';
import { rank } from './rank.ts';
import { lettersOf, readQuery, wordsOf, type Query } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Sources {
  index: OpenIndex;
  vocabulary: Vocabulary;
  /** Loads the index of the number look-up. */
  numbers: Load;
}

/** Rejects when the vocabulary cannot be loaded. */
export async function find(
  { index, vocabulary, numbers: load }: Sources,
  question: Question,
): Promise<Answer> {
  const { query, filters, sort, decisionsOnly = false, asTyped = false } = question;
  const where = { decisionsOnly, wholeOnly: false };
  const lookup: Lookup = { index, vocabulary, where, asTyped };
  const numbers = await findNumbers(index, query, load);
  const read = readQuery(numbers.rest);
  const { places, looked } = await lookForWords(lookup, read);
  const phrases = await Promise.all(read.phrases.map((phrase) => exactly(lookup, phrase)));
  const excluded = await Promise.all(read.excluded.map((phrase) => unwanted(lookup, phrase)));
  const terms = [...looked.flatMap((each) => each.terms), ...phrases];
  const nowhere = looked.filter((each) => each.terms.length === 0).length;
  const nothingAsked = query.trim() === '';

  const { records: ranked, match } =
    terms.length + nowhere === 0
      ? { records: nothingAsked ? [...index.records.keys()] : [], match: 'all' as const }
      : rank(index, terms, nowhere);
  const exact = ranked.filter((record) =>
    phrases.every(({ occurrences }) => occurrences.has(record)),
  );
  const named = await namedIn(lookup, numbers);
  const asked = ranked.length > 0 || terms.length + nowhere > 0;
  const records = withNumbers(exact, numbers, named, asked).filter(
    (record) => !excluded.some((occurrences) => occurrences.has(record)),
  );
  const passing = records.filter((record) => isBetween(index.records[record], question));
  const { kept, counts } = filtered(index, passing, filters);
  const isCase = (record: number): boolean => numbers.caseItems.has(record);
  if (sort === 'dato' || nothingAsked) byDate(index, kept);
  if (numbers.caseItems.size > 0) {
    const own = kept.filter(isCase);
    if (terms.length === 0) byDate(index, own);
    kept.splice(0, kept.length, ...own, ...kept.filter((record) => !isCase(record)));
  }
  const marked = [...terms, ...named];
  return {
    total: kept.length,
    match: numbers.caseItems.size > 0 || numbers.dayItems ? 'all' : match,
    replaced: looked.flatMap(({ typed, replaced }) =>
      replaced.length > 0 ? [{ typed, words: replaced }] : [],
    ),
    searched: looked.reduce(
      (text, { typed, replaced: [first] }) => (first ? text.replace(typed, first) : text),
      query,
    ),
    unknown: looked.flatMap(({ typed, terms: own, nearest }) =>
      own.length === 0 ? [{ typed, nearest }] : [],
    ),
    places: [...numbers.places, ...places],
    unknownCase: numbers.unknownCase,
    caseItems: kept.filter(isCase).length,
    counts,
    values: index.values,
    missing: { parts: index.missing.size, of: index.list.parts.length },
    readHits: (from, to) =>
      Promise.all(kept.slice(from, to).map((record) => readHit(index, record, marked))),
  };
}

type LookedWord = Looked & { typed: string };

/** Looks for the words of a query; the name of a committee, a month, or an expression of several is one. */
async function lookForWords(
  lookup: Lookup,
  { words }: Query,
): Promise<{ places: Place[]; looked: LookedWord[] }> {
  const [committees, months] = [committeesIn, monthsIn].map((named) => named(lookup.index, words));
  const spans = [committees, months].flatMap((named) => named?.spans ?? []);
  const places = [months, committees].flatMap((named) => named?.places ?? []);
  const looked: Promise<LookedWord>[] = [];
  const subjects = new Set(subjectWords(words));
  for (let at = 0; at < words.length; at++) {
    const span = spans.find(({ from }) => from === at);
    if (span) {
      const own = words.slice(at, span.to);
      looked.push(lookForNamed(lookup, own, span.records));
      at = span.to - 1;
      continue;
    }
    const word = words[at] ?? '';
    const names = await longName(lookup, words, at);
    if (names) {
      looked.push(Promise.resolve(names));
      at += names.typed.split(' ').length - 1;
    } else if (subjects.has(word)) {
      looked.push(lookFor(lookup, word).then((each) => withYear(lookup.index, word, each)));
    }
  }
  return { places, looked: await Promise.all(looked) };
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
    const own = await Promise.all(
      expression.map((word) => lookFor({ ...lookup, asTyped: true }, word)),
    );
    const rows = inSequence(own.map(({ terms }) => terms[0]?.occurrences ?? new Map()));
    return found(typed, united([rows, names]));
  }
  return undefined;
}

/** What the committee or the year of an item adds to a word that means it. */
const faint = 0.5;

/** The records given have the word too, at no place. */
function faintly(records: Iterable<number>): Occurrences {
  return new Map([...records].map((record) => [record, { weight: faint, places: [] }]));
}

/** A year is also that of the meeting. */
function withYear(index: OpenIndex, word: string, looked: Looked): LookedWord {
  const own = { typed: word, ...looked };
  if (!/^(?:19|20)\d\d$/.test(word)) return own;
  const records = recordsWhere(index, ({ values }) => values.aar[0] === word);
  const all = united([...looked.terms.map(({ occurrences }) => occurrences), faintly(records)]);
  return all.size > 0 ? found(word, all) : own;
}

/** Words that name records otherwise than by their text: a committee, a month. */
interface Span {
  from: number;
  to: number;
  records: number[];
}

interface Spans {
  places: Place[];
  spans: Span[];
}

/** Most meetings of a month that are offered. */
const mostMeetings = 3;

/** The months among the words: `juni 2017`. */
function monthsIn(index: OpenIndex, words: readonly string[]): Spans {
  const places: Place[] = [];
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const month = monthNames.indexOf(word) + 1;
    const [year = ''] = /^(?:19|20)\d\d$/.exec(words[at + 1] ?? '') ?? [];
    if (month === 0 || year === '') continue;
    const start = `${year}-${String(month).padStart(2, '0')}`;
    const records = recordsWhere(index, ({ date }) => date.startsWith(start));
    const days = [...new Set(records.map((record) => index.records[record]?.date ?? ''))];
    places.push(...days.flatMap((day) => meetingsOn(index, day)).slice(0, mostMeetings));
    spans.push({ from: at, to: at + 2, records });
  }
  return { places, spans };
}

function recordsWhere({ records }: OpenIndex, holds: (record: KnownRecord) => boolean): number[] {
  return [...records.entries()].flatMap(([number, record]) => (holds(record) ? [number] : []));
}

/** The committees whose name or abbreviation is among the words. */
function committeesIn(index: OpenIndex, words: readonly string[]): Spans {
  const folded = words.map(fold);
  const places: Place[] = [];
  const spans: Span[] = [];
  for (const [key, { name, otherNames }] of Object.entries(index.committees)) {
    for (const called of [name, ...otherNames]) {
      const own = wordsOf(called).map(fold);
      const from = folded.findIndex((_, at) =>
        own.every((word, step) => folded[at + step] === word),
      );
      if (own.length === 0 || from === -1) continue;
      places.push({ kind: 'committee', name, address: `/${key}/` });
      spans.push({
        ...{ from, to: from + own.length },
        records: recordsWhere(index, ({ meeting }) => meeting.startsWith(`${key}/`)),
      });
      break;
    }
  }
  return { places, spans };
}

async function lookForNamed(
  lookup: Lookup,
  words: readonly string[],
  records: readonly number[],
): Promise<LookedWord> {
  const own = await Promise.all(words.map((word) => lookFor({ ...lookup, asTyped: true }, word)));
  const rows = inSequence(own.map(({ terms }) => terms[0]?.occurrences ?? new Map()));
  return found(words.join(' '), united([rows, faintly(records)]));
}

/** Where a phrase stands as it is typed. */
async function exactly({ index, where }: Lookup, phrase: readonly string[]): Promise<Term> {
  const steps = await Promise.all(
    phrase.map((word) =>
      occurrencesOf(index, [{ form: lettersOf(word), worth: 1 }], { ...where, wholeOnly: true }),
    ),
  );
  return { typed: phrase.join(' '), occurrences: inSequence(steps) };
}

/** Where what is not wanted stands: a word in any of its forms, a phrase as it is typed. */
async function unwanted(lookup: Lookup, phrase: readonly string[]): Promise<Occurrences> {
  const [word, ...others] = phrase;
  if (word === undefined || others.length > 0) return (await exactly(lookup, phrase)).occurrences;
  const where = { ...lookup.where, wholeOnly: true };
  const { terms } = await lookFor({ ...lookup, where, asTyped: true }, word);
  return united(terms.map(({ occurrences }) => occurrences));
}

/** Where the texts name the cases that were typed, or a number that no case has. */
const namedIn = async (
  { index, where }: Lookup,
  { caseNumbers, unknownCase }: Numbers,
): Promise<Term[]> =>
  Promise.all(
    [...caseNumbers, ...(unknownCase === undefined ? [] : [unknownCase])].map(async (typed) => ({
      typed,
      occurrences: await occurrencesOf(
        index,
        [{ form: lettersOf(typed.toLowerCase()), worth: 1 }],
        where,
      ),
    })),
  );

/** The records with what the numbers in the query lead to; `asked`: there are other words as well. */
function withNumbers(
  records: readonly number[],
  { caseItems, dayItems }: Numbers,
  named: readonly Term[],
  asked: boolean,
): number[] {
  if (dayItems !== undefined) {
    const own = new Set(dayItems);
    const both = records.filter((record) => own.has(record));
    return both.length > 0 ? both : asked ? [...records] : dayItems;
  }
  const naming = named.flatMap(({ occurrences }) => [...occurrences.keys()]);
  return [...new Set([...caseItems, ...(asked ? records : []), ...naming])];
}

function byDate({ newestFirst }: OpenIndex, records: number[]): void {
  records.sort((a, b) => (newestFirst[a] ?? 0) - (newestFirst[b] ?? 0));
}

const isBetween = (record: KnownRecord | undefined, { from = '', to = '9' }: Question): boolean =>
  record !== undefined && record.date >= from && record.date <= to;

/** The records that the filters let pass, and how many each value would give beside the other filters. */
function filtered(
  index: OpenIndex,
  records: readonly number[],
  filters: Question['filters'],
): { kept: number[]; counts: Counts } {
  const chosen = filterNames.filter((name) => filters[name].length > 0);
  const fails = ({ values }: KnownRecord): FilterName[] =>
    chosen.filter((name) => !values[name].some((each) => filters[name].includes(each)));
  const kept: number[] = [];
  const counts = noCounts();
  for (const number of records) {
    const record = index.records[number];
    if (record === undefined) continue;
    const [first, second] = fails(record);
    if (first === undefined) kept.push(number);
    if (second !== undefined) continue;
    for (const name of first === undefined ? filterNames : [first]) count(counts, name, record);
  }
  return { kept, counts };
}

/** Number of an item as its address has it. */
const numberInPath = /\/punkt-([^/]+)\/$/;

async function readHit(index: OpenIndex, record: number, terms: readonly Term[]): Promise<Hit> {
  const fragment = await index.fragment(record);
  const { meeting, date, values } = index.records[record] as KnownRecord;
  const scores = new Map<number, number>();
  for (const { occurrences } of terms) {
    const own = occurrences.get(record);
    for (const place of own?.places ?? []) {
      scores.set(place, (scores.get(place) ?? 0) + 1 / Math.sqrt(occurrences.size));
    }
  }
  const [, number = ''] = numberInPath.exec(fragment.url) ?? [];
  return {
    address: fragment.url,
    committee: values.udvalg[0] ?? meeting,
    date,
    number: fragment.meta['punkt'] ?? numberOfAddress(number),
    caseNumbers: readCaseNumbers(fragment.meta['sag']),
    status: values.status[0] === statusValues.agenda ? 'agenda' : 'minutes',
    ...readPassages(fragment, scores satisfies Scores),
  };
}
