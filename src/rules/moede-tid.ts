import { readingRule } from './rule.ts';

export const moedeTid = readingRule({
  id: 'moede-tid',
  severity: 'error',
  about: 'Et klokkeslæt skrives TT:MM i anførselstegn, og mødet slutter ikke, før det begynder.',
  say: (value: string) => ({
    reason: `Klokkeslættet »${value}« kan ikke læses eller ligger før mødets start.`,
    advice: 'Skriv det som "09:45".',
  }),
  reportedBy: 'minutes/read-facts.ts',
  example: { good: '"17:00"', bad: '"kl. 17"', at: '4:8' },
});
