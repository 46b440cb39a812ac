/** Answers a question from the index. */
import type { Load } from '../../../lookup/number-index.ts';
import { loadOnce } from '../../load-once.ts';
import type { Answer, Question } from '../answer.ts';
import { replaceWord } from '../replace-word.ts';
import type { Lookup } from './expand.ts';
import { filtered } from './filters.ts';
import { exactly, lookForWords, unwanted } from './look-for-words.ts';
import { findNumbers } from './numbers.ts';
import type { KnownRecord } from './known-records.ts';
import type { OpenIndex } from './open-index.ts';
import { rank } from './rank.ts';
import { readHit } from './read-hit.ts';
import { readQuery } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isFoundIn, itemsNaming, namedIn, passagesNaming, withNumbers } from './with-numbers.ts';

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
  const attachments = !decisionsOnly && question.attachments !== false;
  const where = { decisionsOnly, wholeOnly: false, attachments };
  const lookup: Lookup = { index, vocabulary, where, asTyped };
  const numbers = await findNumbers(index, query, load);
  const read = readQuery(numbers.rest);
  const { places, looked } = await lookForWords(lookup, read);
  const phrases = await Promise.all(read.phrases.map((phrase) => exactly(lookup, phrase)));
  const excluded = await Promise.all(read.excluded.map((phrase) => unwanted(lookup, phrase)));
  const isExcluded = (record: number): boolean => excluded.some((each) => each.has(record));
  const terms = [...looked.flatMap((each) => each.terms), ...phrases];
  const nowhere = looked.filter((each) => each.terms.length === 0).length;
  const nothingAsked = query.trim() === '';

  const {
    records: ranked,
    match,
    passages: attached,
  } = terms.length + nowhere === 0
    ? {
        records: nothingAsked ? [...index.records.keys()] : [],
        passages: new Map<number, number[]>(),
        match: 'all' as const,
      }
    : rank(index, { terms, nowhere, isExcluded });
  const named = await namedIn(lookup, numbers);
  const passages = new Map([...passagesNaming(index, named, isExcluded), ...attached]);
  const asked = ranked.length > 0 || terms.length + nowhere > 0;
  const records = withNumbers(
    ranked,
    numbers,
    [...itemsNaming(index, named), ...passages.keys()],
    asked,
  ).filter((record) => !isExcluded(record));
  const passing = records.filter((record) => isBetween(index.records[record], question));
  const { kept, counts } = filtered(index.records, passing, filters);
  const isCase = (record: number): boolean => numbers.caseItems.has(record);
  if (sort === 'dato' || nothingAsked) byDate(index, kept);
  if (numbers.caseItems.size > 0) {
    const own = kept.filter(isCase);
    if (terms.length === 0) byDate(index, own);
    kept.splice(0, kept.length, ...own, ...kept.filter((record) => !isCase(record)));
  }
  const marked = [...terms, ...named];
  const hit = loadOnce((record: number) =>
    readHit(index, {
      ...{ record, terms: marked, passages: passages.get(record) ?? [] },
      isOwn: isFoundIn(record, terms, named, numbers),
    }),
  );
  return {
    total: kept.length,
    inAttachments: kept.filter((record) => passages.has(record)).length,
    match: numbers.caseItems.size > 0 || numbers.dayItems ? 'all' : match,
    replaced: looked.flatMap(({ typed, replaced }) =>
      replaced.length > 0 ? [{ typed, words: replaced }] : [],
    ),
    searched: looked.reduce(
      (text, { typed, replaced: [first] }) => (first ? replaceWord(text, typed, first) : text),
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
    missing: { parts: index.missing.size, of: index.parts },
    async readHits(from, to) {
      const wanted = kept.slice(from, to);
      const read = await Promise.allSettled(wanted.map(hit));
      const hits = read.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      if (hits.length === 0 && wanted.length > 0) throw new Error('No result can be loaded.');
      return hits;
    },
  };
}

function byDate({ newestFirst }: OpenIndex, records: number[]): void {
  records.sort((a, b) => (newestFirst[a] ?? 0) - (newestFirst[b] ?? 0));
}

const isBetween = (record: KnownRecord | undefined, { from = '', to = '9' }: Question): boolean =>
  record !== undefined && record.date >= from && record.date <= to;
