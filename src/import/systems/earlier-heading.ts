/** Headings of what was said of a case before. */
import { dayInWords } from '../../i18n/da-dates.ts';

/** `Beslutning: Økonomiudvalget den 1. februar 2013`; of what is known. */
export function earlierHeading(
  caption: string,
  committee: string,
  date: string | undefined,
): string {
  const day = date === undefined ? '' : `den ${dayInWords(date)}`;
  const where = [committee, day].filter((part) => part !== '').join(' ');
  return [caption, where].filter((part) => part !== '').join(': ');
}
