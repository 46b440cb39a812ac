import { meetingRule } from './rule.ts';

export const punktIngen = meetingRule({
  id: 'punkt-ingen',
  severity: 'error',
  about: 'Et møde har mindst ét punkt.',
  say: () => ({
    reason: 'Mødet har ingen punkter.',
    advice: 'Begynd hvert punkt med en linje som »## Punkt 1: Godkendelse af dagsorden«.',
  }),
  check({ meeting }, report) {
    if (meeting.items.length === 0) report(undefined);
  },
  example: {
    file: 'moeder/skoleudvalget/2026-04-28.md',
    good: '## Punkt 1: Eventuelt\n',
    bad: '',
    at: '1:1',
  },
});
