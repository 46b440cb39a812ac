/** Danish notes and errors of an import. */
import { exportErrors, exportNotices, exportWarnings } from './da-import-exports.ts';
import { joinErrors, joinNotices, joinWarnings } from './da-import-join.ts';
import { formatErrors } from './da-import-formats.ts';
import { number } from './da-numbers.ts';

/** A position in the source document: `side 3, linje 57`; empty for the whole document. */
export const importPlace = (line: number | undefined, page: number | undefined): string =>
  [
    ...(page === undefined ? [] : [`side ${page}`]),
    ...(line === undefined ? [] : [`linje ${line}`]),
  ].join(', ');

/** Most places that are named. */
const mostPlaces = 12;

/** After a question that is asked once for several places. */
export const importSame = (count: number, places: readonly string[]): string => {
  const named = places.slice(0, mostPlaces).join('; ');
  const more = places.length > mostPlaces ? ' …' : '';
  return `(og det samme ${count} steder til${named === '' ? '' : `: ${named}${more}`})`;
};

/** How an ambiguous passage was read. For information: nothing has to be done. */
export const importNotices = {
  ...exportNotices,
  ...joinNotices,
  'sub-heading': (text: string) => `Læst som mellemrubrik: »${text}«`,
  'joined-paragraph': (text: string) =>
    `Sat sammen med afsnittet før, som et sideskift har delt: »${beginning(text)}«`,
  'joined-over-page': (words: string) =>
    `Sat sammen til ét afsnit, selv om en side slutter midt i: »${words}«`,
  'hyphen-dropped': (word: string) =>
    `Ordet er delt ved en linjes slutning, og bindestregen er udeladt: »${word}«`,
  'hyphen-kept': (word: string) =>
    `Ordet er delt ved en linjes slutning, og bindestregen er beholdt: »${word}«`,
  'new-committee': (name: string, key: string) =>
    `Nyt udvalg: »${name}« er føjet til udvalg.yml med nøglen ${key}.`,
  'pseudo-item': (number: string, title: string) =>
    `Udeladt, fordi det kun er til underskrift: »${number === '' ? '' : `${number} `}${title}«`,
  'date-from-decisions': (date: string) =>
    `Mødets dato er læst i overskrifterne over beslutningerne: ${date}`,
  'committee-from-decisions': (name: string) =>
    `Udvalget er læst i overskrifterne over beslutningerne: »${name}«`,
  votes: (number: string, votes: readonly ToldVote[]) =>
    `Punkt ${number}, afstemning: ${votes.map(sayVote).join('; ')}`,
};

/** The votes of one side: how many, and whose. */
interface ToldVote {
  side: keyof typeof voteSides;
  count: number;
  who: readonly string[];
}

const voteSides = { for: 'for', against: 'imod', abstained: 'hverken for eller imod' };

const sayVote = ({ side, count, who }: ToldVote): string =>
  [`${count} ${voteSides[side]}`, who.length === 0 ? '' : ` (${who.join(', ')})`].join('');

