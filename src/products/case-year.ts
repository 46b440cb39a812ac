/** `/sag/aar/<åååå>/`: the cases of one year. */
import { caseYearPage, caseYears } from '../site/case-lists.ts';
import { plainPage } from './product.ts';

export const caseYear = plainPage({
  name: 'case-year',
  path: 'sag/aar/[year].astro',
  lasting: true,
  keys: (archive) => caseYears(archive).map((year) => ({ year })),
  data: (archive, { year }) => caseYearPage(archive, year),
});
