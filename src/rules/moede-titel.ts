import { readingRule } from './rule.ts';

export const moedeTitel = readingRule({
  id: 'moede-titel',
  severity: 'warning',
  about: 'Et møde har dokumentets titel.',
  say: () => ({
    reason: 'Mødet har ingen titel; siden viser udvalg og dato i stedet.',
    advice: 'Skriv dokumentets egen titel efter »titel:«.',
  }),
  reportedBy: 'minutes/facts/titel.ts',
  example: { good: 'titel: Byrådets møde den 24. marts 2026\n', bad: '', at: '1:1' },
});
