/** When a meeting ends: on its day, in the night after, or on a later day. */
import { expect, it } from 'vitest';
import { daysInWords } from '../../src/i18n/da-dates.ts';
import { daysOf, endsNextNight } from '../../src/minutes/days/meeting-days.ts';
import { readMeeting } from '../../src/rules/read-meeting.ts';

const file = 'moeder/byraad/2026-12-31.md';

/** The times read of a meeting on 31 December 2026 with these lines, and its errors. */
function read(lines: string) {
  const text = `---\nudvalg: byraad\ndato: 2026-12-31\n${lines}\nstatus: referat\ntitel: Referat\n---\n\n## Punkt 1: A\n\n### Beslutning\n\nJa.\n`;
  const { meeting, problems } = readMeeting(text, file);
  const errors = problems.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
  return { meeting, errors };
}

it.each([
  ['start: "17:00"\nslut: "21:30"', false, ['2026-12-31']],
  ['start: "19:00"\nslut: "00:30"', true, ['2026-12-31']],
  ['start: "18:00"\nslut: "06:00"', true, ['2026-12-31']],
  ['slut: "00:30"', false, ['2026-12-31']],
  ['slut-dato: 2027-01-01', false, ['2026-12-31', '2027-01-01']],
  ['start: "17:00"\nslut: "16:00"\nslut-dato: 2027-01-01', false, ['2026-12-31', '2027-01-01']],
])('may be %j', (lines, overnight, days) => {
  const { meeting, errors } = read(lines);
  expect(errors).toEqual([]);
  expect(meeting && [endsNextNight(meeting), daysOf(meeting)]).toEqual([overnight, days]);
});

it.each([
  ['start: "17:00"\nslut: "16:00"', '5:7 moede-tid'],
  ['start: "09:45"\nslut: "08:00"', '5:7 moede-tid'],
  ['start: "19:00"\nslut: "00:30"\nslut-dato: 2026-12-31', '5:7 moede-tid'],
  ['start: "19:00"\nslut: "19:00"', '5:7 moede-tid'],
  ['slut-dato: 2026-12-31', '4:12 slut-dato'],
  ['slut-dato: 2026-12-30', '4:12 slut-dato'],
  ['slut-dato: 2027-12-31', '4:12 slut-dato'],
  ['slut-dato: 1. januar', '4:12 moede-dato'],
])('may not be %j', (lines, problem) => {
  expect(read(lines).errors).toEqual([problem]);
});

it.each([
  ['2026-11-08', undefined, '8. november 2026'],
  ['2026-11-08', '2026-11-08', '8. november 2026'],
  ['2026-11-08', '2026-11-09', '8.–9. november 2026'],
  ['2026-11-30', '2026-12-01', '30. november–1. december 2026'],
  ['2026-12-31', '2027-01-01', '31. december 2026–1. januar 2027'],
])('%s to %s is »%s«', (date, endDate, words) => {
  expect(daysInWords(date, endDate)).toBe(words);
});
