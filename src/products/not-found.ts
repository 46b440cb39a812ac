/** `404.html`: the answer at every address that has no page. */
import { committeeNames } from '../site/meeting-summary.ts';
import { plainPage } from './product.ts';

export const notFound = plainPage({
  name: 'not-found',
  path: '404.astro',
  lasting: false,
  keys: () => [{}],
  data: (archive) => [...committeeNames(archive)],
});
