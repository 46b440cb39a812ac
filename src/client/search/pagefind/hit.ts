/** One result as plain values, read from its fragment. */
import { statusValues } from '../../../search/fields.ts';
import type { Hit } from '../search.ts';
import type { Fragment } from './api.ts';
import { chooseExcerpt, markTitle } from './excerpt.ts';
import { caseNumbersOf } from './find.ts';

/** Date and printed number are part of every item's address. */
const itemAddress = /\/(\d{4}-\d{2}-\d{2})(?:-\d+)?\/punkt-([^/]+)\/$/;

export function readHit(fragment: Fragment): Hit {
  const [, date = '', number = ''] = itemAddress.exec(fragment.url) ?? [];
  return {
    url: fragment.url,
    title: markTitle(fragment),
    committee: fragment.filters['udvalg']?.[0] ?? '',
    date,
    number,
    caseNumbers: caseNumbersOf(fragment),
    isAgenda: fragment.filters['status']?.[0] === statusValues.agenda,
    excerpt: chooseExcerpt(fragment),
  };
}
