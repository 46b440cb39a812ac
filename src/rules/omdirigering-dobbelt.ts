import { readingRule } from './rule.ts';

export const omdirigeringDobbelt = readingRule({
  id: 'omdirigering-dobbelt',
  severity: 'error',
  about: 'En adresse står kun én gang i omdirigeringer.yml.',
  say: (address: string) => ({
    reason: `${address} står her to gange.`,
    advice: 'Behold den rigtige, og slet den anden.',
  }),
  reportedBy: 'archive/read-moves.ts',
  example: {
    file: 'omdirigeringer.yml',
    good: 'fra: /byraad/2026-03-24/punkt-5/',
    bad: 'fra: /byraad/2026-03-24/punkt-4/',
    at: '3:8',
  },
});
