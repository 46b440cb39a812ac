/** Danish words of the changes of a page since it was published. */
import { dayInWords } from './da-dates.ts';

export const historyWords = {
  title: 'Titel',
  caseNumbers: 'Sagsnummer',
  changed: (date: string): string => `Sidst ændret ${dayInWords(date)}`,
  fromAgenda: 'Dagsordenen blev til referat.',
  /** Instead of the changed words, where they are too many or should not be shown. */
  rewritten: 'Teksten er skrevet om.',
  /** After the name of an attachment. */
  replaced: (date: string): string => `er erstattet af en anden fil ${dayInWords(date)}.`,
  addedSection: 'Nyt afsnit',
  removedSection: 'Afsnit fjernet',
  /** For screen readers: before and after changed words. */
  removed: { before: 'Fjernet:', after: 'Slut på fjernet.' },
  added: { before: 'Tilføjet:', after: 'Slut på tilføjet.' },
} as const;
