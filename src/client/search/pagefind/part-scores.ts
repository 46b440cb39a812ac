/** Tells which part a result is from. Pagefind does not say, so it is encoded in the scores. */
import type { IndexPart } from '../../../search/fields.ts';
import type { InstanceAnswer, InstanceResult } from './api.ts';

/** A filter that Pagefind makes up for each part as it opens it; its value is the part's key. */
export const partFilter = 'del';

/**
 * Pagefind multiplies each score by the weight of its part. Weights are powers of two, which change
 * nothing but the exponent of the score, so that the part can be read from it. Results sorted by date,
 * whose score is their index in the sort of their part, come newest part first.
 */
const weightBits = 64;

/** Weight of the part `parts[index]`; `parts` are newest first. */
export const partWeight = (parts: readonly IndexPart[], index: number): number =>
  2 ** (weightBits * (parts.length - 1 - index));

/** A result with the score it has in its part. */
export interface PartResult extends InstanceResult {
  /** Key of the part. */
  key: string;
}

/** The results of a search in `parts`, in their order. */
export const partResults = (
  parts: readonly IndexPart[],
  { results }: InstanceAnswer,
): PartResult[] =>
  results.map((result) => {
    const index = parts.length - 1 - Math.round(Math.log2(result.score) / weightBits);
    const key = parts[index]?.key ?? '';
    return { ...result, key, score: result.score / partWeight(parts, index) };
  });
