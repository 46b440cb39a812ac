/** Danish words of the pages of KLE subjects, and of the links to them. */
import { countedItems } from './da-pages.ts';

/** `00.01.00` and, where the municipality gives one, its title: `00.01.00 (Title)`. */
const named = (number: string, title: string | undefined): string =>
  title === undefined ? number : `${number} (${title})`;

export const subjectWords = {
  heading: 'Emne',
  groupHeading: 'Emnegruppe',
  description: (number: string, title: string | undefined, items: number) =>
    `Alle punkter under KLE-emnet ${named(number, title)}, år for år: ${countedItems(items)}.`,
  yearDescription: (number: string, title: string | undefined, year: string) =>
    `Punkter under KLE-emnet ${named(number, title)} i ${year}.`,
  subjects: 'Emner i gruppen',
  /** Link from a subject up to its group. */
  group: (number: string, title: string | undefined) => `Hele gruppen ${named(number, title)}`,
  latest: 'Seneste punkter',
  /** Before the link to all items of a subject. */
  allItems: 'Alle punkter under',
  allYears: 'Alle punkter år for år',
  plan: (number: string) => `${number} i KLE-emneplanen`,
  planNote: 'Nummeret følger KLE, kommunernes fælles emneplan.',
} as const;
