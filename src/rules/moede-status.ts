import { given } from '../minutes/given.ts';
import { readingRule } from './rule.ts';

export const moedeStatus = readingRule({
  id: 'moede-status',
  severity: 'error',
  about: 'Et mødes status er enten dagsorden eller referat.',
  say: (value: string, line?: string) => ({
    ...given({ fix: /^(?:dagsorden|referat)$/i.test(value) ? line : undefined }),
    reason: `Status er »${value}«, men kan kun være »dagsorden« eller »referat«.`,
    advice:
      line === undefined
        ? 'Skriv »status: dagsorden« før mødet, og »status: referat«, når beslutningerne er skrevet ind.'
        : `Skriv linjen sådan: ${line}`,
  }),
  reportedBy: 'minutes/facts/status.ts',
  example: { good: 'status: referat', bad: 'status: kladde', at: '7:9' },
});
