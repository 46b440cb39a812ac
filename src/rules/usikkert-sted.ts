import { readingRule } from './rule.ts';

export const usikkertSted = readingRule({
  id: 'usikkert-sted',
  severity: 'warning',
  about: 'Et sted, som importen var i tvivl om, er efterset.',
  say: (doubt: string) => ({
    reason: `Importen var i tvivl her: ${doubt}`,
    advice: 'Se efter i kilden, ret teksten, hvis den er læst forkert, og slet kommentaren.',
  }),
  reportedBy: 'minutes/doubt-marks.ts',
  example: {
    good: '### Sagsfremstilling\n',
    bad: '<!-- usikker: Overskrift eller brødtekst? -->\n\n### Sagsfremstilling\n',
    at: '24:1',
  },
});
