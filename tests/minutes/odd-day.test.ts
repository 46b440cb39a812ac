/** Days in titles and decisions that are not the meeting's. */
import { expect, test } from 'vitest';
import { readMeeting } from '../../src/rules/read-meeting.ts';

/** What is asked of the day in minutes of 28 April 2026 with this title and this text of their item. */
function asked(title: string, text: string): string[] {
  const facts = `---\nudvalg: byraad\ndato: 2026-04-28\nstatus: referat\ntitel: ${title}\n---\n\n`;
  const { problems } = readMeeting(
    `${facts}## Punkt 1: Ny sti\n\n${text}\n`,
    'moeder/byraad/2026-04-28.md',
  );
  return problems
    .filter(({ ruleId }) => ruleId.endsWith('-dag'))
    .map(({ line, column, reason }) => `${line}:${column} ${reason}`);
}

const plain = '### Beslutning\n\nGodkendt.';

test.each([
  [
    'Byrådets møde den 29. april 2026',
    '5:8 Titlen nævner 29. april 2026, men mødets dato er 28. april 2026.',
  ],
  ['REFERAT 28-04-2025', '5:8 Titlen nævner 28. april 2025, men mødets dato er 28. april 2026.'],
  ['Byrådets møde den 28. april 2026', undefined],
  ['Møde 28-04-2026 (udsendt 30-04-2026)', undefined],
  ['Seminar den 28.-29. april 2026', undefined],
  ['Seminar den 28. og 29. april 2026', undefined],
  ['Referat', undefined],
])('title »%s«', (title, said) => {
  expect(asked(title, plain)).toEqual(said === undefined ? [] : [said]);
});

test.each([
  [
    '### Beslutning\n\nBeslutning i Byrådet den 29-04-2026:\n\nGodkendt.',
    '12:1 Her står »Beslutning i Byrådet den 29-04-2026:«, men mødet var 28. april 2026.',
  ],
  [
    '### Beslutning i Byrådet den 28. april 2025\n\nGodkendt.',
    '10:1 Her står »Beslutning i Byrådet den 28. april 2025«, men mødet var 28. april 2026.',
  ],
  ['### Beslutning den 28-04-2026\n\nGodkendt.', undefined],
  // The course of the case: another body's decision, and an earlier one beside the meeting's own.
  ['### Beslutning i Økonomiudvalget den 14-04-2026\n\nAnbefales.', undefined],
  ['### Beslutning i Byrådet den 24-03-2026\n\nUdsat.\n\n### Beslutning\n\nGodkendt.', undefined],
  ['### Beslutning\n\nGodkendt som den 29. april 2025.', undefined],
])('decision %#', (text, said) => {
  expect(asked('Referat', text)).toEqual(said === undefined ? [] : [said]);
});
