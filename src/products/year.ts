/** `/aar/<åååå>/`: the meetings of one year. */
import { yearPage } from '../site/year-page.ts';
import { plainPage } from './product.ts';

export const year = plainPage({
  name: 'year',
  path: 'aar/[year].astro',
  lasting: true,
  keys: ({ years }) => [...years.keys()].map((key) => ({ year: key })),
  data: (archive, key) => yearPage(archive, key.year),
});
