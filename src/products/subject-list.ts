/** `/emne/`: the KLE groups. Once published it stays, also when nothing is filed by KLE any more. */
import { subjectsAddress } from '../archive/addresses.ts';
import { subjectListPage } from '../site/subject-list.ts';
import { plainPage } from './product.ts';

export const subjectList = plainPage({
  name: 'subject-list',
  path: 'emne/index.astro',
  lasting: true,
  keys: ({ subjects, ledger }) => (subjects.size > 0 || ledger.has(subjectsAddress) ? [{}] : []),
  data: subjectListPage,
});
