import { textRule } from './rule.ts';

export const billedeITekst = textRule({
  id: 'billede-i-tekst',
  severity: 'error',
  about: 'Billeder lægges som bilag.',
  say: () => ({
    reason: 'Billeder i teksten vises ikke.',
    advice: 'Læg billedet som bilag, og skriv et link: [Kort](bilag/kort.png).',
  }),
  nodeType: 'image',
  check: ({ position }, report) => report(position?.start),
  example: { good: 'Se [loven]', bad: 'Se ![kort](bilag/kort.png) [loven]', at: '26:4' },
});
