/**
 * From the score of a record in its part, the score it would have in one index of all parts.
 *
 * Pagefind's score (1.5) is the sum over the words searched for of rarity × occurrences, where the
 * occurrences, weighed and limited, are the record's own matter; and for each metadata field with
 * some of the words, its weight × M³ ÷ Q², where M is the rarity of the words in the field, and Q
 * that of all words searched for.
 */
import type { PartResult } from './merged-index.ts';

/** A word of a query. */
export interface WeighedTerm {
  /** Its rarity in one index, and in each part by key. */
  rarity: number;
  rarityIn: ReadonlyMap<string, number>;
  /** What is found by this word alone, by part and id; absent where it was not searched for alone. */
  alone?: ReadonlyMap<string, PartResult>;
}

/** Pagefind's weights of metadata fields, see `metaWeights` in its documentation of ranking. */
const fieldWeight = (field: string): number => (field === 'title' ? 5 : 1);

/**
 * Exactly right (to {@link Math.fround}) where the query is one word, or all its words but those of a
 * compound were searched for alone. What the other words add is scaled as if they counted alike.
 */
export function scoreAsOne(terms: readonly WeighedTerm[], result: PartResult): number {
  const ofPart = ({ rarityIn }: WeighedTerm): number => rarityIn.get(result.key) ?? 0;
  const ofAll = ({ rarity }: WeighedTerm): number => rarity;
  const known = terms.flatMap((term) => {
    const found = term.alone?.get(`${result.key}/${result.id}`);
    return found ? [{ term, ...readAlone(found, ofPart(term)) }] : [];
  });
  const scoreBy = (rarityOf: (term: WeighedTerm) => number): number => {
    const words = known.map(({ term, occurrences }) => rarityOf(term) * occurrences);
    const fields = [...new Set(known.flatMap((each) => [...each.fields.keys()]))].map((field) => {
      const inField = known.map(({ term, fields }) => rarityOf(term) * (fields.get(field) ?? 0));
      return (fieldWeight(field) * sum(inField) ** 3) / sum(terms.map(rarityOf)) ** 2;
    });
    return sum(words) + sum(fields);
  };
  const others = terms.filter(({ alone }) => alone === undefined);
  const rest = others.length > 0 ? others : terms;
  const scale = sum(rest.map(ofAll)) / sum(rest.map(ofPart));
  return scoreBy(ofAll) + scale * (result.score - scoreBy(ofPart));
}

/** Takes the score of a record found by one word apart; `rarity` is that of the word in its part. */
function readAlone(
  { score, matchedMetaFields = [] }: PartResult,
  rarity: number,
): { occurrences: number; fields: Map<string, number> } {
  let occurrences = score / rarity;
  const fields = new Map<string, number>();
  for (const field of matchedMetaFields) {
    const weight = fieldWeight(field);
    // A title may hold several words that begin with the one searched for, which counts far more
    // than any occurrences do.
    const words = field === 'title' ? Math.floor(Math.cbrt(occurrences / weight)) : 1;
    fields.set(field, words);
    occurrences -= weight * words ** 3;
  }
  return { occurrences, fields };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
