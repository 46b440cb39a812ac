import { readingRule } from './rule.ts';

export const emailForm = readingRule({
  id: 'email-form',
  severity: 'error',
  about: 'En e-mailadresse skrives alene, uden emne, navn og andre tegn.',
  say: (value: string) => ({
    reason: `»${value}« er ikke en e-mailadresse.`,
    advice: 'Skriv adressen alene, f.eks. post@eksempel.dk',
  }),
  reportedBy: 'archive/read-settings.ts',
  example: {
    file: 'site.yml',
    good: 'farve: "#0b5a8a"',
    bad: 'email: post@eksempel.dk?subject=Hej',
    at: '3:8',
  },
});
