/** One result as it is shown: plain values made from a record of the index. */
import type { CaseNumber } from '../../minutes/case-number.ts';
import { statusValues } from '../../search/fields.ts';
import { caseNumbersOf } from './find.ts';
import type { PagefindRecord } from './pagefind.ts';
import { choosePassage, markTitle, type Passage, type Segment } from './passage.ts';

export interface Hit {
  /** Address of the Punkt with the site's base path. */
  url: string;
  title: Segment[];
  committee: string;
  /** ISO day. */
  date: string;
  /** Printed number of the Punkt. */
  number: string;
  caseNumbers: CaseNumber[];
  isAgenda: boolean;
  passage: Passage;
}

/** Date and printed number are part of every Punkt's address. */
const itemAddress = /\/(\d{4}-\d{2}-\d{2})(?:-\d+)?\/punkt-([^/]+)\/$/;

export function readHit(record: PagefindRecord): Hit {
  const [, date = '', number = ''] = itemAddress.exec(record.url) ?? [];
  return {
    url: record.url,
    title: markTitle(record),
    committee: record.filters['udvalg']?.[0] ?? '',
    date,
    number,
    caseNumbers: caseNumbersOf(record),
    isAgenda: record.filters['status']?.[0] === statusValues.agenda,
    passage: choosePassage(record),
  };
}
