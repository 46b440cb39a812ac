/** What `/sag/` shows: every case, by the year it was opened. */
import { caseAddress } from '../archive/addresses.ts';
import type { Archive, CaseFile } from '../archive/model.ts';

export interface CaseListPage {
  /** Newest first; in a year, by number. */
  years: { year: number; cases: CaseRow[] }[];
  /** Cases whose number does not tell the year. */
  withoutYear: CaseRow[];
  total: number;
}

export interface CaseRow {
  number: string;
  address: string;
  /** The latest title the case had; empty where none is public. */
  title: string;
  /** Items that carry the number. */
  items: number;
  /** ISO day of the latest of them. */
  latest: string;
}

const byNumber = new Intl.Collator('da', { numeric: true });

export function caseListPage(archive: Archive): CaseListPage {
  const cases = [...archive.cases.values()].sort((a, b) =>
    byNumber.compare(a.number.normal, b.number.normal),
  );
  const byYear = Map.groupBy(cases, ({ number }) => number.year);
  const years = [...byYear.keys()].filter((year) => year !== undefined);
  return {
    years: years
      .sort((a, b) => b - a)
      .map((year) => ({ year, cases: (byYear.get(year) ?? []).map(row) })),
    withoutYear: (byYear.get(undefined) ?? []).map(row),
    total: cases.length,
  };
}

function row({ number, items }: CaseFile): CaseRow {
  return {
    number: number.normal,
    address: caseAddress(number),
    title: items.findLast(({ item }) => item.title !== '')?.item.title ?? '',
    items: items.length,
    latest: items.at(-1)?.meeting.date ?? '',
  };
}