/** Passages that may have been misread. Each is marked in the file until an editor has looked at it. */
export const importDoubts = {
  'struck-through': (words: string) => `Streget over i dokumentet: »${beginning(words)}«`,
  'tracked-change': (added: string, removed: number) =>
    'Ændringen er ikke godkendt i dokumentet, men læst, som om den var' +
    [
      added === '' ? '' : `. Føjet til: »${beginning(added)}«`,
      added === '' && removed === 0 ? '. Et afsnit er delt eller sat sammen med et andet' : '',
      removed === 0 ? '' : `. Slettet og udeladt: ${number(removed)} ord`,
    ].join(''),
  formula: (text: string) => `En formel er skrevet på én linje: »${beginning(text)}«`,
  'nested-table': () => 'En tabel, der har en tabel i sig, er læst som linjer',
  'columns-kept': (text: string) =>
    `Linjerne står i kolonner og er måske en tabel, men er læst som linjer: »${beginning(text)}«`,
  'text-before-items': (text: string) =>
    `Ikke genkendt og sat som tekst før det første punkt: »${beginning(text)}«`,
  'closed-doubt': (text: string) => `Punktet er måske lukket: »${beginning(text)}«`,
  'doubtful-item': (text: string) =>
    `Ligner et punkts overskrift, men følger ikke numrene før, og er læst som tekst: »${beginning(text)}«`,
  'not-in-contents': (number: string, title: string) =>
    `Punkt ${number} står ikke i indholdsfortegnelsen: »${title}«`,
  'repeated-decision': (number: string, heading: string) =>
    `Punkt ${number} har flere beslutninger med samme overskrift og er måske flere punkter: »${heading}«`,
  'title-given': (number: string, title: string) =>
    `Punkt ${number} har ingen titel i dokumentet og har fået denne: »${title}«`,
  'number-again': (number: string) =>
    `Numrene begynder forfra, så punkt ${number.slice(1)}${number.startsWith('L') ? ' i den lukkede del' : ''} har fået nummer ${number}`,
  'number-given': (number: string) =>
    `Punktet har intet nummer i dokumentet og har fået nummer ${number}`,
  'decision-day': (number: string, heading: string, day: string) =>
    `Punkt ${number} har »${beginning(heading)}«, men mødet er ${day}`,
  'number-order': (number: string, title: string) =>
    `Punkt ${number} står ikke i nummerorden: »${beginning(title)}«`,
  'number-twice': (number: string, title: string) =>
    `Nummer ${number.slice(1)} står ved flere punkter, så dette har fået nummer ${number}: »${beginning(title)}«`,
  'number-missing': (number: string, title: string) =>
    `Punktet har intet nummer i dokumentet og står som »Punkt ${number}«: »${beginning(title)}«`,
};

/** What an editor should look up in the document; nothing in the file can be marked for it. */
export const importWarnings = {
  ...exportWarnings,
  ...joinWarnings,
  'fact-not-repeated': (text: string) =>
    `Oplysningen er læst, men kan ikke gengives til punkt og prikke, så linjen står også som tekst: »${text}«`,
  'only-in-contents': (title: string) =>
    `Står i indholdsfortegnelsen, men findes ikke som punkt: »${title}«`,
  'contents-order': (title: string) =>
    `Står et andet sted i indholdsfortegnelsen end blandt punkterne: »${title}«`,
  'committee-named-by-key': (name: string) =>
    `Dokumentet siger ikke, hvad udvalget hedder, så navnet er fra --udvalg: »${name}«`,
  'absence-reason': (text: string) =>
    `Her står, hvorfor nogen var fraværende; det kan være en oplysning om helbred: »${beginning(text)}«`,
  'broken-letters': (text: string) =>
    `Bogstaver er gået i stykker, før dokumentet blev gemt, og står, som de er: »${beginning(text)}«`,
  'empty-decision': (number: string) =>
    `Punkt ${number} har en overskrift til beslutningen, men ingen beslutning; overskriften er udeladt.`,
  'closed-left-out': () =>
    'Teksten til lukkede punkter er udeladt; kun nummer, titel og beslutning er med.',
  'to-decide': (item: string | undefined, reason: string) =>
    `${item === undefined ? '' : `Punkt ${item}: `}${reason}`,
  'attachment-ambiguous': (name: string, files: readonly string[]) =>
    `Bilaget »${name}« kan være ${files.join(' eller ')} og er ikke linket.`,
};

