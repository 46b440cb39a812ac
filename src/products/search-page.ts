/** `/soeg/`: the form of the search; its script fills in the rest. */
import { searchPage as searchPageData } from '../site/search-page.ts';
import { plainPage } from './product.ts';

export const searchPage = plainPage({
  name: 'search-page',
  path: 'soeg.astro',
  lasting: true,
  keys: () => [{}],
  data: searchPageData,
});
