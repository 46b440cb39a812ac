/** Reads a record that is shown. */
import { numberOfAddress } from '../../../minutes/items/item-number.ts';
import { pageOfId, statusValues } from '../../../search/fields.ts';
import type { FoundAttachment, Hit } from '../answer.ts';
import { readPassages } from '../passages.ts';
import type { Term } from './expand.ts';
import { readCaseNumbers } from './numbers.ts';
import { placesOf } from './occurrences.ts';
import type { KnownRecord } from './known-records.ts';
import type { OpenIndex } from './open-index.ts';

/** Number of an item as its address has it. */
const numberInPath = /\/punkt-([^/]+)\/$/;

interface Found {
  /** Number of the item. */
  record: number;
  terms: readonly Term[];
  /** Passages of its attachments in which they were found, best first. */
  passages: readonly number[];
  /** Whether the item itself is what was looked for. */
  isOwn: boolean;
}

/** An item with what was found in it and in its attachments. Rejects when it cannot be loaded. */
export async function readHit(
  index: OpenIndex,
  { record, terms, passages, isOwn }: Found,
): Promise<Hit> {
  const fragment = await index.fragment(record);
  const { meeting, date, values } = index.records[record] as KnownRecord;
  const scores = scoresIn(terms, record);
  const [, number = ''] = numberInPath.exec(fragment.url) ?? [];
  const [best] = passages;
  const files = new Set(
    passages.map((passage) => index.passages[passage - index.records.length]?.file),
  );
  return {
    address: fragment.url,
    committee: values.udvalg[0] ?? meeting,
    date,
    number: fragment.meta['punkt'] ?? numberOfAddress(number),
    caseNumbers: readCaseNumbers(fragment.meta['sag']),
    status: values.status[0] === statusValues.agenda ? 'agenda' : 'minutes',
    ...readPassages(fragment, scores),
    ...(best !== undefined && !isOwn && { attachment: await readAttachment(index, best, terms) }),
    attachments: files.size,
  };
}

async function readAttachment(
  index: OpenIndex,
  passage: number,
  terms: readonly Term[],
): Promise<FoundAttachment> {
  const fragment = await index.fragment(passage);
  const { title, passages } = readPassages(fragment, scoresIn(terms, passage));
  const [shown] = passages;
  const page = pageOfId(shown?.section?.id ?? '');
  return {
    address: fragment.url.replace(/#.*/, ''),
    title,
    ...(page !== undefined && { page }),
    segments: shown?.segments ?? [],
  };
}

/** How much each place of a record says that has one of the terms. */
function scoresIn(terms: readonly Term[], record: number): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { occurrences } of terms) {
    for (const place of placesOf(occurrences.get(record))) {
      scores.set(place, (scores.get(place) ?? 0) + 1 / Math.sqrt(occurrences.size));
    }
  }
  return scores;
}
