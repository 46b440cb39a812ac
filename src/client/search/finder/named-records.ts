/** Words of a query that mean records by what is known of these: a committee, a month, a year. */
import { monthNames } from '../../../i18n/da-dates.ts';
import { committeeAddress } from '../../../search/fields.ts';
import { fold } from '../../../search/words/index.ts';
import type { Place } from '../answer.ts';
import { meetingsOn } from './numbers.ts';
import { atNoPlace, type Occurrences } from './occurrences.ts';
import type { KnownRecord } from './known-records.ts';
import type { OpenIndex } from './open-index.ts';
import { wordsOf } from './read-query.ts';

/** Words that name records otherwise than by their text: a committee, a month. */
export interface Span {
  from: number;
  to: number;
  records: number[];
}

interface Spans {
  places: Place[];
  spans: Span[];
}

/** The months among the words: `juni 2017`. */
export function monthsIn(index: OpenIndex, words: readonly string[]): Spans {
  const places: Place[] = [];
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const month = monthNames.indexOf(word) + 1;
    const year = words[at + 1] ?? '';
    if (month === 0 || !isYear(year)) continue;
    const start = `${year}-${String(month).padStart(2, '0')}`;
    const records = recordsWhere(index, ({ date }) => date.startsWith(start));
    const days = [...new Set(records.map((record) => index.records[record]?.date ?? ''))];
    places.push(...days.flatMap((day) => meetingsOn(index, day)));
    spans.push({ from: at, to: at + 2, records });
  }
  return { places, spans };
}

function recordsWhere({ records }: OpenIndex, holds: (record: KnownRecord) => boolean): number[] {
  return [...records.entries()].flatMap(([number, record]) => (holds(record) ? [number] : []));
}

/** The committees one of whose names is among the words. */
export function committeesIn(index: OpenIndex, words: readonly string[]): Spans {
  const folded = words.map(fold);
  const places: Place[] = [];
  const spans: Span[] = [];
  for (const [key, { name, alsoCalled }] of Object.entries(index.committees)) {
    for (const called of [name, ...alsoCalled]) {
      const own = wordsOf(called).map(fold);
      const from = folded.findIndex((_, at) =>
        own.every((word, step) => folded[at + step] === word),
      );
      if (own.length === 0 || from === -1) continue;
      places.push({ kind: 'committee', name, address: committeeAddress(key) });
      spans.push({
        ...{ from, to: from + own.length },
        records: recordsWhere(index, ({ meeting }) => meeting.startsWith(`${key}/`)),
      });
      break;
    }
  }
  return { places, spans };
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** The records of the meetings of a year; none for another word. */
export const recordsOfYear = (index: OpenIndex, word: string): number[] =>
  isYear(word) ? recordsWhere(index, ({ values }) => values.aar[0] === word) : [];

/** How much a record says of a word that it means in this way, beside 1 where the word stands in its text. */
const faint = 0.5;

/** The records given, and the attachments of theirs, have a word, at no place. */
export function faintly(index: OpenIndex, records: readonly number[]): Occurrences {
  const own = new Set(records);
  const attached = [...index.passages.entries()].flatMap(([at, { record }]) =>
    own.has(record) ? [index.records.length + at] : [],
  );
  return atNoPlace([...records, ...attached], faint);
}
