/** The answer to a question, as plain values. */
import type { Answer, Hit } from '../search.ts';
import type { SearchState } from '../state.ts';
import { find } from './find.ts';
import { readHit } from './hit.ts';
import type { OpenIndex } from './open-parts.ts';

/** Rejects when a fragment of the first `shown` hits cannot be loaded. */
export async function answer(index: OpenIndex, question: SearchState): Promise<Answer> {
  const { results, ...found } = await find(index, question);
  const readHits = (from: number, to: number): Promise<Hit[]> =>
    Promise.all(results.slice(from, to).map(async ({ data }) => readHit(await data())));
  return { ...found, hits: await readHits(0, question.shown), readHits };
}
