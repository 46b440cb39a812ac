/** The word that another is probably a misspelling of. */
import { closest, distance } from 'fastest-levenshtein';

/** The greatest edit distance at which a word is offered for another. */
const nearestDistance = 3;

/** The entry of `candidates` that `word` is probably a misspelling of. */
export function nearestWord<Word extends string>(
  word: string,
  candidates: readonly Word[],
): Word | undefined {
  if (candidates.length === 0) return undefined;
  const near = closest(word, [...candidates]) as Word;
  return distance(word, near) <= Math.min(nearestDistance, near.length / 2) ? near : undefined;
}
