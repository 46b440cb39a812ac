import { readingRule } from './rule.ts';

export const filUdvalg = readingRule({
  id: 'fil-udvalg',
  severity: 'error',
  about: 'En fil ligger i den mappe, som hedder det samme som dens udvalg.',
  say: (committee: string, folder: string, file: string) => ({
    reason: `Her står udvalget »${committee}«, men filen ligger i mappen »${folder}«.`,
    advice:
      `Er mappen den rigtige, så skriv linjen sådan: udvalg: ${folder}` +
      (/^[a-z0-9-]+$/.test(committee)
        ? ` – er udvalget det rigtige, så flyt filen: git mv content/${file} content/moeder/${committee}/`
        : ''),
  }),
  reportedBy: 'minutes/read-facts.ts',
  example: { good: 'udvalg: byraad', bad: 'udvalg: byrad', at: '2:9' },
});
