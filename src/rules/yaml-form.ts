import { readingRule } from './rule.ts';

export const yamlForm = readingRule({
  id: 'yaml-form',
  severity: 'error',
  about: 'Oplysninger står som navn: værdi, og lister med en streg foran hvert led.',
  say: (expected: string) => ({
    reason: `Her skulle stå ${expected}.`,
    advice: expected.startsWith('en liste')
      ? 'Skriv hvert led på sin egen linje med en streg og et mellemrum foran; et eksempel står i content/README.md.'
      : 'Skriv navnet, kolon, et mellemrum og værdien; flere i én linje står i { } med komma imellem: { dato: 2026-03-30, tekst: "…" }',
  }),
  reportedBy: 'minutes/yaml/yaml-fields.ts',
  example: {
    good: '{ dato: 2026-03-30, punkt: "2", tekst: Beløbet var forkert gengivet. }',
    bad: 'Beløbet var forkert gengivet.',
    at: '11:5',
  },
});
