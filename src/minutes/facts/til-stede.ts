/** The people who were present. */
import { fact } from './fact.ts';
import { texts } from './forms.ts';

export const present = fact({
  key: 'til-stede',
  meaning: 'De, der var til stede.',
  form: texts,
  about: 'liste af navne',
  example: '[…, …]',
  sourceWords: (names) => names.join(' '),
  row: {
    label: 'Til stede',
    text: (names) => names.join(', '),
    names: (names) => names.length,
  },
});
