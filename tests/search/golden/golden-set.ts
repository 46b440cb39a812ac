/**
 * The golden set: what people ask the five documents of `tests/fixtures/albertslund`, and where the answer is. An
 * independent writer made it, who had not seen the search.
 */
import { readFileSync } from 'node:fs';

export interface GoldenQuery {
  query: string;
  /** What is hard about it: `inflected`, `misspelt`, …; `nothing` for what the documents say nothing of. */
  kind: string;
  /** Addresses of items or meetings, any of which is right; empty for `nothing`. */
  expected: string[];
  /** Why it is right. */
  why: string;
}

export const offTopic = 'nothing';

export const readGoldenSet = (): GoldenQuery[] =>
  JSON.parse(readFileSync(new URL('queries.json', import.meta.url), 'utf8')) as GoldenQuery[];
