/** Danish words of the home, committee, year, case and content pages and of the error page. */
import { dayInWords, monthNames } from './da-dates.ts';
import { outcomeInSentence, type OutcomeName } from './da-outcomes.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const countedItems = (count: number): string => counted(count, 'punkt', 'punkter');
export const countedMeetings = (count: number): string => counted(count, 'møde', 'møder');
export const countedCases = (count: number): string => counted(count, 'sag', 'sager');

/** With a capital first letter. */
export const capitalized = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** `01` → `Januar` */
export function monthHeading(month: string): string {
  return capitalized(monthNames[Number(month) - 1] ?? '');
}

export const homeWords = {
  description: (municipality: string) => `Søg i mødereferater fra ${municipality}.`,
  search: 'Søg i referater',
  searchButton: 'Søg',
  example: 'For eksempel',
  latest: 'Seneste beslutninger',
  wholeMeeting: (items: number) => `Vis hele mødet (${countedItems(items)})`,
  coming: 'Kommende møder',
  allOfYear: (year: string) => `Alle møder i ${year}`,
  subjects: 'Alle emner',
  newest: 'Seneste møder',
  agendas: 'Dagsordener uden referat',
  earlier: 'Tidligere møder',
  committees: 'Udvalg',
  years: 'År',
  /** The days of the latest meeting held and of the next one, as far as there are any. */
  meetings: (count: number, latest: string | undefined, next: string | undefined) =>
    [
      countedMeetings(count),
      ...(latest === undefined ? [] : [`senest ${dayInWords(latest)}`]),
      ...(next === undefined ? [] : [`kommende ${dayInWords(next)}`]),
    ].join(', '),
  noMeetings: 'ingen møder endnu',
  empty: 'Der er endnu ikke offentliggjort referater her.',
} as const;

export const committeeWords = {
  description: (name: string) => `Møder, dagsordener og referater fra ${name}.`,
  formerName: ({ name, until }: { name: string; until?: string }) =>
    until === undefined
      ? `Tidligere navn: ${name}.`
      : `Tidligere navn: ${name} (til ${dayInWords(until)}).`,
  /** What stands beside the meetings. */
  figures: 'Tal og emner',
  empty: 'Der er endnu ikke offentliggjort møder fra dette udvalg.',
} as const;

export const yearWords = {
  title: (year: string) => `Møder i ${year}`,
  description: (year: string) => `Alle udvalgs møder i ${year}, måned for måned.`,
  jumps: 'Gå til år',
  otherYears: 'Forrige og næste år',
  previous: 'Forrige år',
  next: 'Næste år',
} as const;

export const caseListWords = {
  title: 'Sager',
  description: 'Alle sager efter det år, de er oprettet og behandlet i.',
  allCases: 'Alle sager',
  years: 'Sager år for år',
  /** The cases of a year; `others` were opened in another one. */
  inYear: (opened: number, others: number) =>
    [
      ...(opened + others === 0 ? ['kun mødernes faste punkter'] : []),
      ...(opened > 0 ? [`${countedCases(opened)} oprettet`] : []),
      ...(others > 0 ? [`${counted(others, 'anden sag', 'andre sager')} behandlet`] : []),
    ].join(', '),
  withoutYear: (cases: number) =>
    `${countedCases(cases)} har et nummer uden årstal og står under de år, hvor de er behandlet.`,
  yearTitle: (year: string) => `Sager ${year}`,
  yearDescription: (year: string) => `Sager, der er oprettet eller behandlet i ${year}.`,
  opened: (year: string) => `Oprettet i ${year}`,
  others: (year: string) => `Andre sager behandlet i ${year}`,
  /** Numbers under which only agendas, news and other business are filed. */
  routine: 'Numre på mødernes faste punkter',
  latest: (year: string) => `senest behandlet ${year}`,
  toCome: 'på et kommende møde',
  otherYears: 'Andre år',
  empty: 'Der er ingen sager endnu.',
} as const;

