import { comparisonRule, type Saying } from './rule.ts';
import { compareSources } from './sources/compare-sources.ts';
import { correctionLine, tellGap, type GapDetails } from './sources/tell-gap.ts';

export const kildeAendret = comparisonRule({
  id: 'kilde-aendret',
  severity: 'warning',
  about: 'Intet ord er skrevet anderledes end i kilden eller føjet til uden en rettelse.',
  say: (...[place, missing, instead]: GapDetails): Saying => ({
    reason: tellGap(place, missing, instead),
    advice: `Skriv det, som det står i kilden. Er det ændret med vilje, så skriv under »rettelser:« øverst i mødefilen, hvornår og hvad: ${correctionLine(place)}`,
  }),
  comparedBy: compareSources,
  example: {
    good: 'Godkendelse af dagsorden',
    bad: 'Godkendelse af dagsordenen',
    at: '14:1',
    source: 'read',
  },
});
