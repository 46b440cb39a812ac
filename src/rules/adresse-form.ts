import { readingRule } from './rule.ts';

export const adresseForm = readingRule({
  id: 'adresse-form',
  severity: 'error',
  about: 'En adresse skrives fra sidens rod, uden domæne.',
  say: (written: string) => ({
    reason: `»${written}« er ikke skrevet som en adresse på siden.`,
    advice:
      'Skriv den uden domæne, med små bogstaver og med skråstreg først: /byraad/2026-03-24/punkt-3/',
  }),
  reportedBy: 'archive/read-ledger.ts',
  example: {
    file: 'adresser.txt',
    good: '/sag/26-1042/',
    bad: 'https://eksempel.dk/sag/26-1042/',
    at: '15:1',
  },
});
