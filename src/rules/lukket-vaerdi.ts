import { meetingRule } from './rule.ts';

export const lukketVaerdi = meetingRule({
  id: 'lukket-vaerdi',
  severity: 'error',
  about: 'Lukket er ja eller nej.',
  say: (value: string) => ({
    reason: `»Lukket: ${value}« kan ikke læses.`,
    advice: 'Skriv »Lukket: ja«, eller fjern linjen.',
  }),
  check({ fieldLines }, report) {
    for (const { name, value, place } of fieldLines) {
      if (name === 'Lukket' && value !== 'ja' && value !== 'nej') report(place, value);
    }
  },
  example: { good: 'Lukket: ja', bad: 'Lukket: måske', at: '38:9' },
});
