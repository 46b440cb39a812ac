/** Danish words of feeds and calendars, and of the links to them. */
import { itemInSentence } from './da-item-name.ts';
import { movedWords, type FormerPage } from './da-ledger.ts';
import { furtherMeeting, itemWords, meetingDay } from './da-minutes.ts';
import { caseListWords, caseWords } from './da-pages.ts';
import { subjectWords } from './da-subjects.ts';

interface OfMeeting {
  committee: string;
  date: string;
  sequence: number;
  endDate?: string;
}

/** `Byrådet 24. marts 2026, punkt 3` */
const placed = ({ committee, date, sequence, endDate }: OfMeeting, number?: string): string =>
  `${committee} ${meetingDay(date, sequence, endDate)}` +
  (number === undefined ? '' : `, ${itemInSentence(number)}`);

const titled = (name: string, title: string | undefined): string =>
  title === undefined ? name : `${name}: ${title}`;

export const feedWords = {
  title: (name: string, municipality: string): string => `${name} – ${municipality}`,
  inYear: (committee: string, year: string): string => `${committee} ${year}`,
  ofCase: (number: string, title: string | undefined): string =>
    titled(`${caseWords.heading} ${number}`, title),
  ofSubject: (number: string, title: string | undefined, isGroup: boolean): string =>
    titled(`${isGroup ? subjectWords.groupHeading : subjectWords.heading} ${number}`, title),
  /** Of a page that is there no longer. */
  moved: movedWords.title,
  withdrawn: 'Siden er trukket tilbage',

  /** Titles of entries. */
  decision: (meeting: OfMeeting, number: string, title: string): string =>
    `${title} (${placed(meeting, number)})`,
  correction: (meeting: OfMeeting, item: { number: string; title: string } | undefined): string =>
    item === undefined
      ? `Rettelse (${placed(meeting)})`
      : `Rettelse: ${item.title} (${placed(meeting, item.number)})`,
  /** Where a decision or a correction belongs, and where something that was withdrawn did. */
  placed,
  formerlyPlaced: ({ kind, number, committee, day }: FormerPage): string =>
    [
      [committee, day].filter((each) => each !== undefined).join(' '),
      kind === 'item' && number !== undefined ? itemInSentence(number) : '',
    ]
      .filter((each) => each !== '')
      .join(', '),
  withdrawal: ({ kind, number, committee, day }: FormerPage): string => {
    const what = kind === 'item' && number !== undefined ? itemInSentence(number) : 'mødet';
    const where = [committee, day].filter((each) => each !== undefined).join(' ');
    return `Trukket tilbage: ${what}${where === '' ? '' : ` (${where})`}`;
  },

  /** In entries. */
  wholeDecision: itemWords.wholeDecision,
  cases: (count: number): string => (count === 1 ? itemWords.case : caseListWords.title),
  corrected: itemWords.corrected,
} as const;

export const calendarWords = {
  title: (name: string, municipality: string): string => `Møder: ${name} – ${municipality}`,
  event: (committee: string, sequence: number): string => committee + furtherMeeting(sequence),
  cancelled: (event: string): string => `Aflyst: ${event}`,
  agenda: (address: string): string => `Dagsorden: ${address}`,
  minutes: (address: string): string => `Referat: ${address}`,
} as const;

/** Links, and the page that tells how to follow. */
export const followWords = {
  title: 'Følg med',
  follow: 'Følg',
  feed: 'Feed',
  calendar: 'Kalender',
  how: 'Sådan gør du',
  description: (municipality: string): string =>
    `Få nye beslutninger og kommende møder fra ${municipality} at vide i et feed eller en kalender.`,
} as const;
