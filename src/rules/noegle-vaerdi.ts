import { given } from '../minutes/given.ts';
import { readingRule } from './rule.ts';

/** The forms a value may have to have, and how each is written. */
const valueForms = {
  tekst: (key: string) =>
    `Sæt anførselstegn om tal og andet, der skal læses som tekst: ${key}: "…".`,
  'en liste': (key: string) => `Sæt kantede parenteser om og komma imellem: ${key}: [… , …].`,
  'et helt tal': (key: string) => `Skriv tallet uden anførselstegn: ${key}: 1234.`,
  'en procent som 100 %': (key: string) => `Skriv ${key}: 100 %.`,
  '»ja« eller »nej«': () => 'Skriv ét af de to ord.',
};

export const noegleVaerdi = readingRule({
  id: 'noegle-vaerdi',
  severity: 'error',
  about: 'En nøgles værdi skal have den rigtige form: tekst, liste eller navn: værdi.',
  say: (key: string, expected: keyof typeof valueForms, line?: string) => ({
    ...given({ fix: expected === 'tekst' ? line : undefined }),
    reason: `»${key}« skal være ${expected}.`,
    advice: line === undefined ? valueForms[expected](key) : `Skriv linjen sådan: ${line}`,
  }),
  reportedBy: 'minutes/yaml/yaml-values.ts',
  example: { good: 'sted: Byrådssalen', bad: 'sted: 620', mended: 'sted: "620"', at: '6:7' },
});
