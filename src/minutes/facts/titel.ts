/** The title that the document gives itself. */
import { stringify } from 'yaml';
import { dayInWords } from '../../i18n/da-dates.ts';
import type { Form } from './entries.ts';
import { fact } from './fact.ts';
import { text } from './forms.ts';

/** A text whose absence is a warning. */
const wantedText: Form<string> = {
  ...text,
  read(fields, key, report) {
    const title = text.read(fields, key, report);
    // A wrong one is told by itself.
    if (!fields.has(key)) report('moede-titel', fields.place);
    return title ?? '';
  },
};

/** May be empty. */
export const title = fact({
  key: 'titel',
  meaning: 'Hvad dokumentet kalder sig selv.',
  need: 'recommended',
  form: wantedText,
  about: 'dokumentets egen titel',
  inNewMeeting: ({ committeeName, date }) =>
    stringify(`${committeeName} den ${dayInWords(date)}`, { lineWidth: 0 }).trimEnd(),
  sourceWords: (value) => value,
});
