/** `/sag/<nr>/`: one case through all meetings. */
import { caseData, casePage } from '../site/case-page.ts';
import { page } from './product.ts';

export const caseFile = page({
  name: 'case',
  path: 'sag/[number].astro',
  lasting: true,
  keys: ({ cases }) => [...cases.keys()].map((number) => ({ number })),
  data: (archive, { number }) => caseData(archive, number),
  view: (data, { href }) => casePage(data, href),
});
