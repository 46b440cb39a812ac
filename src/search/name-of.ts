import { createHash } from 'node:crypto';

/** The name of a file of the index that says what `texts` say: it is another whenever they are. */
export function nameOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
}
