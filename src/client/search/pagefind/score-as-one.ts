/**
 * Computes from the score of a record in its part the score it would have in one index of all parts.
 *
 * Pagefind's score (1.5) is, summed over the terms of the query, rarity × frequency, plus, for each
 * metadata field with some of the terms, its weight × M³ ÷ Q². Rarity is BM25's inverse document
 * frequency; frequency, weighted and saturated, depends on the record alone; M is the sum of the
 * rarities of the terms in the field, Q that of all terms.
 */
import type { PartResult } from './part-scores.ts';

/** A term of a query. */
export interface WeighedTerm {
  /** Its rarity in one index, and in each part by key. */
  rarity: number;
  rarityIn: ReadonlyMap<string, number>;
  /** The results of a search for this term alone, by `<part>/<id>`; absent where none was made. */
  alone?: ReadonlyMap<string, PartResult>;
}

/** Pagefind's default weights of metadata fields (`metaWeights` in its documentation of ranking). */
const fieldWeight = (field: string): number => (field === 'title' ? 5 : 1);

/**
 * Exact (to {@link Math.fround}) where the query is one term, or where all its terms but those of a
 * compound were searched for alone. What the other terms add is scaled as if they were equally rare.
 */
export function scoreAsOne(terms: readonly WeighedTerm[], result: PartResult): number {
  const ofPart = ({ rarityIn }: WeighedTerm): number => rarityIn.get(result.key) ?? 0;
  const ofAll = ({ rarity }: WeighedTerm): number => rarity;
  const known = terms.flatMap((term) => {
    const found = term.alone?.get(`${result.key}/${result.id}`);
    return found ? [{ term, ...readAlone(found, ofPart(term)) }] : [];
  });
  const scoreBy = (rarityOf: (term: WeighedTerm) => number): number => {
    const frequencies = known.map(({ term, frequency }) => rarityOf(term) * frequency);
    const fields = [...new Set(known.flatMap((each) => [...each.fields.keys()]))].map((field) => {
      const inField = known.map(({ term, fields }) => rarityOf(term) * (fields.get(field) ?? 0));
      return (fieldWeight(field) * sum(inField) ** 3) / sum(terms.map(rarityOf)) ** 2;
    });
    return sum(frequencies) + sum(fields);
  };
  const others = terms.filter(({ alone }) => alone === undefined);
  const rest = others.length > 0 ? others : terms;
  const scale = sum(rest.map(ofAll)) / sum(rest.map(ofPart));
  return scoreBy(ofAll) + scale * (result.score - scoreBy(ofPart));
}

/** Takes apart the score of a record found by one term, whose rarity in its part is `rarity`. */
function readAlone(
  { score, matchedMetaFields = [] }: PartResult,
  rarity: number,
): { frequency: number; fields: Map<string, number> } {
  let frequency = score / rarity;
  const fields = new Map<string, number>();
  for (const field of matchedMetaFields) {
    const weight = fieldWeight(field);
    // A title may have several words that begin with the term, which adds far more than any frequency.
    const words = field === 'title' ? Math.floor(Math.cbrt(frequency / weight)) : 1;
    fields.set(field, words);
    frequency -= weight * words ** 3;
  }
  return { frequency, fields };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
