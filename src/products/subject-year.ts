/** `/emne/<kle>/aar/<åååå>/`: the items of one year under a KLE subject or group that has many. */
import { subjectYearPage, subjectYears } from '../site/subject-page.ts';
import { plainPage } from './product.ts';

export const subjectYear = plainPage({
  name: 'subject-year',
  path: 'emne/[number]/aar/[year].astro',
  lasting: true,
  keys: subjectYears,
  data: subjectYearPage,
});
