/** Danish words of the ledger of addresses: its file, moved and withdrawn pages, files for servers. */
import { dayInWords } from './da-dates.ts';
import { itemInSentence, itemName } from './da-item-name.ts';

export const ledgerWords = {
  /** First line of a new `adresser.txt`. */
  fileComment:
    '# Alle adresser, som siden har haft. Nye tilføjes med »npm run check -- --fix«. Slet aldrig en linje.',
  added: (count: number, file: string): string =>
    `${count === 1 ? '1 ny adresse' : `${count} nye adresser`} er tilføjet i ${file}.`,
  notAdded: (file: string): string => `Intet er tilføjet i ${file}. Ret først fejlene.`,
} as const;

export const movedWords = {
  title: 'Siden er flyttet',
  /** Title of the tab; tells moved pages apart. */
  tabTitle: (address: string): string => `Flyttet: ${address}`,
  text: 'Siden findes nu her:',
} as const;

/** What was at an address, as far as the address tells; never the title or text of the page. */
export interface FormerPage {
  kind: 'item' | 'meeting' | 'whole' | 'attachment' | 'case' | 'other';
  /** Printed number of an item. */
  number: string | undefined;
  /** Name of the committee, and the day of its meeting in words. */
  committee: string | undefined;
  day: string | undefined;
}

export const withdrawnWords = {
  title: ({ kind, number = '' }: FormerPage): string =>
    `${kind === 'item' ? itemName(number) : formerNames[kind]} er trukket tilbage`,
  /** `Her stod punkt 4 fra mødet i Byrådet den 24. marts 2026.` */
  stood: ({ kind, number = '', committee, day }: FormerPage): string => {
    const meeting =
      'mødet' +
      (committee === undefined ? '' : ` i ${committee}`) +
      (day === undefined ? '' : ` den ${day}`);
    const stood: Record<FormerPage['kind'], string> = {
      item: `${itemInSentence(number)} fra ${meeting}`,
      meeting,
      whole: `hele referatet af ${meeting}`,
      attachment: `et bilag til ${meeting}`,
      case: 'en sags forløb gennem møderne',
      other: 'en side',
    };
    return `Her stod ${stood[kind]}.`;
  },
  since: 'Det blev trukket tilbage den',
  day: dayInWords,
  reason: (reason: string): string => `Begrundelse: ${reason}`,
  /** On a meeting's page, instead of the item. */
  item: (number: string): string => `${itemName(number)} er trukket tilbage`,
} as const;

const formerNames: Record<Exclude<FormerPage['kind'], 'item'>, string> = {
  meeting: 'Mødet',
  whole: 'Hele referatet',
  attachment: 'Bilaget',
  case: 'Sagens side',
  other: 'Siden',
};
