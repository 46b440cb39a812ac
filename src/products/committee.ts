/** `/<udvalg>/`: the meetings of one committee. */
import { committeePage } from '../site/committee-page.ts';
import { plainPage } from './product.ts';

export const committee = plainPage({
  name: 'committee',
  path: '[committee]/index.astro',
  lasting: true,
  keys: ({ committees }) => [...committees.keys()].map((key) => ({ committee: key })),
  data: (archive, key) => committeePage(archive, key.committee),
});
