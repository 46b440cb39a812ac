import { comparisonRule, type Saying } from './rule.ts';
import { compareSources } from './sources/compare-sources.ts';
import { correctionLine, tellGap, type GapDetails } from './sources/tell-gap.ts';

export const kildeTabt = comparisonRule({
  id: 'kilde-tabt',
  severity: 'error',
  about:
    'Intet af kildens ord mangler i mødefilen, og ingen beslutning er skrevet om, uden en rettelse.',
  say: (...[place, missing, instead]: GapDetails): Saying => ({
    reason: tellGap(place, missing, instead),
    advice: `Skriv det, som det står i kilden. Er det ændret med vilje, så skriv under »rettelser:« øverst i mødefilen, hvornår og hvad; er noget fjernet, som ikke må være offentligt, også »skjul: ja« i linjen: ${correctionLine(place)}`,
  }),
  comparedBy: compareSources,
  example: { good: 'Godkendelse af dagsorden', bad: 'Godkendelse', at: '14:1', source: 'read' },
});
