/** Danish notes about what a document has and its minutes have not, and what to do about each. */
import { number } from './da-numbers.ts';

const words = (count: number): string => `${number(count)} ord`;

const tracked = (count: number): string =>
  `Dokumentet har ${count === 1 ? 'en sporet ændring' : `${number(count)} sporede ændringer`}`;

/** How many of several words are told. */
const most = 5;

const quoted = (all: readonly string[]): string =>
  all
    .slice(0, most)
    .map((word) => `»${word}«`)
    .join(', ') + (all.length > most ? ` og ${all.length - most} til` : '');

const graphics = {
  picture: 'et billede',
  chart: 'et diagram',
  diagram: 'en figur',
  object: 'et indlejret dokument eller objekt',
  letters: 'tegnede bogstaver',
  frame: 'en ramme med en anden side',
};

const pages = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'side' : 'siderne'} ${numbers.join(', ')}`;

/** What an editor should look up in the document. Words that may be struck out are never told. */
export const importLosses = {
  'hidden-layer': (count: number) =>
    `${words(count)} står i et lag, der er slået fra, og er udeladt.`,
  'hidden-invisible': (count: number) =>
    `${words(count)} kan ikke ses på papiret, fordi de ingen farve har eller den samme som det under dem, og er udeladt.`,
  'hidden-outside': (count: number) => `${words(count)} står uden for papiret og er udeladt.`,
  'hidden-covered': (count: number) =>
    `${words(count)} står under et felt, der dækker dem, og er udeladt.`,
  'hidden-picture': (count: number) => `${words(count)} står under et billede og er udeladt.`,
  'page-without-text': () =>
    'Siden er et billede eller en tegning uden tekst, f.eks. scannet, og er ikke læst.',
  'page-empty': () => 'Siden er tom.',
  'file-doubtful': () =>
    'Filen er ikke, som et program har skrevet den, og er måske beskadiget, så ord mangler eller er forkerte.',
  picture: () => 'Der er et stort billede. Står der ord i det, er de ikke læst.',
  recognised: (numbers: readonly number[]) =>
    `Teksten på ${pages(numbers)} er genkendt i et billede (OCR), så bogstaver kan være læst forkert.`,
  'unreadable-letters': (found: readonly string[]) =>
    `Bogstaver kan ikke læses, fordi skrifttypen ikke siger, hvilke de er: ${quoted(found)}`,
  'part-missing': () =>
    'Noget på siden kan ikke vises, fordi det ikke er i filen. Det er måske et billede; er det tekst, mangler den.',
  'hidden-text': (count: number) => `${words(count)} er skjult i dokumentet og er udeladt.`,
  'tracked-changes': (count: number) =>
    `${tracked(count)}, som ingen har godkendt eller afvist. Det er læst, som om alle var godkendt; stederne er mærket.`,
  'tracked-format': (count: number) =>
    `${tracked(count)} i formateringen, som ingen har godkendt eller afvist. De ændrer ingen ord.`,
  'sign-unread': (font: string, code: string) =>
    `Et tegn i skrifttypen ${font} kan ikke læses (${code}) og står som »\uFFFD«.`,
  graphic: (kind: keyof typeof graphics, description: string, text: string) =>
    [
      `Der er ${graphics[kind]}, som ikke er læst${description === '' ? '' : `. Det er beskrevet sådan: »${description}«`}`,
      ...(text === '' ? [] : [`Der står: »${text}«`]),
    ].join('. '),
  'field-unread': (kind: string) =>
    `Et felt (${kind}) viser noget, som dokumentet ikke har som tekst, så det er ikke læst.`,
  'list-number': (mark: string) =>
    `Word skriver nummeret på en anden måde, f.eks. med bogstaver; her står det som »${mark}«.`,
  'table-links': (links: readonly { words: string; url: string }[]) =>
    `Tabellens ord er der, men ikke, hvor de linker til: ${links.map(({ words: linked, url }) => `»${linked}« (${url})`).join(', ')}`,
  placeholder: (text: string) =>
    `Et felt er ikke udfyldt, og det, der står i stedet, er udeladt: »${text}«`,
  'page-head': (texts: readonly string[]) =>
    `Sidehovedet eller sidefoden siger noget, som ikke står i teksten, og som er udeladt: ${quoted(texts)}`,
  'escaped-markup': (count: number) =>
    `${count === 1 ? 'Et sted' : `${number(count)} steder`} står HTML som tekst (»&lt;p&gt;«); koderne er læst som koder og er ikke med.`,
  'added-text': (text: string) => `En tekst er føjet til siden og er ikke læst med: »${text}«`,
  'added-comment': (text: string) => `Der er en kommentar, som er udeladt: »${text}«`,
  'added-stamp': (text: string) =>
    `Der er et stempel eller en underskrift, som er udeladt${text === '' ? '.' : `: »${text}«`}`,
  'added-drawing': (text: string) =>
    `Der er tegnet på siden${text === '' ? '.' : `, med en kommentar, som er udeladt: »${text}«`}`,
  'added-file': (name: string) => `En fil er hæftet på siden og er udeladt: »${name}«`,
  'added-field': (text: string) => `Et felt er udfyldt, men vises ikke, og er udeladt: »${text}«`,
};

/** Why words would be lost, so that nothing is written. */
export const importLossErrors = {
  'page-damaged': () =>
    'Siden er beskadiget, så ord ville gå tabt. Hent eller eksportér dokumentet igen.',
  'font-missing': (count: number) =>
    `${count === 1 ? 'En tekst er skrevet' : `${count} tekster er skrevet`} med en skrifttype, der ikke kan læses, og ville gå tabt. Eksportér dokumentet igen, med skrifttyperne i, eller i et andet format.`,
  'readings-differ': (missing: number, added: number, found: readonly string[]) =>
    'Siden er læst på to måder, som ikke giver de samme bogstaver' +
    (missing + added === 0
      ? ''
      : ` (${missing} kun i den ene, ${added} kun i den anden${found.length === 0 ? '' : `: ${quoted(found)}`})`) +
    ', så ord ville gå tabt eller blive forkerte. Eksportér dokumentet igen, eller i et andet format (Word).',
  'texts-differ': (missing: number, added: number, found: readonly string[]) =>
    `Dokumentet er læst på to måder, som ikke giver de samme bogstaver (${missing} mangler, ${added} er for mange${found.length === 0 ? '' : `: ${quoted(found)}`}), så ord ville gå tabt eller blive forkerte. Gem dokumentet i et andet format (PDF), og importér det.`,
  'letters-lost': () =>
    'Bogstaver på siderne er ikke kommet med i teksten, eller står to gange. Eksportér dokumentet i et andet format (Word).',
};
