/** Whether the file is an agenda or minutes. */
import { fact } from './fact.ts';
import { oneOf, withDefault } from './forms.ts';

const statuses = oneOf({ dagsorden: 'agenda', referat: 'minutes' }, (word, place, report) => {
  report('moede-status', place, word);
});

export const status = fact({
  key: 'status',
  need: 'required',
  form: withDefault(statuses, 'minutes'),
  about: '`dagsorden` eller `referat`',
  inNewMeeting: () => 'dagsorden # Skriv »referat«, når beslutningerne er skrevet ind.',
});
