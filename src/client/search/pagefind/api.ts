/** Types of Pagefind's browser script (`pagefind.js`, 1.5), as far as it is used. */
import type { Counts } from '../search.ts';

/** Creates an instance for the index at `basePath`. */
export type CreateInstance = (options: object) => PagefindInstance;

export interface PagefindInstance {
  /** `null` finds every record. */
  search(words: string | null, options: SearchOptions): Promise<InstanceAnswer>;
  /** Loads all filters and returns their values. */
  filters(): Promise<Counts>;
  /** Adds another index to be searched. */
  mergeIndex(path: string, options: object): Promise<void>;
}

export interface SearchOptions {
  filters?: Record<string, { any: readonly string[] }>;
  sort?: Record<string, 'desc'>;
}

export interface InstanceAnswer {
  /** Highest score first. */
  results: InstanceResult[];
  /** Counts among the results, of the filters loaded so far. */
  filters: Counts;
  /** Counts among the records that have the words, whatever filters are chosen. */
  totalFilters: Counts;
}

export interface InstanceResult {
  /** Digest of the record, unique within its index. */
  id: string;
  score: number;
  /** Positions of the words found. */
  words: number[];
  /** Metadata fields with a word searched for; absent where none has. */
  matchedMetaFields?: string[];
  /** Fetches the fragment. */
  data: () => Promise<Fragment>;
}

/** What the index stores of a record. */
export interface Fragment {
  /** With the site's base path. */
  url: string;
  /** The text; words are separated by white space and numbered from 0, which is their position. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Elements with an id; `location` is the position of their first word. */
  anchors: { element: string; id: string; text: string; location: number }[];
  /** The words found. */
  weighted_locations: { location: number; balanced_score: number }[];
}
