/** Danish words of the pages of a meeting, of an item, and of the whole minutes. */
import { dayInWords, daysInWords, timeInWords, weekdayInWords } from './da-dates.ts';
import { itemHeading, itemInSentence, itemName } from './da-item-name.ts';

/**
 * `20. november 2012`, for the second meeting of that day `20. november 2012 (2. møde)`, and for one
 * that ended on a later day `8.–9. november 2026`.
 */
export const meetingDay = (date: string, sequence: number, endDate?: string): string =>
  daysInWords(date, endDate) + furtherMeeting(sequence);

/** `''`, or after the day of a second meeting ` (2. møde)`. */
export const furtherMeeting = (sequence: number): string =>
  sequence === 1 ? '' : ` (${sequence}. møde)`;

/** Numbers with those that follow one another as one: `1–4`. */
function inRuns(numbers: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    const follows = /^\d+$/u.test(number) && Number(run?.at(-1)) === Number(number) - 1;
    if (run && follows) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run : [`${run[0]}–${run.at(-1)}`]));
}

export const itemWords = {
  /** `Punkt 3: Title`; `title` is empty where it is not public. */
  heading: (number: string, title: string): string => itemHeading(number, title || 'Lukket punkt'),
  number: itemName,
  untitled: 'Lukket punkt',
  /** After the item's title in the title of the tab. */
  context: (committee: string, day: string): string => `${committee} ${day}`,
  description: (number: string, committee: string, day: string): string =>
    `${itemName(number)} på ${committee}s møde ${day}.`,
  case: 'Sag',
  course: (meetings: number | undefined): string =>
    meetings === undefined
      ? 'sagens forløb'
      : `sagens forløb (${meetings} ${meetings === 1 ? 'møde' : 'møder'})`,
  wholeCourse: (number: string): string => `Hele forløbet i sag ${number}`,
  decision: 'Beslutning',
  wholeDecision: 'Læs hele beslutningen',
  /** On an item whose address was published for another; the other's link follows. */
  formerly: 'Adressen har før ført til et andet punkt på mødet. Det er nu',
  formerlyGone: 'Adressen har før ført til et andet punkt, som ikke er med i mødet mere.',
  /** Above lines that close the meeting and stand below a decision. */
  closing: 'Mødets afslutning',
  closed: 'Lukket punkt',
  closedNote: 'Punktet blev behandlet for lukkede døre.',
  onThisPage: 'På denne side',
  inThisMeeting: 'Punkter på mødet',
  /** The control beside a heading, and the link in it. */
  referTo: (heading: string): string => `Henvis til afsnittet ${heading}`,
  link: 'Link til afsnittet',
  linkToSection: (heading: string): string => `Link til afsnittet ${heading}`,
  linkToItem: (number: string): string => `Link til ${itemInSentence(number)}`,
  introduction: 'Indledning',
  attachmentsMissing: {
    none: 'Bilagene er ikke offentliggjort her.',
    some: 'Bilag uden link er ikke offentliggjort her.',
    all: '',
  },
  otherItems: 'Sagen i andre møder',
  otherItemsHere: 'Sagen igen på dette møde',
  sameMeeting: 'Samme møde',
  /** Before the days of the meetings. */
  approves: (meetings: number): string =>
    meetings === 1 ? 'Godkender referatet fra' : 'Godkender referaterne fra',
  mentionedBy: 'Omtalt i',
  corrections: 'Rettelser',
  wholeMeeting: 'Gælder hele mødet',
  corrected: (date: string): string => `Rettet ${dayInWords(date)}`,
  neighbours: 'Forrige og næste punkt',
  /** Above their addresses on paper. */
  links: 'Links i teksten',
  /** The same at the top of the page, by their numbers. */
  steps: 'Punktet før og efter',
  stepTo: (number: string, title: string): string => `${itemName(number)}: ${title}`,
  toTop: 'Til toppen',
} as const;

export const meetingWords = {
  minutes: 'Referat',
  agenda: 'Dagsorden',
  title: (committee: string, day: string): string => `${committee} ${day}`,
  description: (status: 'agenda' | 'minutes', committee: string, day: string, items: number) =>
    `${status === 'agenda' ? 'Dagsorden' : 'Referat'}: ${committee} ${day}. ${items} ${items === 1 ? 'punkt' : 'punkter'}.`,
  facts: 'Om mødet',
  /** `kl. 19.00–21.30`; an end on a later day is told after it. */
  time: (start: string, end: string | undefined): string =>
    `kl. ${timeInWords(start)}${end === undefined ? '' : `–${timeInWords(end)}`}`,
  untilNextDay: (end: string): string => `, slut kl. ${timeInWords(end)} næste dag`,
  untilDay: (day: string, end: string | undefined): string =>
    `, slut ${weekdayInWords(day)}${end === undefined ? '' : ` kl. ${timeInWords(end)}`}`,
  date: 'Dato',
  status: 'Status',
  document: 'Dokument',
  source: 'Kilde',
  /** After the name of one of several documents: `(punkt 1–4, 7, T1)`. */
  sourceItems: (numbers: readonly string[]): string =>
    numbers.length === 0 ? '(oplysninger om mødet)' : `(punkt ${inRuns(numbers).join(', ')})`,
  /** Before their names. */
  people: (count: number): string => `${count} personer`,
  approval: 'Godkendelse',
  approvedAt: (day: string): string => `Godkendt på mødet ${day}`,
  /** Of a long text before the items. */
  introduction: 'Indledning til mødet',
  contents: 'Punkter og beslutninger',
  contentsOfAgenda: 'Punkter',
  /** Above the items where their numbers do not ascend. */
  reordered: {
    minutes:
      'Punkterne står i den rækkefølge, som referatet har; på dagsordenen var rækkefølgen en anden.',
    agenda: 'Punkterne står i en anden rækkefølge end deres numre.',
  },
  gap: (from: number, to: number): string =>
    from === to ? `Punkt ${from} er ikke med her` : `Punkt ${from}–${to} er ikke med her`,
  empty: 'Mødet har ingen punkter.',
  whole: 'Vis hele referatet på én side',
  wholeAgenda: 'Vis hele dagsordenen på én side',
  print: 'Udskriv',
  history: 'Se kilden og dens ændringer',
  neighbours: 'Forrige og næste møde',
  previous: 'Forrige møde',
  next: 'Næste møde',
} as const;

export const wholeWords = {
  title: 'Hele referatet',
  titleOfAgenda: 'Hele dagsordenen',
  toMeeting: 'Til mødets oversigt',
  markdown: 'Som Markdown',
  toItem: (number: string): string => `Vis ${itemInSentence(number)} for sig`,
} as const;
