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
  planShort: 'i KLE-emneplanen',
  plan: (number: string) => `${number} i KLE-emneplanen`,
  /** The page of all groups. */
  listTitle: 'Emner',
  listDescription: 'Alle punkter efter emne: KLE-grupperne, som sagernes numre begynder med.',
  listNote:
    'Sagsnumre som 00.01.00-P35-9-22 begynder med et KLE-nummer: hovedgruppe, gruppe og emne. Her er de grupper, som punkterne hører under.',
  empty: 'Ingen af sagerne her har et KLE-nummer.',
  mainGroup: (number: string, title: string | undefined) =>
    title === undefined ? `Hovedgruppe ${number}` : `${number} ${title}`,
  /** What the parts of a number mean. */
  parts: (number: string) => {
    const [main = '', group, subject] = number.split('.');
    const within = subject === undefined ? '' : ` i gruppe ${main}.${group}`;
    return `${number} er ${subject === undefined ? 'en gruppe' : 'et emne'}${within} i hovedgruppe ${main}.`;
  },
  planNote: 'Nummeret følger KLE, kommunernes fælles emneplan.',
} as const;
