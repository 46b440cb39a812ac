/** The committee that met. */
import { fact } from './fact.ts';
import { withDefault, word } from './forms.ts';

/** Key of the committee in `udvalg.yml`; also the name of the folder. Not read as a meeting if empty. */
export const committee = fact({
  key: 'udvalg',
  meaning: 'Det udvalg, der holdt mødet.',
  need: 'required',
  form: withDefault(word, ''),
  about: 'nøglen fra `udvalg.yml`, den samme som mappens navn',
  inNewMeeting: (meeting) => meeting.committee,
});
