/** Reads a record that is shown. */
import { numberOfAddress } from '../../../minutes/item-number.ts';
import { statusValues } from '../../../search/fields.ts';
import type { Hit } from '../answer.ts';
import { readPassages } from '../passages.ts';
import type { Term } from './expand.ts';
import { readCaseNumbers } from './numbers.ts';
import { placesOf } from './occurrences.ts';
import type { KnownRecord, OpenIndex } from './open-index.ts';

/** Number of an item as its address has it. */
const numberInPath = /\/punkt-([^/]+)\/$/;

/** The record with what was found in it of the `terms`. Rejects when it cannot be loaded. */
export async function readHit(
  index: OpenIndex,
  record: number,
  terms: readonly Term[],
): Promise<Hit> {
  const fragment = await index.fragment(record);
  const { meeting, date, values } = index.records[record] as KnownRecord;
  const scores = new Map<number, number>();
  for (const { occurrences } of terms) {
    for (const place of placesOf(occurrences.get(record))) {
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
    ...readPassages(fragment, scores),
  };
}
