/** Pagefind's own interface to several indexes merged into one, as far as it is used. */
import type { Counts, PagefindOptions, PagefindRecord } from './pagefind.ts';

export interface MergedIndex {
  search(words: string | null, options: MergedOptions): Promise<MergedAnswer>;
  filters(): Promise<Counts>;
  mergeIndex(path: string, options: object): Promise<void>;
}

interface MergedOptions extends Omit<PagefindOptions, 'filters'> {
  filters: NonNullable<PagefindOptions['filters']>;
}

interface MergedAnswer {
  /** Highest score first. */
  results: MergedResult[];
  filters: Counts;
  /** Counts among the records that have the words, whatever filters are asked for. */
  totalFilters: Counts;
}

interface MergedResult {
  id: string;
  score: number;
  /** Places of the words found. */
  words: number[];
  data(): Promise<PagefindRecord>;
}

export type CreateInstance = (options: object) => MergedIndex;

/** A filter that Pagefind makes up for each part as it opens it: its key. */
export const partFilter = 'del';
