/** Pagefind's own interface to several indexes merged into one, as far as it is used. */
import type { IndexPart } from '../../search/fields.ts';
import type { Counts, PagefindOptions, PagefindRecord } from './pagefind.ts';

export interface MergedIndex {
  search(words: string | null, options: PagefindOptions): Promise<MergedAnswer>;
  filters(): Promise<Counts>;
  mergeIndex(path: string, options: object): Promise<void>;
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
  /** Metadata fields that hold a word searched for; absent where none does. */
  matchedMetaFields?: string[];
  data: () => Promise<PagefindRecord>;
}

export type CreateInstance = (options: object) => MergedIndex;

/** A filter that Pagefind makes up for each part as it opens it: its key. */
export const partFilter = 'del';

/**
 * Pagefind multiplies each score by the weight of its part. A power of two changes nothing but the
 * exponent, so that the part can be read from it, and results sorted by date, which have their place
 * in the part as score, stand newest part first.
 */
const weightBits = 64;

/** Weight of the part at `place` of `parts`, newest first. */
export const partWeight = (parts: readonly IndexPart[], place: number): number =>
  2 ** (weightBits * (parts.length - 1 - place));

/** A result of one part with the score it has there. */
export interface PartResult extends MergedResult {
  /** Key of the part. */
  key: string;
}

/** The results of a search in `parts`, in their order. */
export const partResults = (parts: readonly IndexPart[], { results }: MergedAnswer): PartResult[] =>
  results.map((result) => {
    const place = parts.length - 1 - Math.round(Math.log2(result.score) / weightBits);
    const key = parts[place]?.key ?? '';
    return { ...result, key, score: result.score / partWeight(parts, place) };
  });
