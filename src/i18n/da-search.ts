/** Danish words of the search page and of the search index. */

import { itemName } from './da-item-name.ts';

/** `1 punkt`, `12 punkter` */
const points = (count: number): string => (count === 1 ? '1 punkt' : `${count} punkter`);

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
  withoutScript: 'Søgningen kræver JavaScript, som er slået fra i din browser.',
  otherWays: 'Du kan også finde frem gennem',
  allCommittees: 'udvalgene og deres møder',
  allCases: 'alle sager',

  searching: 'Søger …',
  results: 'Resultater',
  tabTitle: (query: string): string => `»${query}«`,
  found: (count: number, query: string): string =>
    query === '' ? `${points(count)} fundet` : `${points(count)} fundet for »${query}«`,
  foundCase: (items: number, printed: string, others: number): string =>
    `${points(items)} i sag ${printed}` +
    (others === 0 ? '' : `, og nummeret nævnes i ${points(others)} mere`),
  noCase: (printed: string): string => `Ingen sag har nummeret ${printed}. `,
  nothing: (query: string): string =>
    query === '' ? 'Ingen punkter fundet' : `Ingen punkter fundet for »${query}«`,
  showing: (shown: number, total: number): string => `Viser ${shown} af ${total}`,
  more: 'Vis flere',

  item: itemName,
  case: 'Sag',
  wholeCase: 'Sagens forløb gennem alle møder',
  foundIn: 'Fundet i',
  goTo: 'Gå til',

  narrow: 'Afgræns',
  filters: { udvalg: 'Udvalg', aar: 'År', status: 'Dagsorden eller referat' },
  filterValues: { dagsorden: 'Dagsorden', referat: 'Referat' } as Readonly<Record<string, string>>,
  clearFilters: 'Ryd filtre',
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
