/** Danish dates and times in words. Days are ISO (`2012-11-20`), times `HH:MM`, both local. */

export const monthNames =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** Some portals print them in Danish minutes. */
export const englishMonthNames = (
  'January February March April May June ' + 'July August September October November December'
).split(' ');

export const weekdayNames = 'søndag mandag tirsdag onsdag torsdag fredag lørdag'.split(' ');

/** `2012-11-20` → `20. november 2012` */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day}. ${monthNames[(month ?? 1) - 1]} ${year}`;
}

/**
 * The days of a meeting from `date` to `endDate`: `8.–9. november 2026`, `30. november–1. december
 * 2026`, `31. december 2026–1. januar 2027`.
 */
export function daysInWords(date: string, endDate = date): string {
  const [first, last] = [dayInWords(date), dayInWords(endDate)];
  if (endDate === date) return first;
  const [day = '', month = ''] = first.split(' ');
  if (date.slice(0, 7) === endDate.slice(0, 7)) return `${day}–${last}`;
  return `${date.slice(0, 4) === endDate.slice(0, 4) ? `${day} ${month}` : first}–${last}`;
}

/** `2012-11-20` → `tirsdag den 20. november 2012` */
export function weekdayInWords(date: string): string {
  return `${weekdayName(date)} den ${dayInWords(date)}`;
}

/** `tirsdag den 20. november 2012`, and of a meeting of several days `8.–9. november 2026`. */
export const weekdaysInWords = ({ date, endDate }: { date: string; endDate?: string }): string =>
  endDate === undefined ? weekdayInWords(date) : daysInWords(date, endDate);

/** `2012-11-20` → `tirsdag` */
export function weekdayName(date: string): string {
  return weekdayNames[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `09:45` → `09.45` */
export function timeInWords(time: string): string {
  return time.replace(':', '.');
}
