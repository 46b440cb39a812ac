/**
 * The facts printed above the first item: recognised, and printed again to prove that none is lost.
 */
import { monthNames, weekdayName } from '../i18n/da-dates.ts';
import { isDay, isTime } from '../minutes/dates.ts';
import type { Meeting } from '../minutes/model.ts';
import type { Header } from './draft.ts';
import type { SourceLine } from './source-line.ts';

const titleLine = /^(REFERAT|DAGSORDEN) (.+) d\. (\d{1,2})-(\d{1,2})-(\d{4})$/u;
const dayLine = /^Mødedato \p{L}+ d\. (\d{1,2})\. (\p{L}+) (\d{4})(?: kl\. (\d{1,2}:\d{2}))?$/u;
const placeLine = /^Mødested (.+)$/u;

/** A first header: nothing recognised yet. */
export const emptyHeader = (): Header => ({ status: 'minutes' });

/** Adds the fact that `line` tells to `header`; says whether it told one that was not known yet. */
export function recogniseFact({ number, text: printed }: SourceLine, header: Header): boolean {
  const text = printed.trim();
  const located = { line: number, text };
  const title = header.title ? null : titleLine.exec(text);
  if (title) {
    const [, word, committee = '', day, month, year] = title;
    const date = isoDay(year, Number(month), day);
    header.status = word === 'DAGSORDEN' ? 'agenda' : 'minutes';
    header.title = located;
    header.committee = committee;
    if (date !== undefined) header.titleDate = date;
    return true;
  }
  const day = header.day ? null : dayLine.exec(text);
  if (day) {
    const [, dayOfMonth, month = '', year, clock] = day;
    const names: readonly string[] = monthNames;
    const date = isoDay(year, names.indexOf(month.toLocaleLowerCase('da')) + 1, dayOfMonth);
    const start = clock?.padStart('00:00'.length, '0');
    if (date === undefined || (start !== undefined && !isTime(start))) return false;
    header.day = { ...located, date, ...(start !== undefined && { start }) };
    return true;
  }
  const place = header.place ? null : placeLine.exec(text);
  if (place) header.place = { ...located, place: place[1] ?? '' };
  return place !== null;
}

function isoDay(year = '', month: number, day = ''): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

/**
 * The lines in which the template prints a meeting's facts. A line of the source that is not among
 * them says something the facts do not hold.
 */
export function printFacts(meeting: Pick<Meeting, 'title' | 'date' | 'start' | 'place'>): string[] {
  const { title, date, start, place } = meeting;
  const [year = '', month, day = ''] = date.split('-');
  const weekday = weekdayName(date);
  const time = start === undefined ? '' : ` kl. ${start}`;
  return [
    title,
    `Mødedato ${weekday.charAt(0).toLocaleUpperCase('da')}${weekday.slice(1)} d. ${day}. ${
      monthNames[Number(month) - 1] ?? ''
    } ${year}${time}`,
    ...(place === undefined ? [] : [`Mødested ${place}`]),
  ];
}
