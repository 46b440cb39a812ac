import { readingRule } from './rule.ts';

export const filNavn = readingRule({
  id: 'fil-navn',
  severity: 'error',
  about: 'En fil hedder som sin dato, og -2 til et møde mere samme dag.',
  say: (name: string, date: string) => ({
    reason: `Filen hedder »${name}«, men mødets dato er ${date}.`,
    advice: `Ret datoen, eller kald filen ${date}.md (${date}-2.md for et møde mere samme dag).`,
  }),
  reportedBy: 'minutes/read-facts.ts',
  example: {
    file: 'moeder/skoleudvalget/2026-04-28.md',
    good: 'dato: 2026-04-28',
    bad: 'dato: 2026-04-29',
    at: '3:7',
  },
});
