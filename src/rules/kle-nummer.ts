import { readingRule } from './rule.ts';

export const kleNummer = readingRule({
  id: 'kle-nummer',
  severity: 'error',
  about: 'En nøgle i kle.yml er et KLE-nummer: to, fire eller seks cifre med punktum imellem.',
  say: (key: string) => ({
    reason: `»${key}« er ikke et KLE-nummer.`,
    advice: 'Skriv en hovedgruppe som 00, en gruppe som 00.01 og et emne som 00.01.00.',
  }),
  reportedBy: 'archive/read-subject-titles.ts',
  example: { file: 'kle.yml', good: '26.10.02:', bad: '26.10.2:', at: '1:1' },
});
