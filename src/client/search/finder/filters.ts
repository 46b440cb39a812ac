/** Which records the filters of a question let pass, and how many there are of each value. */
import { byFilter, filterNames, type FilterName } from '../../../search/fields.ts';
import type { Counts, Question } from '../answer.ts';
import type { KnownRecord } from './known-records.ts';

/** Adds a record to the counts of a filter. */
function count(counts: Counts, name: FilterName, { values }: KnownRecord): void {
  const own = counts[name];
  for (const value of values[name]) own[value] = (own[value] ?? 0) + 1;
}

/**
 * Those of the records `numbers` that have a chosen value of each filter, in their order, and how many of
 * them each value would give beside the other filters.
 */
export function filtered(
  records: readonly KnownRecord[],
  numbers: readonly number[],
  filters: Question['filters'],
): { kept: number[]; counts: Counts } {
  const chosen = filterNames.filter((name) => filters[name].length > 0);
  const fails = ({ values }: KnownRecord): FilterName[] =>
    chosen.filter((name) => !values[name].some((each) => filters[name].includes(each)));
  const kept: number[] = [];
  const counts: Counts = byFilter<Record<string, number>>(() => ({}));
  for (const number of numbers) {
    const record = records[number];
    if (record === undefined) continue;
    const [first, second] = fails(record);
    if (first === undefined) kept.push(number);
    if (second !== undefined) continue;
    for (const name of first === undefined ? filterNames : [first]) count(counts, name, record);
  }
  return { kept, counts };
}
