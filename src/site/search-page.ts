/** View of the search page: what is searched, and the ways to it without a script. */
import { committeeAddress, yearAddress } from '../archive/addresses.ts';
import { coverageOf, type Coverage } from '../archive/coverage.ts';
import type { Archive } from '../archive/model.ts';
import { attachmentsOfItems } from '../archive/searched-attachments.ts';
import { fileFormat } from '../minutes/file-name.ts';
import { given } from '../minutes/given.ts';

export interface SearchPage {
  /** Items, and the days of the first and the last meeting; absent without meetings. */
  searched?: { items: number; from: string; to: string };
  attachments: SearchedAttachments;
  /** Absent without minutes. */
  coverage?: Coverage;
  committees: PageLink[];
  /** Newest first. */
  years: PageLink[];
}

/** The attachments of items. */
interface SearchedAttachments {
  /** How many are searched. */
  searched: number;
  /** Their formats, the most frequent first. */
  formats: string[];
  /** How many cannot be read. */
  unsearched: number;
}

interface PageLink {
  label: string;
  address: string;
}

export const searchPage = (archive: Archive): SearchPage => ({
  ...given({ searched: searchedItems(archive) }),
  attachments: searchedAttachments(archive),
  ...given({ coverage: coverageOf(archive, [...archive.meetings.values()]) }),
  committees: [...archive.committees.values()].map(({ committee: { name, key } }) => ({
    label: name,
    address: committeeAddress(key),
  })),
  years: [...archive.years.keys()].map((year) => ({ label: year, address: yearAddress(year) })),
});

function searchedItems({ meetings }: Archive): SearchPage['searched'] {
  const all = [...meetings.values()];
  const [from, to] = [all[0]?.date, all.at(-1)?.date];
  if (from === undefined || to === undefined) return undefined;
  return { items: all.reduce((sum, { items }) => sum + items.length, 0), from, to };
}

function searchedAttachments(archive: Archive): SearchedAttachments {
  const all = [...attachmentsOfItems(archive).values()].flat();
  const searched = all.filter(({ shown }) => 'passages' in shown);
  const byFormat = Map.groupBy(searched, ({ file }) => fileFormat(file));
  const formats = [...byFormat].toSorted(
    ([one, { length }], [other, others]) => others.length - length || (one < other ? -1 : 1),
  );
  return {
    searched: searched.length,
    formats: formats.map(([format]) => format),
    unsearched: all.length - searched.length,
  };
}
