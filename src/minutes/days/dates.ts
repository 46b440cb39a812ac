/** Days and times as content files write them. */

/** Days from `earlier` to `later`. */
export const daysBetween = (earlier: string, later: string): number =>
  (Date.parse(later) - Date.parse(earlier)) / dayLength;

const dayLength = 86_400_000;

/**
 * Matches the texts that {@link isDay}, also for what cannot ask it: months of 31 days, of 30 and of 28,
 * and the 29th of February in years that are divisible by 4 and not by 100, or by 400.
 */
export const dayPattern =
  '^(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))' +
  '|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$';

const day = new RegExp(dayPattern);

/** Whether `text` is an ISO 8601 calendar day that exists: `2012-02-29` yes, `2013-02-29` no. */
export const isDay = (text: string): boolean => day.test(text);

/** Matches the texts that {@link isTime}. */
export const timePattern = '^([01]\\d|2[0-3]):[0-5]\\d$';

const time = new RegExp(timePattern);

/** Whether `text` is a time of day `HH:MM`. */
export const isTime = (text: string): boolean => time.test(text);
