/** Finds the case numbers and days in a query, and the pages and records that they lead to. */
import { lookUp, type Place as FoundPage } from '../../../lookup/look-up.ts';
import type { Load } from '../../../lookup/number-index.ts';
import { parseCaseNumber, type CaseNumber } from '../../../minutes/case-number.ts';
import { findDays } from '../../../minutes/days/printed-day.ts';
import { caseAddress, caseNumberSeparator, caseToken } from '../../../search/fields.ts';
import type { Place } from '../answer.ts';
import type { OpenIndex } from './open-index.ts';

export interface Numbers {
  places: Place[];
  /** Items of the cases that were typed. */
  caseItems: Set<number>;
  /** Numbers of these, which texts may name. */
  caseNumbers: string[];
  /** As typed, where no case has it. */
  unknownCase: string | undefined;
  /** Items of the meetings of the days that were typed, those with the number that was typed first. */
  dayItems: number[] | undefined;
  /** The query without what was understood. */
  rest: string;
}

/** Never rejects: a look-up that cannot be loaded finds nothing. */
export async function findNumbers(index: OpenIndex, query: string, load: Load): Promise<Numbers> {
  const days = findDays(query, true).filter(({ date }) => index.records.some(onDay(date)));
  let rest = query;
  for (const { start, end } of days.toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const numbers: Numbers = {
    places: days.flatMap(({ date }) => meetingsOn(index, date)),
    caseItems: new Set(),
    caseNumbers: [],
    unknownCase: undefined,
    dayItems: undefined,
    rest,
  };
  if (days.length > 0) {
    const item = /\b(?:punkt|pkt\.?) ?(\d+\s?[a-zæøå]?)(?!\S)/iu.exec(rest);
    numbers.dayItems = itemsOn(index, days, item?.[1]);
    if (item) numbers.rest = rest.replace(item[0], ' ');
  }
  if (/\d/.test(numbers.rest)) await findCases(index, numbers, load);
  return numbers;
}

const onDay =
  (day: string) =>
  ({ date }: { date: string }): boolean =>
    date === day;

/** The meetings of a day. */
export function meetingsOn({ records, committees }: OpenIndex, day: string): Place[] {
  const meetings = new Set(records.filter(onDay(day)).map(({ meeting }) => meeting));
  return [...meetings].map((meeting) => {
    const name = committees[meeting.split('/')[0] ?? '']?.name ?? '';
    return { kind: 'meeting', name, date: day, address: `/${meeting}/` };
  });
}

function itemsOn(
  { records }: OpenIndex,
  days: readonly { date: string }[],
  item: string | undefined,
): number[] {
  const all = [...records.keys()].filter((record) =>
    days.some(({ date }) => records[record]?.date === date),
  );
  // Most items are numbered from 1; where they are not, another one is put first.
  const isAsked = (record: number): boolean => records[record]?.item === Number(item);
  return item === undefined
    ? all
    : all.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)) || a - b);
}

/** A label before a number is part of it. */
const label = String.raw`(?:\b(?:sag(?:en|s)?(?:nr|nummer|id)?|journal(?:nr|nummer)?|j\.? ?nr)[.:]*\s*)?`;

/** The query without `number`, however it is punctuated. */
function without(query: string, number: string): string {
  const letters = Array.from(number.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const spread = letters.join(String.raw`[^\p{L}\p{N}]{0,3}`);
  return query.replace(new RegExp(`${label}${spread}(?![\\p{L}\\p{N}])`, 'iu'), ' ');
}

/** Most cases that are offered for a part of their number, and most records that are read to tell them. */
const mostCases = 5;
const mostRecords = 12;

const pageOf = ({ kind, number, address }: FoundPage): Place => ({ kind, name: number, address });

async function findCases(index: OpenIndex, numbers: Numbers, load: Load): Promise<void> {
  const query = numbers.rest;
  const answer = await lookUp(query, load).catch(() => ({ kind: 'no-number' }) as const);
  const found: Place[] = [];
  switch (answer.kind) {
    case 'found':
      found.push(pageOf(answer.place));
      break;
    case 'several':
    case 'begins':
      found.push(...answer.places.slice(0, mostCases).map(pageOf));
      if (answer.kind === 'begins') numbers.places.push(pageOf(answer.subject));
      break;
  }
  if (found.length === 0) found.push(...(await casesEnding(index, numbers)));
  for (const { name, address } of found) {
    const token = caseToken(decodeURIComponent(address.split('/')[2] ?? ''));
    for (const record of await recordsOf(index, token)) numbers.caseItems.add(record);
    numbers.caseNumbers.push(name);
    numbers.rest = without(numbers.rest, name);
  }
  numbers.places.unshift(...found);
  if (answer.kind === 'begins') numbers.rest = without(numbers.rest, answer.asked);
  if ((answer.kind === 'near' || answer.kind === 'unknown') && found.length === 0) {
    // Bare digits may be an amount.
    if (!/^\d+$/.test(answer.asked) || /\b(?:sag|j\.? ?nr|journal)/iu.test(query)) {
      numbers.unknownCase = answer.asked;
    }
  }
}

async function recordsOf(index: OpenIndex, token: string): Promise<number[]> {
  const found = await index.find(token, false);
  return found.flatMap(({ first, postings }) => postings.map(({ record }) => first + record));
}

/** What may be a case number or the end of one: `16033`, `P35-9-22`. */
const endings =
  /(?<![\p{L}\p{N}./-])(?:\p{L}\d\d[-/ ])?\d{1,7}(?:[-/]\d{1,7})*(?![\p{L}\p{N}./-])/gu;

/** The cases whose numbers are or end with a number in the rest of the query, from which it is taken. */
async function casesEnding(index: OpenIndex, numbers: Numbers): Promise<Place[]> {
  const places: Place[] = [];
  for (const [text] of numbers.rest.matchAll(endings)) {
    const ending = text.replaceAll(/[/ ]/g, '-').toLowerCase();
    const records = await recordsOf(index, caseToken(ending));
    const newest = records.slice(-mostRecords).reverse();
    const fragments = await Promise.all(newest.map((record) => index.fragment(record)));
    const found = fragments
      .flatMap(({ meta }) => readCaseNumbers(meta['sag']))
      .filter(({ address }) => `-${address.toLowerCase()}`.endsWith(`-${ending}`))
      .map((own): Place => ({ kind: 'case', name: own.printed, address: caseAddress(own) }));
    if (found.length === 0) continue;
    const cases = new Map(found.map((place) => [place.address, place]));
    places.push(...[...cases.values()].slice(0, mostCases));
    numbers.rest = numbers.rest.replace(text, ' ');
  }
  return places;
}

/** The case numbers of a record, from its metadata. */
export const readCaseNumbers = (meta = ''): CaseNumber[] =>
  meta
    .split(caseNumberSeparator)
    .map((printed) => parseCaseNumber(printed))
    .filter((number) => number !== undefined);
