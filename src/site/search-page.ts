/** View of the search page: what is searched, and the ways to it without a script. */
import { committeeAddress, yearAddress } from '../archive/addresses.ts';
import { coverageOf, type Coverage } from '../archive/coverage.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';

export interface SearchPage {
  /** Absent without minutes. */
  coverage?: Coverage;
  committees: PageLink[];
  /** Newest first. */
  years: PageLink[];
}

interface PageLink {
  label: string;
  address: string;
}

export const searchPage = (archive: Archive): SearchPage => ({
  ...given({ coverage: coverageOf(archive, [...archive.meetings.values()]) }),
  committees: [...archive.committees.values()].map(({ committee: { name, key } }) => ({
    label: name,
    address: committeeAddress(key),
  })),
  years: [...archive.years.keys()].map((year) => ({ label: year, address: yearAddress(year) })),
});
