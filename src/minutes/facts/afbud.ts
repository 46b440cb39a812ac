/** The people who had sent their apologies. */
import { fact } from './fact.ts';
import { texts } from './forms.ts';

export const apologies = fact({
  key: 'afbud',
  meaning: 'De, der havde meldt afbud.',
  form: texts,
  about: 'liste af navne',
  example: '[…]',
  sourceWords: (names) => names.join(' '),
  row: {
    label: 'Afbud',
    text: (names) => names.join(', '),
    names: (names) => names.length,
  },
});
