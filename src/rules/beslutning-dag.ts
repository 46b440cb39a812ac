import { dayInWords } from '../i18n/da-dates.ts';
import { oddDecisionDay } from '../minutes/days/odd-day.ts';
import { itemRule } from './rule.ts';

export const beslutningDag = itemRule({
  id: 'beslutning-dag',
  severity: 'warning',
  about: 'Et punkts beslutning er ikke skrevet under en anden dag end mødets.',
  say: (line: string, date: string) => ({
    reason: `Her står »${line}«, men mødet var ${dayInWords(date)}.`,
    advice:
      'Ret den dag, der er forkert. Er det en tidligere beslutning, så giv den overskriften ' +
      '»### Tidligere beslutning«, og skriv mødets egen under »### Beslutning«.',
  }),
  check(item, meeting, report) {
    const odd = oddDecisionDay(item, meeting);
    if (odd) report(odd.place, odd.line, meeting.date);
  },
  example: {
    good: '### Beslutning\n\nAnbefales',
    bad: '### Beslutning\n\nBeslutning i Byrådet den 25-03-2026:\n\nAnbefales',
    at: '30:1',
  },
});
