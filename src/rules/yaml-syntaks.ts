import { readingRule } from './rule.ts';

export const yamlSyntaks = readingRule({
  id: 'yaml-syntaks',
  severity: 'error',
  about: 'Oplysningerne skal kunne læses som YAML.',
  say: (message: string, line: string) => ({
    reason: `Oplysningerne kan ikke læses ved »${line}«: ${message}.`,
    advice:
      'Hver oplysning står på sin egen linje som »navn: værdi«, helt ude til venstre, og hvert led i ' +
      'en liste begynder med en streg og et mellemrum. Ret linjen her eller den lige over; er den en bemærkning, så skriv # foran.',
  }),
  reportedBy: 'minutes/yaml/parse-yaml.ts',
  example: { good: 'sted: Byrådssalen', bad: '- Byrådssalen', at: '6:1' },
});
