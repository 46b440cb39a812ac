/** `/sag/`: all cases, and the number look-up. */
import { caseListPage } from '../site/case-list-page.ts';
import { plainPage } from './product.ts';

export const caseList = plainPage({
  name: 'case-list',
  page: 'sag/index.astro',
  lasting: true,
  keys: () => [{}],
  data: caseListPage,
});
