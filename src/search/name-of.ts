/** Digests of what the index is made from, and names of its files. */
import { createHash } from 'node:crypto';

/** Another whenever `texts` are. */
export function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}

/** The name of a file of the index that says what `texts` say. */
export const nameOf = (...texts: readonly string[]): string => digestOf(texts).slice(0, 10);
