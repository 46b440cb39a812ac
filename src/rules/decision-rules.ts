/** Rules of what has been published: they need to know how it stood then (`check -- --since`). */
import { rule } from './rule.ts';

export const decisionRules = {
  'beslutning-aendret': rule({
    severity: 'error',
    about: 'En udgivet beslutning ændres kun sammen med en rettelse (--since).',
    say: (number: string, still: 'changed' | 'gone') =>
      still === 'changed'
        ? {
            reason: `Beslutningen i punkt ${number} er ændret, siden den blev udgivet.`,
            advice:
              `Føj en rettelse til under »rettelser«: { dato: 2026-03-30, punkt: "${number}", ` +
              'tekst: … }. Ellers skriv beslutningen, som den stod.',
          }
        : {
            reason: `Punkt ${number} er væk, og det var udgivet med en beslutning.`,
            advice:
              'Sæt punktet ind igen, eller skriv i omdirigeringer.yml, hvor det er flyttet hen, ' +
              'eller at det er trukket tilbage.',
          },
    example: {
      good: 'godkendt for 250.000 kr.',
      bad: 'godkendt for 350.000 kr.',
      at: '28:1',
      published: true,
    },
  }),
};
