/** Danish words of the search page and of the search index. */

import { dayInWords } from './da-dates.ts';
import { itemHeading, itemName } from './da-item-name.ts';
import { number } from './da-numbers.ts';
import { capitalized } from './da-pages.ts';

/** `1 punkt`, `12 punkter` */
const points = (count: number): string => (count === 1 ? '1 punkt' : `${count} punkter`);

const quoted = (text: string): string => `»${text}«`;

export const searchWords = {
  /** Title of a closed item whose title is not public. */
  untitled: 'Lukket punkt',

  pageTitle: 'Søg i referater',
  shortTitle: 'Søg',
  description: 'Søg efter ord, navne og sagsnumre i alle offentliggjorte referater.',
  formLabel: 'Søgning i referater',
  field: 'Ord, navn eller sagsnummer',
  example: 'For eksempel »budget« eller et sagsnummer som 12/3456.',
  submit: 'Søg',
  withoutScript:
    'Søgningen kræver JavaScript, som er slået fra i din browser. Det, du søgte efter, står stadig i adressen, så du kan slå JavaScript til og indlæse siden igen. Uden JavaScript kan du finde frem gennem',
  withoutScriptCommittees: 'Udvalg',
  withoutScriptYears: 'År',
  withoutScriptCases: 'Sager efter nummer',
  otherWays: 'Du kan også finde frem gennem',
  allCommittees: 'udvalgene og deres møder',
  allCases: 'alle sager',

  searching: 'Søger …',
  results: 'Resultater',
  tabTitle: quoted,
  found: (count: number, query: string): string =>
    query === '' ? `${points(count)} fundet` : `${points(count)} fundet for »${query}«`,
  /** `attached` are those that have them all in an attachment. */
  foundPartly: (count: number, query: string, attached: number): string =>
    `Ingen punkter har alle ordene i »${query}«` +
    (attached === 0
      ? `; ${points(count)} har nogle af dem`
      : `, men ${points(attached)} har dem i et bilag` +
        (count === attached ? '' : `, og ${points(count - attached)} har nogle af dem`)),
  foundCase: (items: number, printed: string, others: number): string =>
    `${points(items)} i sag ${printed}` +
    (others === 0 ? '' : `, og ${points(others)} mere er fundet`),
  nothing: (query: string): string =>
    query === '' ? 'Ingen punkter fundet' : `Ingen punkter fundet for »${query}«`,
  showing: (shown: number, total: number): string => `Viser ${shown} af ${total}`,
  more: 'Vis flere',

  quoted,
  noCase: (printed: string): string => `Ingen sag her har nummeret ${printed}.`,
  instead: (searched: string): string => `Viser resultater for ${quoted(searched)}.`,
  searchFor: 'Søg i stedet efter',
  nowhere: (word: string): string => `Ordet ${quoted(word)} står ingen steder i det, der søges i.`,
  nearest: 'Ord, der ligner:',
  apart: 'Intet punkt har nok af ordene. Søg efter dem hvert for sig:',
  partial: 'Listen viser punkter, der kun har nogle af de ord, du søgte efter.',
  incomplete: (parts: number, of: number): string =>
    `Søgningen er ufuldstændig: ${parts} af ${of} dele kunne ikke hentes, og det, der står i dem, mangler.`,
  unread: (parameters: readonly string[]): string =>
    `Adressen har noget, som søgningen ikke kender og ikke bruger: ${parameters.join(', ')}.`,
  backwards: 'Fra-datoen ligger efter til-datoen, så ingen møder passer.',

  recent: {
    title: 'Dine seneste søgninger',
    keep: 'Husk mine søgninger i denne browser',
    note: 'De gemmes kun her i din browser og sendes ingen steder hen. Slår du det fra, slettes de.',
    remove: 'Slet',
    removeOne: (query: string): string => `Slet ${quoted(query)}`,
  },

  yearsTitle: 'Punkter pr. år',
  yearsTable: 'Vis som tabel',
  year: 'År',
  count: 'Punkter',
  yearCount: (year: string, count: number): string => `${year}: ${points(count)}`,

  item: itemName,
  /** `Punkt 3: `, before its title. */
  itemBefore: (printed: string): string => itemHeading(printed, ''),
  numberKinds: { case: 'Sag', subject: 'Emne' },
  /** Under a page that the query names. */
  places: {
    case: 'Sagens forløb gennem alle møder',
    subject: 'Alle punkter under emnet',
    meeting: 'Mødet med alle dets punkter',
    committee: 'Udvalget og dets møder',
  },
  /** Before the item that it belongs to. */
  attachment: (format: string, page: number | undefined): string =>
    ['Bilag', ...(format === '' ? [] : [`(${format})`])].join(' ') +
    (page === undefined ? '' : `, side ${page}`),
  alsoInAttachments: (files: number): string =>
    files === 1 ? 'Også i et af punktets bilag' : `Også i ${files} af punktets bilag`,
  alsoInOthers: (files: number): string =>
    files === 1 ? 'Også i 1 andet bilag til punktet' : `Også i ${files} andre bilag til punktet`,
  unreadHits: (count: number): string =>
    `Søgningen er ufuldstændig: ${points(count)} kunne ikke hentes og mangler i listen.`,
  foundIn: 'Fundet i',
  goTo: 'Gå til',

  narrow: 'Afgræns',
  filters: {
    udvalg: 'Udvalg',
    aar: 'År',
    status: 'Dagsorden eller referat',
    udfald: 'Udfald',
    emne: 'KLE-emnegruppe',
    bilag: 'Bilag',
  },
  /** Filter values in words, where they are not shown as they are. */
  filterValues: {
    status: capitalized,
    udfald: capitalized,
    bilag: () => 'Har bilag',
  } as Readonly<Record<string, (value: string) => string>>,
  dates: 'Mødedato',
  from: 'Fra',
  to: 'Til',
  decisionsOnly: 'Søg kun i beslutninger',
  clearFilters: 'Ryd filtre',
  showFound: (count: number): string => `Vis ${points(count)}`,
  sort: 'Sortér efter',
  byRelevance: 'Relevans',
  byDate: 'Dato, nyeste først',

  helpTitle: 'Sådan finder du måske mere',
  help: [
    'Skriv færre eller kortere ord: »bygning« i stedet for »bygningsvedligeholdelse«.',
    'Skriv sagsnummeret helt, som det står i referatet: 12/3456 eller 01.02.03-P19-4-15.',
    'Fjern et filter, hvis du har valgt et.',
  ],
  failed: 'Søgningen kunne ikke indlæses',
  failedAdvice: 'Prøv igen om lidt, eller find frem gennem',
  retry: 'Prøv igen',
} as const;

