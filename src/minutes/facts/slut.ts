/** When the meeting ended. */
import { fact } from './fact.ts';
import { time } from './forms.ts';

/** Local time `HH:MM`. */
export const end = fact({
  key: 'slut',
  meaning: 'Hvornår mødet sluttede.',
  form: time,
  about: '`"09:45"`',
  example: '"11:00"',
  sourceWords: (value) => value,
});
