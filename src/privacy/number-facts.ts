/** What the ten digits of a civil registration number say: a day, a century, a check digit. */

/** The seventh digit and the two of the year tell the century. Source: CPR-kontoret, "Personnummeret i CPR". */
function yearOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

/** The day of birth; `undefined` if it is in no calendar. In a replacement number the day is 60 more. */
function birthOf(digits: string): { year: number; replacement: boolean } | undefined {
  const [day, month, short] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const replacement = day > 60;
  const year = yearOf(short, Number(digits[6]));
  const date = new Date(Date.UTC(year, month - 1, replacement ? day - 60 : day));
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === (replacement ? day - 60 : day);
  return exists ? { year, replacement } : undefined;
}

/** Whether the ten `digits` can be a civil registration number: they begin with a date. */
export const hasBirthday = (digits: string): boolean => birthOf(digits) !== undefined;

/** Whether the number is one for persons who have no registered address. */
export const isReplacement = (digits: string): boolean => birthOf(digits)?.replacement ?? false;

/** Whether a date with the year in four digits is that of the ten `digits`. */
export const isBornIn = (digits: string, year: number): boolean => birthOf(digits)?.year === year;

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Whether the check digit fits. Numbers issued since 2007 may lack it, so it can raise certainty only. */
export const fitsModulus = (digits: string): boolean =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;

/** All that may ever be shown of a number: day and month. */
export const maskOf = (digits: string): string => `${digits.slice(0, 4)}••-••••`;
