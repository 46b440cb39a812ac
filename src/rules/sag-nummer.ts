import { meetingRule } from './rule.ts';

export const sagNummer = meetingRule({
  id: 'sag-nummer',
  severity: 'error',
  about: 'En Sag-linje har ét sagsnummer, som kan læses.',
  say: (value: string) => ({
    reason: `Sagsnummeret »${value}« kan ikke læses.`,
    advice: 'Skriv ét nummer pr. linje som 12/16033 eller 00.01.00-P35-9-22.',
  }),
  check({ fieldLines }, report) {
    for (const { name, value, place, caseNumber } of fieldLines) {
      if (name === 'Sag' && caseNumber === undefined) report(place, value);
    }
  },
  example: { good: 'Sag: 26/1042', bad: 'Sag: 20-11-2026', at: '22:6' },
});
