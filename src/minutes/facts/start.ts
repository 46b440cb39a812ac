/** When the meeting began. */
import { fact } from './fact.ts';
import { time } from './forms.ts';

/** Local time `HH:MM`. */
export const start = fact({
  key: 'start',
  meaning: 'Hvornår mødet begyndte.',
  form: time,
  about: '`"09:45"`',
  example: '"09:00"',
  staysAlike: true,
  sourceWords: (value) => value,
});
