/** Days and times as content files write them. */

/** Whether `text` is an ISO 8601 calendar day that exists: `2012-02-29` yes, `2013-02-29` no. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Days from `earlier` to `later`. */
export const daysBetween = (earlier: string, later: string): number =>
  (Date.parse(later) - Date.parse(earlier)) / dayLength;

const dayLength = 86_400_000;

/** Whether `text` is a time of day `HH:MM`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}
