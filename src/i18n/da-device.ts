/** Danish words of what a browser remembers for its reader. */
import { dayInWords } from './da-dates.ts';
import { number } from './da-numbers.ts';

const news = (count: number): string =>
  count === 0 ? 'Intet nyt' : count === 1 ? '1 ny' : `${number(count)} nye`;

export const deviceWords = {
  follow: 'Følg på denne enhed',
  stop: 'Følg ikke længere',
  stopOne: (name: string): string => `Følg ikke længere: ${name}`,
  newsSince: (count: number): string => `${news(count)} siden dit sidste besøg`,
  following: 'Følges på denne enhed:',
  failed: 'Det kan ikke huskes: Browseren har ikke plads, eller der følges for meget allerede.',

  title: 'På denne enhed',
  lead: 'Din browser kan selv huske, hvad du følger, og hvad du har set. Tryk på »Følg på denne enhed« øverst på et udvalgs eller en sags side; så står det nye her.',
  whatIsKept: 'Det husker browseren',
  keeps: (pages: number, months: number): string[] => [
    `Hvad du følger, og siden hvilken dag; hvilke beslutninger, rettelser og tilbagetrækninger der har været i det; hvad af dem du har fået vist; og dagene for dine to seneste besøg her. Det er højst ${pages} sider og de seneste ${months} måneder, hvor der er sket noget. Hvad der er nyt i dag, står som nyt dagen ud.`,
    'Det ligger kun i denne browser på denne enhed, og intet af det bliver sendt nogen steder hen. Browseren henter de samme filer, uanset hvad du følger. Er der ikke forbindelse, vises det, som sidst blev hentet.',
    'Det er væk, når du sletter det her, holder op med at følge det sidste, eller sletter browserens data for siden. Med en fil kan du flytte det til en anden enhed eller browser.',
  ],
  needed: 'Det kræver JavaScript, og at browseren må gemme noget på enheden.',
  unreadable:
    'Det, der er gemt på denne enhed, kan ikke læses her: det er fra en anden udgave af siden. Det er ikke rørt. Du kan slette det og begynde forfra.',
  empty: 'Du følger ikke noget på denne enhed endnu.',
  lastVisit: (day: string): string => `Du var her sidst den ${dayInWords(day)}.`,
  notLoaded: (day: string | undefined): string =>
    'Der kan ikke hentes nyt lige nu.' +
    (day === undefined ? '' : ` Her står det, som blev hentet den ${dayInWords(day)}.`),
  since: (day: string): string => `fulgt siden ${dayInWords(day)}`,
  news,
  earlier: 'Tidligere',
  kinds: {
    decision: () => 'Beslutning',
    correction: (day: string) => `Rettet ${dayInWords(day)}`,
    withdrawal: (day: string) => `Trukket tilbage ${dayInWords(day)}`,
  },
  left: (count: number): string =>
    `Der er sket mere på en måned, end der er plads til: ${number(count)} er ikke med her. De står på udvalgenes sider.`,

  export: 'Gem i en fil',
  exportName: (day: string): string => `foelger-${day}.json`,
  import: 'Hent fra en fil',
  imported: (count: number): string =>
    count === 1
      ? 'Filen er hentet. Du følger nu 1 side.'
      : `Filen er hentet. Du følger nu ${count} sider.`,
  notImported: 'Filen er ikke hentet: den er ikke gemt her fra, eller den er ændret.',
  ofOtherSite: (site: string): string => `Filen er ikke hentet: den er fra ${site}.`,
  delete: 'Slet det hele',
  reallyDelete: 'Slet alt, hvad siden har gemt på denne enhed?',
  deleted: 'Alt er slettet.',
  stopped: (name: string): string => `Du følger ikke længere ${name}.`,
} as const;
