/** Rules of the running text: what Markdown may hold. */
import { rule } from './rule.ts';

export const textRules = {
  'raa-html': rule({
    severity: 'error',
    about: 'HTML skrives ikke i teksten.',
    say: (html: string) => ({
      reason: `»${html}« er HTML og vises aldrig.`,
      advice: 'Skriv det som Markdown, eller sæt en omvendt skråstreg foran: \\<.',
    }),
    example: { good: 'Se [loven]', bad: 'Se<br>[loven]', at: '26:3' },
  }),
  'usikkert-sted': rule({
    severity: 'warning',
    about: 'Et sted, som importen var i tvivl om, er efterset.',
    say: (doubt: string) => ({
      reason: `Importen var i tvivl her: ${doubt}`,
      advice: 'Se efter i kilden, ret teksten, hvis den er læst forkert, og slet kommentaren.',
    }),
    example: {
      good: '### Sagsfremstilling\n',
      bad: '<!-- usikker: Overskrift eller brødtekst? -->\n\n### Sagsfremstilling\n',
      at: '24:1',
    },
  }),
  'link-adresse': rule({
    severity: 'error',
    about: 'Et link går til http, https, mailto, tel eller en fil ved siden af.',
    say: (url: string) => ({
      reason: `Linket til »${url}« er ikke tilladt.`,
      advice: 'Brug en adresse, der begynder med https://, http://, mailto: eller tel:.',
    }),
    example: { good: 'https://www.retsinformation.dk/', bad: 'javascript:alert(1)', at: '26:4' },
  }),
  'billede-i-tekst': rule({
    severity: 'error',
    about: 'Billeder lægges som bilag.',
    say: () => ({
      reason: 'Billeder i teksten vises ikke.',
      advice: 'Læg billedet som bilag, og skriv et link: [Kort](bilag/kort.png).',
    }),
    example: { good: 'Se [loven]', bad: 'Se ![kort](bilag/kort.png) [loven]', at: '26:4' },
  }),
};
