import { readingRule } from './rule.ts';

export const filPlacering = readingRule({
  id: 'fil-placering',
  severity: 'warning',
  about: 'Kun møder ligger i moeder/, som moeder/<udvalg>/<dato>.md.',
  say: () => ({
    reason: 'Filen ligger ikke som moeder/<udvalg>/<dato>.md og kommer ikke med på siden.',
    advice:
      'Er den et møde, så giv den et navn som moeder/byraad/2026-03-24.md. Ellers flyt den ud af moeder/.',
  }),
  reportedBy: 'check/read-content.ts',
  example: { file: 'moeder/noter.txt', good: '', bad: 'Noter', at: '1:1' },
});
