/** Danish words of what has changed on a page since it was published. */
import { dayInWords } from './da-dates.ts';

export const historyWords = {
  title: 'Titel',
  caseNumbers: 'Sagsnummer',
  changed: (date: string): string => `Sidst ændret ${dayInWords(date)}`,
  fromAgenda: 'Dagsordenen blev til referat.',
  /** Where the words are too many, or are better left out. */
  rewritten: 'Teksten er skrevet om.',
  addedSection: 'Nyt afsnit',
  removedSection: 'Afsnit fjernet',
  /** Said before and after words, for those who do not see how they are set. */
  removed: { before: 'Fjernet:', after: 'Slut på fjernet.' },
  added: { before: 'Tilføjet:', after: 'Slut på tilføjet.' },
} as const;
