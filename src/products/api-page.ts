/** `/api/`: which data there is, how it is used, and what can be relied on. */
import { apiPage as apiPageData } from '../open-data/api-page.ts';
import { plainPage } from './product.ts';

export const apiPage = plainPage({
  name: 'api',
  path: 'api.astro',
  lasting: true,
  keys: () => [{}],
  data: apiPageData,
});
