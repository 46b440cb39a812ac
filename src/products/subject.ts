/** `/emne/<kle>/`: what is filed under a KLE subject or group. */
import { subjectPage } from '../site/subject-page.ts';
import { plainPage } from './product.ts';

export const subject = plainPage({
  name: 'subject',
  path: 'emne/[number].astro',
  lasting: true,
  keys: ({ subjects }) => [...subjects.keys()].map((number) => ({ number })),
  data: (archive, { number }) => subjectPage(archive, number),
});
