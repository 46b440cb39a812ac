/** `/pagefind/`: the search index. */
import { indexAddress } from '../search/fields.ts';
import type { SearchIndex } from './product.ts';

export const searchIndex: SearchIndex = {
  kind: 'search-index',
  name: 'search-index',
  folder: indexAddress.slice(1),
};
