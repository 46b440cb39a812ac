/** `/emne/`: the KLE groups; also where nothing is filed by KLE, so that it never vanishes. */
import { subjectListPage } from '../site/subject-list.ts';
import { plainPage } from './product.ts';

export const subjectList = plainPage({
  name: 'subject-list',
  path: 'emne/index.astro',
  lasting: true,
  keys: () => [{}],
  data: subjectListPage,
});
