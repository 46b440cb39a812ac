/** Whether the file is an agenda or minutes. */
import { fact } from './fact.ts';
import { oneOf, withDefault } from './forms.ts';

const statuses = oneOf({ dagsorden: 'agenda', referat: 'minutes' }, (word, place, report, line) => {
  report('moede-status', place, word, line);
});

/** One that is wrong or missing counts as an agenda, of which nothing more is asked. */
export const status = fact({
  key: 'status',
  meaning: 'Om filen er en dagsorden eller et referat.',
  need: 'required',
  form: withDefault(statuses, 'agenda'),
  about: '`dagsorden` eller `referat`',
  inNewMeeting: () => 'dagsorden # Skriv »referat«, når beslutningerne er skrevet ind.',
});
