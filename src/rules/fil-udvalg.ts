import { readingRule } from './rule.ts';

export const filUdvalg = readingRule({
  id: 'fil-udvalg',
  severity: 'error',
  about: 'En fil ligger i den mappe, som hedder det samme som dens udvalg.',
  say: (committee: string, folder: string, file: string) =>
    /^[a-z0-9-]+$/.test(committee)
      ? {
          reason: `Her står udvalget »${committee}«, men filen ligger i mappen »${folder}«.`,
          advice:
            `Er udvalget det rigtige, så flyt filen: »git mv content/${file} content/moeder/${committee}/«. ` +
            `Er mappen den rigtige, så skriv linjen sådan: udvalg: ${folder}`,
        }
      : {
          reason: `Her skal stå udvalgets nøgle, som er det samme som mappens navn, og ikke »${committee}«.`,
          advice: `Skriv linjen sådan: udvalg: ${folder}`,
        },
  reportedBy: 'minutes/read-facts.ts',
  example: { good: 'udvalg: byraad', bad: 'udvalg: byrad', at: '2:9' },
});
