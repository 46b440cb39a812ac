/**
 * Answers what was typed into the number look-up, from the index that `makeShards` (`shards.ts`) made.
 *
 * Every reading of the text is looked up as it was written, then as the beginning of a KLE number, then
 * with one typing error. The first of these steps that finds anything gives the answer.
 */
import { caseAddress, subjectAddress } from '../archive/addresses.ts';
import { subjectGroup } from '../archive/subjects.ts';
import { parseCaseNumber } from '../minutes/case-number.ts';
import { nearFolds } from './near.ts';
import { chooseShards, openIndex, type Load, type NumberIndex } from './number-index.ts';
import { readTyped, type TypedNumber, type TypedPrefix } from './read-typed.ts';
import { shardsFrom, shardsOf } from './shards.ts';

/** The page of a case or of a KLE subject; `address` is from the root of the site. */
export interface Place {
  kind: 'case' | 'subject';
  number: string;
  address: string;
}

export type Answer =
  /** Exactly one page matches. */
  | { kind: 'found'; place: Place }
  /** The text names several cases, or can be read as several. */
  | { kind: 'several'; places: Place[] }
  /** Cases whose number begins with `asked`; `more` where they are not all of them. */
  | { kind: 'begins'; asked: string; places: Place[]; more: boolean; subject: Place }
  /** No case has the number; these are one typing error away from it. */
  | { kind: 'near'; asked: string; places: Place[] }
  | { kind: 'unknown'; asked: string; subject: Place | undefined }
  /** The text has nothing like a case number. */
  | { kind: 'no-number' };

/** Most shards loaded when near misses are looked for, the two of the number itself included. */
const mostShards = 5;
/** Most shards loaded for one prefix. */
const prefixShards = 4;
const mostListed = 30;
const mostNear = 12;
/** A shorter folded number has too many near misses. */
const shortestNear = 4;

/** Looks up what was typed. Rejects when `load` does. */
export async function lookUp(typed: string, load: Load): Promise<Answer> {
  const { numbers, prefixes } = readTyped(typed);
  const [likeliest] = numbers;
  const asked = likeliest?.text ?? prefixes[0]?.text;
  if (asked === undefined) return { kind: 'no-number' };
  const index = await openIndex(load);
  const findWritten = async () => answerWith(await written(index, numbers));
  const findBeginning = () => beginning(index, prefixes);
  // `12.16` is rather a KLE group than a careless way to write 12/16.
  const steps = isSubject(asked) ? [findBeginning, findWritten] : [findWritten, findBeginning];
  for (const step of steps) {
    const answer = await step();
    if (answer) return answer;
  }
  const places = likeliest === undefined ? [] : await near(index, likeliest);
  if (places.length > 0) return { kind: 'near', asked, places };
  return { kind: 'unknown', asked, subject: loadedSubject(index, prefixes[0]) };
}

const isSubject = (text: string): boolean => /^\d\d\.\d\d(?:\.\d\d)?$/.test(text);

function answerWith(places: Place[]): Answer | undefined {
  const [place, ...others] = places;
  if (place === undefined) return undefined;
  return others.length === 0 ? { kind: 'found', place } : { kind: 'several', places };
}

/** Cases with one of the numbers as written, or else in another form (`otherwise`). */
async function written(index: NumberIndex, numbers: readonly TypedNumber[]): Promise<Place[]> {
  const load = (folded: readonly string[]): Promise<void> =>
    index.fetch(folded.map((each) => shardsOf(index.starts, each).forward));
  await load(numbers.map(({ folded }) => folded));
  const exact = numbers.flatMap(({ text, folded }) => {
    const alike = index.folding(folded);
    const normal = parseCaseNumber(text)?.normal;
    return normal !== undefined && alike.includes(normal) ? [normal] : alike;
  });
  if (exact.length > 0) return casePlaces(new Set(exact));
  const others = numbers.flatMap(({ otherwise }) => otherwise);
  await load(others);
  return casePlaces(new Set(others.flatMap(index.folding)));
}

/** The first prefix that anything is filed under: its subject, or the cases that begin with it. */
async function beginning(
  index: NumberIndex,
  prefixes: readonly TypedPrefix[],
): Promise<Answer | undefined> {
  for (const prefix of prefixes) {
    const shards = shardsFrom(index.starts, prefix.folded);
    await index.fetch(shards.slice(0, prefixShards));
    const filed = index.all().filter((number) => isFiledUnder(number, prefix.subject));
    if (filed.length > 0 && prefix.text === prefix.subject) {
      return { kind: 'found', place: subjectPlace(prefix.subject) };
    }
    const numbers = filed.filter((number) => addressBegins(number, prefix.text));
    if (numbers.length === 0) continue;
    return {
      kind: 'begins',
      asked: prefix.text,
      places: casePlaces(numbers.sort(byNumber).slice(0, mostListed)),
      more: shards.length > prefixShards || numbers.length > mostListed,
      subject: subjectPlace(prefix.subject),
    };
  }
  return undefined;
}

async function near(index: NumberIndex, { folded }: TypedNumber): Promise<Place[]> {
  if (folded.length < shortestNear) return [];
  const groups = nearFolds(folded);
  await index.fetch(Object.values(shardsOf(index.starts, folded)));
  await index.fetch(chooseShards(index.starts, index.loaded, groups, mostShards));
  const found = groups.flatMap((group) => group.flatMap(index.folding).sort(byNumber));
  return casePlaces(found.slice(0, mostNear));
}

/** The subject of a number that was not found, or its group, if a loaded shard has a case of it. */
function loadedSubject(index: NumberIndex, prefix: TypedPrefix | undefined): Place | undefined {
  if (prefix === undefined) return undefined;
  const known = [prefix.subject, subjectGroup(prefix.subject)].find((subject) =>
    index.all().some((number) => isFiledUnder(number, subject)),
  );
  return known === undefined ? undefined : subjectPlace(known);
}

function isFiledUnder(number: string, subject: string): boolean {
  const own = parseCaseNumber(number)?.subject;
  return own !== undefined && (own === subject || subjectGroup(own) === subject);
}

/** Whether the address form of `number` (dots and dashes only) begins with `text`. */
const addressBegins = (number: string, text: string): boolean =>
  parseCaseNumber(number)?.address.startsWith(text) === true;

function casePlaces(numbers: Iterable<string>): Place[] {
  return [...numbers].flatMap((normal) => {
    const number = parseCaseNumber(normal);
    return number ? [{ kind: 'case', number: normal, address: caseAddress(number) }] : [];
  });
}

const subjectPlace = (number: string): Place => ({
  kind: 'subject',
  number,
  address: subjectAddress(number),
});

const byNumber = new Intl.Collator('da', { numeric: true }).compare;
