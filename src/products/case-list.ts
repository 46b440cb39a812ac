/** `/sag/`: the number look-up, and the years that have cases. */
import { caseListPage } from '../site/case-lists.ts';
import { plainPage } from './product.ts';

export const caseList = plainPage({
  name: 'case-list',
  path: 'sag/index.astro',
  lasting: true,
  keys: () => [{}],
  data: caseListPage,
});