/** What is searched, as the search page says without a script. */
export const searchScope = {
  /** What is searched; the days are those of the first meeting and the last. */
  searched: ({ items, from, to }: { items: number; from: string; to: string }): string =>
    `Der søges i ${items === 1 ? '1 punkt' : `${number(items)} punkter`} fra ${dayInWords(from)} til ${dayInWords(to)}: ` +
    'i titler, sagsnumre, sagsfremstillinger, indstillinger, beslutninger og bilagslister.',
  searchedAttachments: (files: number, formats: readonly string[]): string =>
    `Der søges også i teksten af ${number(files)} bilag (${formats.join(', ')}).`,
  unsearchedAttachments: (files: number): string =>
    files === 1
      ? '1 bilag kan ikke læses af søgningen, for eksempel fordi det er scannet uden tekst.'
      : `${number(files)} bilag kan ikke læses af søgningen, for eksempel fordi de er scannet uden tekst.`,
  withAttachments: 'Søg også i bilag',
} as const;

/** On the page of an item that a result led to. */
export const foundWords = {
  label: 'Fundne ord',
  place: (place: number, of: number): string => `${place} af ${of}`,
  found: (words: readonly string[], of: number): string =>
    `${of === 1 ? '1 sted er' : `${of} steder er`} markeret: ${words.map(quoted).join(', ')}`,
  previous: 'Forrige',
  next: 'Næste',
  clear: 'Fjern markering',
} as const;
