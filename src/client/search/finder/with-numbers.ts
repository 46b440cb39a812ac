/** What the numbers in a query add to the items that were found by its words. */
import type { Lookup, Term } from './expand.ts';
import type { Numbers } from './numbers.ts';
import { occurrencesOf } from './occurrences.ts';
import type { OpenIndex } from './open-index.ts';
import { lettersOf } from './read-query.ts';

/** Where the texts name the cases that were typed, or a number that no case has. */
export const namedIn = async (
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

/** The items that name what was typed. */
export const itemsNaming = ({ records }: OpenIndex, named: readonly Term[]): number[] =>
  named
    .flatMap(({ occurrences }) => [...occurrences.keys()])
    .filter((record) => record < records.length);

/** The passages of attachments that do, by their items. */
export function passagesNaming(
  { records, passages }: OpenIndex,
  named: readonly Term[],
  isExcluded: (record: number) => boolean,
): Map<number, number[]> {
  const found = named
    .flatMap(({ occurrences }) => [...occurrences.keys()])
    .filter((record) => !isExcluded(record))
    .filter((record) => (passages[record - records.length]?.record ?? -1) >= 0);
  return Map.groupBy(found, (record) => passages[record - records.length]?.record ?? -1);
}

/** Whether an item itself, and not only an attachment, is what was looked for. */
export function isFoundIn(
  record: number,
  terms: readonly Term[],
  named: readonly Term[],
  { caseItems, dayItems = [] }: Numbers,
): boolean {
  const has = ({ occurrences }: Term): boolean => occurrences.has(record);
  if (terms.length > 0) return terms.every(has);
  return caseItems.has(record) || dayItems.includes(record) || named.some(has);
}

/** The items with what the numbers in the query lead to; `asked`: there are other words as well. */
export function withNumbers(
  records: readonly number[],
  { caseItems, dayItems }: Numbers,
  naming: readonly number[],
  asked: boolean,
): number[] {
  if (dayItems !== undefined) {
    const own = new Set(dayItems);
    const both = records.filter((record) => own.has(record));
    return both.length > 0 ? both : asked ? [...records] : dayItems;
  }
  return [...new Set([...caseItems, ...(asked ? records : []), ...naming])];
}
