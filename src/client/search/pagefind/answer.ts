/** The answer to a question, as plain values. */
import type { Answer, Hit } from '../search.ts';
import type { SearchState } from '../state.ts';
import { find, caseNumbersOf } from './find.ts';
import type { OpenIndex } from './open-parts.ts';
import { numberOfAddress } from '../../../minutes/item-number.ts';
import { statusValues } from '../../../search/fields.ts';
import type { Fragment } from './api.ts';
import { chooseExcerpt, markTitle } from './excerpt.ts';

/** Rejects when a fragment of the first `shown` hits cannot be loaded. */
export async function answer(index: OpenIndex, question: SearchState): Promise<Answer> {
  const { results, ...found } = await find(index, question);
  const readHits = (from: number, to: number): Promise<Hit[]> =>
    Promise.all(results.slice(from, to).map(async ({ data }) => readHit(await data())));
  return { ...found, hits: await readHits(0, question.shown), readHits };
}

/** Date and number are part of every item's address; a number may be printed in another way. */
const itemAddress = /\/(\d{4}-\d{2}-\d{2})(?:-\d+)?\/punkt-([^/]+)\/$/;

export function readHit(fragment: Fragment): Hit {
  const [, date = '', number = ''] = itemAddress.exec(fragment.url) ?? [];
  return {
    url: fragment.url,
    title: markTitle(fragment),
    committee: fragment.filters['udvalg']?.[0] ?? '',
    date,
    number: fragment.meta['punkt'] ?? numberOfAddress(number),
    caseNumbers: caseNumbersOf(fragment),
    isAgenda: fragment.filters['status']?.[0] === statusValues.agenda,
    excerpt: chooseExcerpt(fragment),
  };
}
