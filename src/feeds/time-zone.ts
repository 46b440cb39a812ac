/** Danish clocks, for programs that do not know them: since 1996 as in the whole of the EU. */
import { danishZone } from './instant.ts';

/** One rule for clocks: from `begin` on, every year on the last Sunday of `month`, or only then. */
const rule = (
  kind: 'DAYLIGHT' | 'STANDARD',
  begin: string,
  repeated?: { month: number; until?: string },
): string[] => [
  `BEGIN:${kind}`,
  `TZOFFSETFROM:${kind === 'DAYLIGHT' ? '+0100' : '+0200'}`,
  `TZOFFSETTO:${kind === 'DAYLIGHT' ? '+0200' : '+0100'}`,
  `TZNAME:${kind === 'DAYLIGHT' ? 'CEST' : 'CET'}`,
  `DTSTART:${begin}`,
  ...(repeated === undefined
    ? []
    : [
        `RRULE:FREQ=YEARLY;BYMONTH=${repeated.month};BYDAY=-1SU` +
          (repeated.until === undefined ? '' : `;UNTIL=${repeated.until}`),
      ]),
  `END:${kind}`,
];

/**
 * The lines of the `VTIMEZONE` of Danish clocks since 1980, the first year with summer time, each after a
 * line end.
 */
export const danishTimeZone = [
  '',
  'BEGIN:VTIMEZONE',
  `TZID:${danishZone}`,
  ...rule('DAYLIGHT', '19800406T020000'),
  ...rule('STANDARD', '19800928T030000', { month: 9, until: '19950924T010000Z' }),
  ...rule('DAYLIGHT', '19810329T020000', { month: 3 }),
  ...rule('STANDARD', '19961027T030000', { month: 10 }),
  'END:VTIMEZONE',
].join('\r\n');
