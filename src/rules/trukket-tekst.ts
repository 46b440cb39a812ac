import { readingRule } from './rule.ts';

export const trukketTekst = readingRule({
  id: 'trukket-tekst',
  severity: 'warning',
  about: 'Det, der er trukket tilbage, ligger ikke længere i indholdet.',
  say: (address: string) => ({
    reason: `${address} er trukket tilbage og vises ikke, men indholdet ligger her endnu.`,
    advice: 'Slet det. Det ligger også i git; se »Træk tilbage« i content/README.md.',
  }),
  reportedBy: 'check/read-content.ts',
  example: {
    good: '## Punkt 3: Køb',
    bad: '## Punkt 5: Salg\n\n### Beslutning\n\nJa.\n\n## Punkt 3: Køb',
    at: '36:1',
  },
});