/** Why the import writes nothing, and what to do. */
export const importErrors = {
  missing: () => 'Filen findes ikke. Ret navnet.',
  directory: () => 'Mappen har ingen dokumenter.',
  'no-file': () =>
    'Det er ikke en almindelig fil, men en enhed eller en kanal mellem programmer, og den er ikke læst. Gem dokumentet som en fil, og importér den.',
  'link-ring': () =>
    'Filen er et link, der fører i ring, så der er ikke noget at læse. Importér den fil, det skulle føre til.',
  unreadable: (code: string) =>
    `Filen kan ikke læses (${code}). Se efter, om du har adgang til den.`,
  ...formatErrors,
  ...exportErrors,
  ...joinErrors,
  'no-minutes': () =>
    'Filen ligner ikke et referat: den har ingen punkter (linjer som »Punkt 1: Godkendelse af dagsorden«).',
  'no-date': () => 'Mødets dato står ikke i dokumentet. Giv den med --dato ÅÅÅÅ-MM-DD.',
  'dates-differ': (dates: readonly string[]) =>
    `Dokumentet nævner flere mødedatoer: ${dates.join(' og ')}. Vælg den rigtige med --dato.`,
  'date-not-in-document': (date: string, found: readonly string[]) =>
    `Dokumentets mødedato er ${found.join(' og ')}, men --dato siger ${date}. Ret --dato, eller udelad den.`,
  'no-committee': (name?: string) =>
    `Udvalgets navn står ikke i dokumentet. Giv dets nøgle med --udvalg.${name === undefined ? '' : ` Er det »${name}«, så skriv --udvalg "${name}".`}`,
  'committee-has-key': (name: string, key: string, given: string) =>
    `Udvalget »${name}« har nøglen ${key} i udvalg.yml, men --udvalg siger ${given}. Ret --udvalg, eller udelad den.`,
  'committee-differs': (name: string, given: string) =>
    `Dokumentet er fra »${name}«, men --udvalg siger »${given}«. Ret --udvalg, eller giv en nøgle med små bogstaver.`,
  'other-meeting': (file: string, start: string, next: string) =>
    `${file} er et andet møde samme dag (kl. ${start.replace(':', '.')}) og er ikke rørt. Importér dette møde til en anden mappe med --out, og flyt filen hertil som ${next}.`,
  'too-slow': () =>
    'Dokumentet tog for lang tid at læse. Eksportér det igen, eller del det i mindre dele.',
  'out-of-memory': () =>
    'Dokumentet er for stort til at blive læst. Eksportér det igen, eller del det i mindre dele.',
  crashed: (message: string) =>
    `Dokumentet kunne ikke læses. Det er en fejl i importen (${message}).`,
  'attachment-different': (file: string) =>
    `${file} findes allerede med et andet indhold og er ikke rørt. Skriv --force for at erstatte den.`,
  different: (file: string) =>
    `${file} findes allerede med et andet indhold og er ikke rørt. Skriv --force for at erstatte den. Forskellen (- filen, + dokumentet):`,
  'written-just-now': (file: string) =>
    `${file} er netop skrevet af et andet dokument. Hører de to til samme møde, så læg dem i én mappe, og importér mappen; importeres det ene for sig med --force, erstatter det det andet.`,
  unwritable: (path: string, code: string) =>
    `${path} kan ikke skrives (${code}). Se efter, om du har adgang, og om der er plads.`,
  'committee-key': (name: string, key: string) =>
    `Udvalget »${name}« kan ikke få nøglen »${key}«, som er optaget. Giv en anden med --udvalg.`,
  'words-differ': () =>
    'Ordene er ikke de samme som i dokumentet; forskellen er vist ovenfor. Det er en fejl i importen.',
  'not-publishable': (item: string | undefined, reason: string) =>
    `${item === undefined ? '' : `Punkt ${item}: `}${reason} Ret det i dokumentet, og importér det igen.`,
  'not-the-same': () =>
    'Den fil, der ville blive skrevet, læses ikke som det samme møde. Det er en fejl i importen.',
};

const excerptLength = 60;

function beginning(text: string): string {
  return text.length <= excerptLength ? text : `${text.slice(0, excerptLength).trimEnd()} …`;
}
