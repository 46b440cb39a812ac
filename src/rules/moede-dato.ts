import { readingRule } from './rule.ts';

export const moedeDato = readingRule({
  id: 'moede-dato',
  severity: 'error',
  about: 'En dato skrives ÅÅÅÅ-MM-DD og skal findes i kalenderen.',
  say: (value: string) => ({
    reason: `Datoen »${value}« kan ikke læses.`,
    advice: 'Skriv den som 2026-03-24.',
  }),
  reportedBy: 'minutes/facts/forms.ts',
  example: { good: 'dato: 2026-03-24', bad: 'dato: 24-03-2026', at: '3:7' },
});
