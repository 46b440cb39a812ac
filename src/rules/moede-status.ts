import { readingRule } from './rule.ts';

export const moedeStatus = readingRule({
  id: 'moede-status',
  severity: 'error',
  about: 'Et mødes status er enten dagsorden eller referat.',
  say: (value: string) => ({
    reason: `Status »${value}« kendes ikke.`,
    advice: 'Skriv dagsorden eller referat.',
  }),
  reportedBy: 'minutes/facts/status.ts',
  example: { good: 'status: referat', bad: 'status: kladde', at: '7:9' },
});
