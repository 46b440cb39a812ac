import { comparisonRule } from './rule.ts';
import { compareSources } from './sources/compare-sources.ts';

export const kildeAnden = comparisonRule({
  id: 'kilde-anden',
  severity: 'warning',
  about: 'En fil, der hedder som mødets kilde, er det dokument, som mødet er importeret fra.',
  say: (path: string) => ({
    reason: `${path} er et andet dokument end det, mødet er importeret fra (sha256 er en anden).`,
    advice:
      'Er det en nyere udgave, så importér den. Ellers læg det rigtige dokument der, eller giv filen et andet navn.',
  }),
  comparedBy: compareSources,
  example: {
    good: '2026\ntil-stede',
    bad: '2026\nkilde: { fil: referat.pdf }\ntil-stede',
    at: '9:8',
    source: 'other',
  },
});
