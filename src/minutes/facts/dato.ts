/** The day of the meeting. */
import { fact } from './fact.ts';
import { day, withDefault } from './forms.ts';

/** ISO 8601 day, `2012-11-20`; also in the name of the file. Not read as a meeting if empty. */
export const date = fact({
  key: 'dato',
  meaning: 'Dagen for mødet.',
  need: 'required',
  form: withDefault(day, ''),
  about: '`2026-03-24`',
  inNewMeeting: (meeting) => meeting.date,
});
