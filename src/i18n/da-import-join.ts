/** Danish words of what a further document of a meeting brings, and of what is asked of it. */
import { itemName } from './da-item-name.ts';

/** A section in a sentence. */
export const sectionName = (heading: string | null): string =>
  heading === null ? 'teksten under overskriften' : `»${heading}«`;

export const joinWords = {
  title: 'titlen',
  caseNumber: 'sagsnummeret',
  openness: 'åbent eller lukket',
  open: 'åbent',
  closed: 'lukket',
};

/** A fact by its key. */
export const factWords = (key: string): string => `»${key}« øverst`;

/** An item that the file does not have, as an editor has taken it out. */
export const itemQuestion = (title: string) => ({
  isItem: true as const,
  about: 'hele punktet',
  old: '',
  fresh: title === '' ? 'et lukket punkt' : title,
});

/** An item that the document does not have, which has a closed one instead. */
export const goneQuestion = (title: string) => ({
  isItem: true as const,
  about: 'som måske er det lukkede punkt, dokumentet har',
  old: title,
  fresh: '',
});

const item = (number: string, about: string): string => `${itemName(number)}, ${about}`;

/** What was decided without a question. */
export const joinNotices = {
  'kept-from-editor': (number: string, about: string) =>
    `${item(number, about)}: mødefilens ord er beholdt; dokumentet er ikke ændret der, siden det blev importeret.`,
  'left-out-by-editor': (number: string, about: string) =>
    `${item(number, about)}: er slettet i mødefilen og ikke sat ind igen.`,
  'replaced-by-minutes': (number: string, about: string) =>
    `${item(number, about)}: referatets ord er sat i stedet for dagsordenens.`,
  'number-taken': (printed: string, number: string) =>
    `Nummer ${printed} er et andet punkts i mødet, så punktet har fået nummer ${number}.`,
  'other-order': () => 'Punkterne står i en anden rækkefølge end i dagsordenen; referatets gælder.',
  'minutes-count': (number: string, about: string) =>
    `${item(number, about)}: dagsordenen har andre ord; referatets gælder.`,
};

export const joinWarnings = {
  'not-in-document': (number: string) =>
    `${itemName(number)} står ikke i dokumentet og er blevet stående, som det var.`,
  'became-closed': (number: string) =>
    `${itemName(number)} var åbent i mødefilen, men er lukket i dokumentet, og er nu lukket. Teksten er fjernet.`,
  'stays-closed': (number: string) =>
    `${itemName(number)} er lukket i referatet og bliver ved med at være det, selv om dagsordenen har det åbent.`,
};

export const joinAdvice: Readonly<
  Record<keyof typeof joinNotices | keyof typeof joinWarnings, string>
> = {
  'kept-from-editor': 'Er det dokumentets ord, der gælder, så skriv dem i mødefilen.',
  'left-out-by-editor': 'Skal det med alligevel, så skriv det i mødefilen.',
  'replaced-by-minutes': 'Der er ikke noget at gøre; git har de gamle ord.',
  'minutes-count': 'Der er ikke noget at gøre.',
  'number-taken':
    'Skal punktet hedde noget andet, så ret det i mødefilen; det er en del af adressen.',
  'other-order': 'Der er ikke noget at gøre.',
  'not-in-document':
    'Er punktet trukket tilbage eller flyttet, så skriv det under »### Beslutning«.',
  'became-closed':
    'Har mødet været offentliggjort med punktet åbent, så se »Træk tilbage« i guiden.',
  'stays-closed': 'Skal punktet være åbent, så ret det i mødefilen.',
};

export const joinErrors = {
  'join-differs': () =>
    'Dokumentet og mødefilen kunne ikke sættes sammen, uden at ord gik tabt. Det er en fejl i importen.',
  'still-open': (number: string) =>
    `${itemName(number)} er lukket i dokumentet, men åbent i mødefilen. Det bliver lukket, når du har valgt; er mødet allerede offentliggjort, så luk det i mødefilen med det samme.`,
  'maybe-other-meeting': () =>
    'Intet punkt er med sikkerhed det samme. Er det et andet møde samme dag, så importér det til en anden mappe med --out, og læg filen her med -2 efter datoen.',
  'other-day': (day: string, file: string, other: string) =>
    `Dokumentet føjer punkter til en dagsorden, men der er intet møde ${day}. Hører det til mødet ${other} (${file}), så importér det igen med --vaelg dato=gammel; er det et møde for sig, så med --vaelg dato=ny.`,
  conflicts: (file: string) =>
    `${file} er et møde, som dokumentet siger noget andet om, og er ikke rørt:`,
};

export const joinQuestions = {
  /** `Punkt 3, titlen:` */
  about: (place: string, about: string, isItem: boolean): string =>
    `${isItem ? item(place, about) : about}:`,
  /** Both texts, one below the other, so that differences stand at the same place of a line. */
  old: (text: string): string => `  gammel: ${text || '(intet)'}`,
  fresh: (text: string): string => `  ny:     ${text || '(intet)'}`,
  both: '  begge:  det er to punkter, og begge skal med',
  choose:
    'Vælg for hvert sted: »ny« er dokumentets ord, »gammel« er mødefilens. Skriv så, med dine valg:',
  command: (file: string, answers: readonly string[]): string =>
    `  npm run import -- ${file} ${answers.map((answer) => `--vaelg ${answer}`).join(' ')}`,
};
