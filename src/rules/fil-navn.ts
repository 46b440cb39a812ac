import { readingRule } from './rule.ts';

export const filNavn = readingRule({
  id: 'fil-navn',
  severity: 'error',
  about: 'En fil hedder som sin dato, og -2 til et møde mere samme dag.',
  say: (file: string, date: string, line: string | undefined) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const rename = `git mv content/${file} content/${folder}${date}.md`;
    return {
      reason: `Filen hedder »${file.slice(folder.length)}«, men dato er ${date}.`,
      advice:
        line === undefined
          ? `Giv filen navn efter datoen: ${rename}`
          : `Er datoen den rigtige, så giv filen navn efter den: »${rename}«. Er filens navn det rigtige, så skriv linjen sådan: ${line}`,
    };
  },
  reportedBy: 'minutes/read-facts.ts',
  example: {
    file: 'moeder/skoleudvalget/2026-04-28.md',
    good: 'dato: 2026-04-28',
    bad: 'dato: 2026-04-29',
    at: '3:7',
  },
});