export const caseWords = {
  heading: 'Sag',
  description: (number: string, title: string | undefined) =>
    `Sag ${number}${title === undefined ? '' : ` (${title})`}: beslutningerne, møde for møde.`,
  earlierTitles: 'Tidligere titler',
  /** The state of the case. */
  once: (date: string, outcome: OutcomeName) =>
    `Behandlet én gang: ${outcomeInSentence(outcome)} ${dayInWords(date)}`,
  latest: (date: string, outcome: OutcomeName, items: number, meetings: number) =>
    `Senest: ${outcomeInSentence(outcome)} ${dayInWords(date)} (${countedItems(items)} på ` +
    `${meetings === 1 ? 'ét møde' : countedMeetings(meetings)})`,
  /** Why an item shows no decision. */
  noDecision: {
    closed: 'Punktet er lukket, og beslutningen er ikke offentliggjort.',
    none: 'Referatet har ingen beslutning under dette punkt.',
  },
  timeline: (days: readonly string[]) => `Tidslinje: ${days.map(dayInWords).join(', ')}`,
  related: 'Beslægtede sager',
  mentionedBy: 'Omtalt i',
  aboutNumber: 'Om sagsnummeret',
  kleMain: 'Hovedgruppe',
  kleGroup: 'Gruppe',
  kleFacet: 'Handlingsfacet',
  kleFacetNote: 'hvad der gøres i sagen',
  kleRunning: 'Løbenummer',
  kleYear: 'Oprettet',
} as const;

export const lostWords = {
  title: 'Siden findes ikke',
  explanation: 'Der er ingen side på adressen. Den kan være skrevet forkert eller flyttet.',
  home: 'Til forsiden',
  committee: (name: string) => `Til alle møder i ${name}`,
} as const;

/** Name of the municipality where `site.yml` does not have it. */
export const defaultMunicipality = 'Kommunen';

/** Texts of the pages that `sider/` does not have. */
export const defaultPages = {
  om: {
    title: 'Om siden',
    text: (municipality: string) => [
      `Her er mødereferater fra ${municipality}. Hvert punkt, hvert møde og hver sag har sin egen adresse, som man kan henvise til.`,
    ],
  },
  tilgaengelighed: {
    title: 'Tilgængelighedserklæring',
    text: (municipality: string) => [
      `${municipality} har endnu ikke beskrevet, i hvilket omfang webstedet overholder kravene til tilgængelighed.`,
    ],
  },
  privatliv: {
    title: 'Privatliv',
    text: () => [
      'Siden sætter ingen cookies, henter intet fra andre websteder og fører ingen statistik over besøg. Søgningen sker i din egen browser.',
      'Den, der driver webserveren, kan føre en teknisk log over, hvilke adresser der bliver hentet.',
    ],
  },
} as const;

export const accessibilityWords = {
  statementText: 'Erklæringen står også i Digitaliseringsstyrelsens WAS-Tool:',
  status: 'Status',
  compliance: {
    full: 'Webstedet overholder fuldt ud lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (EN 301 549, WCAG 2.1 på niveau A og AA).',
    partial:
      'Webstedet overholder delvist lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (EN 301 549, WCAG 2.1 på niveau A og AA).',
    none: 'Webstedet overholder ikke lov om tilgængelighed af offentlige organers websteder og mobilapplikationer (EN 301 549, WCAG 2.1 på niveau A og AA).',
  },
  assessment: {
    own: 'Erklæringen bygger på en selvevaluering.',
    external: 'Erklæringen bygger på en vurdering, som en tredjepart har lavet.',
  },
  contact: 'Giv os besked',
  contactText:
    'Støder du på noget, du ikke kan bruge, eller har du brug for indholdet i en anden form, så ring eller skriv. Fortæl, hvilken side det drejer sig om.',
  noContact: 'Der er ikke oplyst en kontakt for tilgængelighed.',
  phone: 'Telefon',
  email: 'E-mail',
  complaint: 'Klage',
  complaintText:
    'Er svaret ikke tilfredsstillende, kan du henvende dig til Digitaliseringsstyrelsen, som fører tilsyn med webtilgængelighed.',
  authority: 'Digitaliseringsstyrelsens tilsyn med webtilgængelighed',
  authorityAddress: 'https://digst.dk/digital-inklusion/webtilgaengelighed/tilsyn/',
  updated: (date: string) => `Erklæringen er senest opdateret ${dayInWords(date)}.`,
} as const;
