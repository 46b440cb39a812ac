import { readingRule } from './rule.ts';

export const filUdvalg = readingRule({
  id: 'fil-udvalg',
  severity: 'error',
  about: 'En fil ligger i den mappe, som hedder det samme som dens udvalg.',
  say: (committee: string, folder: string) => ({
    reason: `Filen hører til udvalget »${committee}«, men ligger i mappen »${folder}«.`,
    advice: `Flyt filen til moeder/${committee}/, eller ret udvalg til ${folder}.`,
  }),
  reportedBy: 'minutes/read-facts.ts',
  example: { good: 'udvalg: byraad', bad: 'udvalg: byrad', at: '2:9' },
});
