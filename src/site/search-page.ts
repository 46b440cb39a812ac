/** View of the search page: what is searched. */
import { coverageOf, type Coverage } from '../archive/coverage.ts';
import type { Archive } from '../archive/model.ts';
import { given } from '../minutes/given.ts';

export interface SearchPage {
  /** Absent without minutes. */
  coverage?: Coverage;
}

export const searchPage = (archive: Archive): SearchPage =>
  given({ coverage: coverageOf(archive, [...archive.meetings.values()]) });
