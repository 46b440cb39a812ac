import type { Exemption } from '../privacy/exemptions.ts';
import { readingRule } from './rule.ts';

export const undtagelseBrugt = readingRule({
  id: 'undtagelse-brugt',
  severity: 'warning',
  about: 'Det, som undtagelser.yml tillader, bliver nævnt hver gang.',
  say: ({ rule, date, reason }: Pick<Exemption, 'rule' | 'date' | 'reason'>) => ({
    reason: `Tilladt den ${date} trods ${rule}: ${reason}`,
    advice: 'Gælder grunden ikke længere, så slet linjen i undtagelser.yml.',
  }),
  reportedBy: 'check/apply-exemptions.ts',
  example: {
    good: 'Se [loven]',
    bad: 'Printer 010190-1234, se [loven]',
    at: '26:9',
    exempted: true,
  },
});
