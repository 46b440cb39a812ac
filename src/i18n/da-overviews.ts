/** Danish words of the figures, the calendar and the lists of subjects on overview pages. */
import { dayInWords, monthNames, timeInWords } from './da-dates.ts';
import { capitalized, countedItems, countedMeetings } from './da-pages.ts';

const counted = (count: number): string =>
  `${count} ${count === 1 ? 'beslutning' : 'beslutninger'}`;

/** `2026-03` → `marts 2026` */
const monthInWords = (month: string): string =>
  `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

export const nextWords = {
  title: 'Næste møde',
  /** After the day. */
  at: (start: string): string => `kl. ${timeInWords(start)}`,
  agenda: (items: number): string => `${countedItems(items)} på dagsordenen`,
} as const;

export const figureWords = {
  title: 'Møder og beslutninger',
  /** Under the drawing, whose months are from the first to the last. */
  caption: (from: string, to: string, decisions: number, meetings: number): string => {
    const span =
      from.slice(0, 4) === to.slice(0, 4)
        ? to.slice(0, 4)
        : `${monthInWords(from)}–${monthInWords(to)}`;
    return `${capitalized(span)}: ${counted(decisions)} på ${countedMeetings(meetings)}. Søjlerne er beslutninger.`;
  },
  label: 'Søjler: beslutninger måned for måned. Tallene står i tabellen nedenfor.',
  table: 'Vis tallene',
  month: 'Måned',
  meetings: 'Møder',
  decisions: 'Beslutninger',
  monthInWords: (month: string): string => capitalized(monthInWords(month)),
  /** Of what is counted. */
  note: 'Faste punkter som dagsorden, meddelelser og eventuelt er ikke talt med.',
} as const;

export const busyWords = {
  title: 'Mest behandlede emner',
  /** Of a number that is rounded down from ten on. */
  atLeast: (items: number): string => (items < 10 ? '' : 'mindst ') + countedItems(items),
  titleSince: (year: string): string => `Mest behandlede emner siden ${year}`,
  /** What a number without a title is about: titles of some or all of the `items` under it. */
  examples: (titles: readonly string[], items: number): string =>
    (titles.length < items ? 'bl.a. ' : '') + titles.map((title) => `»${title}«`).join(' og '),
} as const;

export const calendarWords = {
  title: 'Mødekalender',
  committee: 'Udvalg',
  /** `mar` */
  month: (index: number): string => monthNames[index]?.slice(0, 3) ?? '',
  monthName: (index: number): string => monthNames[index] ?? '',
  day: (date: string): string => `${Number(date.slice(8))}.`,
  /** What a link is called. */
  meeting: (date: string, stage: string): string =>
    dayInWords(date) +
    (stage === 'coming' ? ', kommende møde' : stage === 'cancelled' ? ', aflyst møde' : ''),
} as const;
