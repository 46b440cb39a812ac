import { readingRule } from './rule.ts';

export const omdirigeringForm = readingRule({
  id: 'omdirigering-form',
  severity: 'error',
  about:
    'En adresse er enten flyttet (til), trukket tilbage (trukket og grund) eller et andet punkts (nu).',
  say: () => ({
    reason: 'Her skulle enten stå »til«, »nu« eller »trukket« med »grund«.',
    advice:
      'Skriv den nye adresse efter »til« (»nu«, hvis et andet punkt har fået nummeret), eller dagen ' +
      'efter »trukket« og hvorfor i »grund«.',
  }),
  reportedBy: 'archive/read-moves.ts',
  example: {
    file: 'omdirigeringer.yml',
    good: '  til: /byraad/2026-03-24/punkt-2/\n',
    bad: '',
    at: '1:3',
  },
});
